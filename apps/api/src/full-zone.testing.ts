import { randomUUID } from 'node:crypto';
import type { Role } from '@signalenbeleid/contracts';
import { actions } from '@signalenbeleid/contracts/actions.contract';
import { escalations } from '@signalenbeleid/contracts/escalations.contract';
import { feedback } from '@signalenbeleid/contracts/feedback.contract';
import { invitations } from '@signalenbeleid/contracts/invitations.contract';
import { mandates } from '@signalenbeleid/contracts/mandates.contract';
import { organisations } from '@signalenbeleid/contracts/organisations.contract';
import { people } from '@signalenbeleid/contracts/people.contract';
import { rounds } from '@signalenbeleid/contracts/rounds.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { themes } from '@signalenbeleid/contracts/themes.contract';
import type { TestApp, TestMember, TestZone } from '@signalenbeleid/platform/testing';

const text = 'Een zin over wat er gebeurt.';
/** Every role but the two that see less than the others. */
export const strongRoles: Role[] = [
  'zone-coordinator',
  'sector-coordinator',
  'cluster-member',
  'cluster-steering',
  'board-member',
  'lead',
  'adviser',
  'reporter',
];
/** A wish for somebody with these roles, in the sector CAW and the cluster welzijn. */
export const wishOf = (roles: readonly Role[]) => ({
  roles: roles.map((role) => ({ role, ...coverOf(role) })),
  sector: 'CAW' as const,
  organisation: true as const,
});
const coverOf = (role: Role) => {
  if (role === 'sector-coordinator') return { sector: 'CAW' as const };
  return role === 'cluster-steering' || role === 'cluster-member' ? { cluster: 'welfare' as const } : {};
};

/** A zone with one of every record, each made through the API, by the names that paths and bodies give to their ids. */
export interface FullZone {
  zone: TestZone;
  /** Holds every strong role, reported the signal and the draft, and may vote in the round. */
  strong: TestMember;
  receipt: string;
  /** The id that stands behind a name in a path or a body. */
  idOf(name: string): string;
  /** The version of the record that this name points at, as it is now. */
  versionOf(name: string): Promise<number>;
}

const tables: Record<string, string> = {
  ...{ signal: 'signal', shared: 'shared_signal', round: 'round', escalation: 'escalation', answer: 'answer' },
  ...{ theme: 'theme', action: 'action', member: 'member', mandate: 'mandate', organisation: 'organisation' },
  ...{ suggestion: 'suggestion', zone: 'zone_setting' },
};
/** Other names that bodies give to the same records. */
const sameAs: Record<string, string> = {
  ...{
    signalIds: 'signal',
    addSignals: 'signal',
    removeSignals: 'signal',
    sharedSignalId: 'shared',
    sharedSignalIds: 'shared',
  },
  ...{
    addSharedSignals: 'shared',
    removeSharedSignals: 'shared',
    sharedSignal: 'shared',
    record: 'shared',
    organisationId: 'organisation',
  },
  ...{ organisationIds: 'organisation', leadId: 'lead', memberId: 'member', absentId: 'member', substituteId: 'lead' },
  ...{ standsInFor: 'lead', themeId: 'theme', decisionId: 'decision', seatId: 'mandate', decision: 'decision' },
  ...{ without: 'signal', into: 'shared' },
};

/** Makes the zone. */
export async function makeFullZone(app: TestApp): Promise<FullZone> {
  const zone = await app.zone();
  const strong = await zone.person({ ...wishOf(strongRoles), mandate: { cluster: 'welfare', kind: 'effective' } });
  const ids: Record<string, string> = { zone: zone.slug, member: strong.memberId };
  Object.assign(ids, await makeSignals(strong));
  Object.assign(ids, await makeChoice(app, zone, { strong, ids }));
  Object.assign(ids, await makeFollowUp(strong, ids));
  Object.assign(ids, await makePeople(zone, strong), await makeSuggestion(app, zone, ids));
  const { receipt = '' } = await zone.anyone().call(signals.reportOpenly, { body: { title: text } });
  const idOf = (name: string) => {
    const id = ids[sameAs[name] ?? name];
    if (!id) throw new Error(`The full zone has no ${name}: make one`);
    return id;
  };
  const versionOf = async (name: string) => {
    const [column, value] = name === 'zone' ? ['zone_id', zone.id] : ['id', idOf(name)];
    const { rows } = await app.database.superuser.query(`select version from ${tables[name]} where ${column} = $1`, [
      value,
    ]);
    return Number(rows[0]?.version ?? 0);
  };
  return { zone, strong, receipt, idOf, versionOf };
}

async function makeSignals(strong: TestMember) {
  const report = async () => (await strong.call(signals.report, { body: { title: text, description: text } })).id;
  const signal = await report();
  await strong.call(signals.accept, { params: { signal }, version: 1, body: { privacyChecked: true } });
  const shared = async () =>
    (await strong.call(sharedSignals.make, { body: { title: text, signalIds: [signal], cluster: 'welfare' } })).id;
  return { signal, shared: await shared(), before: await shared() };
}

async function makeChoice(
  app: TestApp,
  zone: TestZone,
  { strong, ids }: { strong: TestMember; ids: Record<string, string> },
) {
  const round = await strong.call(rounds.make, {
    body: { cluster: 'welfare', title: text, sharedSignalIds: [ids['shared'] ?? ''] },
  });
  await strong.call(rounds.open, { params: { round: round.id }, version: round.version });
  await app.database.superuser.query(`update shared_signal set state = 'prioritised' where id = $1`, [ids['before']]);
  const other = await zone.person('cluster-steering');
  const body = { sharedSignalId: ids['before'] ?? '', question: text };
  const proposed = await other.call(escalations.propose, { body });
  const at = { params: { escalation: proposed.id } };
  const submitted = await strong.call(escalations.submit, { ...at, version: proposed.version });
  const decision = { outcome: 'partly' as const, motivation: text, leadId: strong.memberId, reviewOn: '2099-06-30' };
  const decided = await strong.call(escalations.decide, { ...at, version: submitted.version, body: decision });
  await strong.call(escalations.publish, { ...at, version: decided.version });
  return { round: round.id, escalation: proposed.id, decision: decided.made?.id ?? '' };
}

async function makeFollowUp(strong: TestMember, ids: Record<string, string>) {
  const theme = await strong.call(themes.propose, { body: { year: 2026, title: text } });
  const action = await strong.call(actions.plan, {
    body: { title: text, leadId: strong.memberId, dueOn: '2099-06-30' },
  });
  const answer = await strong.call(feedback.draft, { params: { shared: ids['shared'] ?? '' }, body: { text } });
  return { theme: theme.id, action: action.id, answer: answer.id };
}

/** What the worker would propose: here one signal that looks like a shared signal. */
async function makeSuggestion(
  { database: { superuser } }: TestApp,
  { id: zone }: TestZone,
  ids: Record<string, string>,
) {
  const suggestion = randomUUID();
  const about = [zone, suggestion, ids['before']];
  await superuser.query(
    `insert into suggestion (zone_id, id, kind, shared_signals, score) values ($1, $2, 'join', array[$3::uuid], 0.9)`,
    about,
  );
  await superuser.query(
    'insert into suggestion_member (zone_id, suggestion_id, signal_id, fit) values ($1, $2, $3, 0.9)',
    [zone, suggestion, ids['signal']],
  );
  return { suggestion };
}

async function makePeople(zone: TestZone, strong: TestMember) {
  const organisation = await strong.call(organisations.create, { body: { name: text, sector: 'CAW' } });
  const lead = await zone.person('lead');
  const seated = { memberId: lead.memberId, cluster: 'welfare' as const, kind: 'substitute' as const };
  const mandate = await strong.call(mandates.appoint, {
    body: { ...seated, organisationIds: [], validFrom: '2026-01-01' },
  });
  const invited = {
    email: `${zone.slug}@example.org`,
    name: text,
    organisationIds: [],
    roles: [{ role: 'reporter' as const }],
  };
  const invitation = await strong.call(invitations.invite, { body: invited });
  const session = (await strong.call(signIn.sessions)).items[0]?.id ?? '';
  await strong.call(people.me);
  return {
    organisation: organisation.id,
    lead: lead.memberId,
    mandate: mandate.id,
    invitation: invitation.id,
    session,
  };
}

/** The tables that hold rows of a zone. */
async function zoneTables(app: TestApp): Promise<string[]> {
  const { rows } = await app.database.superuser.query<{ name: string }>(
    `select relname as name from pg_class join pg_attribute a on a.attrelid = pg_class.oid
      where relkind = 'r' and relnamespace = 'public'::regnamespace and a.attname = 'zone_id' order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Every row of every table of a zone, as one digest a table: two that are equal say that nothing changed. */
export async function rowsOf(app: TestApp): Promise<Record<string, string>> {
  const digests = (await zoneTables(app)).map(
    (name) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as digest from "${name}" t`,
  );
  const { rows } = await app.database.superuser.query<{ name: string; digest: string }>(digests.join(' union all '));
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}

/** The tables in which a row of this zone holds these words. */
export async function mentions(app: TestApp, zoneId: string, words: string): Promise<string[]> {
  const counts = (await zoneTables(app)).map(
    (name) => `select '${name}' as name from "${name}" t where zone_id = $1 and t::text like '%' || $2 || '%'`,
  );
  const { rows } = await app.database.superuser.query<{ name: string }>(counts.join(' union '), [zoneId, words]);
  return rows.map(({ name }) => name);
}
