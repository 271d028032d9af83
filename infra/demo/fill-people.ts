import { randomInt } from 'node:crypto';
import { clusterOf, type NewMandate, type RoleGrant } from '@signalenbeleid/contracts';
import { AppointMember } from '@signalenbeleid/mandates';
import { AddMember } from '@signalenbeleid/people';
import { Accounts, type Actor } from '@signalenbeleid/platform';
import { ChangeSettings, CreateOrganisation, isoDay } from '@signalenbeleid/zones';
import type { DemoOrganisation } from './data/amalo-organisations.ts';
import { addressOf, type DemoPerson, type ScopedRole } from './data/amalo-people.ts';
import type { Product } from './open-product.ts';
import type { Cast } from './stage.ts';

/** Somebody to come in as, as the start prints it. */
export interface DemoAccess {
  name: string;
  role: string;
  email: string;
  password: string;
}

type Zone = { id: string; slug: string };
type Accountable = Map<string, string>;

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const newPassword = () =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join(
    '-',
  );

/** Gives everybody an account, and the people to try the product with a password. A second run gives new passwords. */
export async function openAccounts(
  product: Product,
  people: readonly DemoPerson[],
): Promise<{ accounts: Accountable; access: DemoAccess[] }> {
  const accounts = product.context.get(Accounts, { strict: false });
  const ids: Accountable = new Map();
  const access: DemoAccess[] = [];
  for (const { name, persona } of people) {
    const password = persona ? newPassword() : undefined;
    const person = { name, email: addressOf(name), password };
    ids.set(name, await openAccount(accounts, person));
    if (persona && password) access.push({ ...person, role: persona, password });
  }
  return { accounts: ids, access };
}

async function openAccount(
  accounts: Accounts,
  { name, email, password }: { name: string; email: string; password: string | undefined },
): Promise<string> {
  const known = await accounts.findAccountByEmail(email);
  if (known && password) await accounts.setPassword(known, password);
  return known?.accountId ?? accounts.createAccount({ email, name, password });
}

/** Fills the zone with these organisations and people, seats and all, unless that was done before. Answers who can act. */
export async function fillPeople(
  product: Product,
  zone: Zone,
  known: { organisations: readonly DemoOrganisation[]; people: readonly DemoPerson[]; accounts: Accountable },
): Promise<Cast> {
  const { accounts, people } = known;
  return product.database.inZone(zone.id, async () => {
    const [there] = await product.database.query('select 1 from member limit 1');
    if (!there) await fillEmpty(product, known);
    const cast: Cast = new Map();
    for (const { name } of people) {
      const actor = await product.actor(accounts.get(name) ?? '');
      if (actor) cast.set(name, actor);
    }
    return cast;
  });
}

type Known = Parameters<typeof fillPeople>[2];

async function fillEmpty(product: Product, known: Known): Promise<void> {
  const organisations = await addOrganisations(product, known);
  const members = await addMembers(product, known, organisations);
  const coordinator = known.people.find(({ roles }) => roles.includes('zone-coordinator'));
  const actor = coordinator && (await product.actor(known.accounts.get(coordinator.name) ?? ''));
  if (actor) await seat(product, actor, { ...known, ids: organisations, members });
}

async function addOrganisations(product: Product, { organisations, people }: Known): Promise<Map<string, string>> {
  const create = product.context.get(CreateOrganisation, { strict: false });
  const ids = new Map<string, string>();
  for (const { key, ...organisation } of organisations) {
    const who = people.find(({ at }) => at.includes(key));
    const contact = {
      function: who?.function ?? 'onthaal',
      ...(who && { name: who.name }),
      email: `${key}@example.org`,
      forConstituency: true,
    };
    ids.set(key, await create.execute(null, { ...organisation, contacts: [contact] }));
  }
  return ids;
}

async function addMembers(
  product: Product,
  { people, accounts, organisations }: Known,
  ids: Map<string, string>,
): Promise<Map<string, string>> {
  const add = product.context.get(AddMember, { strict: false });
  const members = new Map<string, string>();
  for (const person of people) {
    const { name, at, roles } = person;
    const cluster = clusterOfPerson(person, organisations);
    const seated: RoleGrant[] = person.seat ? [{ role: 'cluster-member', cluster }] : [];
    const member = { accountId: accounts.get(name), name, email: addressOf(name), function: person.function };
    members.set(
      name,
      await add.execute(null, {
        ...member,
        organisationIds: at.flatMap((key) => ids.get(key) ?? []),
        roles: [...roles.map(grantOf), ...seated],
      }),
    );
  }
  return members;
}

function grantOf(scoped: ScopedRole): RoleGrant {
  const [role, scope] = scoped.split(':') as [RoleGrant['role'], string | undefined];
  if (role === 'sector-coordinator') return { role, sector: scope as RoleGrant['sector'] };
  if (role === 'cluster-steering') return { role, cluster: scope as RoleGrant['cluster'] };
  return { role };
}

function clusterOfPerson({ at }: DemoPerson, organisations: readonly DemoOrganisation[]) {
  return clusterOf(organisations.find(({ key }) => key === at[0])?.sector ?? 'ANDERE');
}

const welfareSeats = {
  cluster: 'welfare',
  seats: 8,
  dotsPerSeat: 3,
  dotsPerOption: 2,
  chooseMin: 1,
  chooseMax: 2,
  quorumPercent: 50,
  majority: 'consensus',
} as const;

interface Table extends Known {
  ids: Map<string, string>;
  members: Map<string, string>;
}

/** Seats begin last year; welfare had six of them then. */
async function seat(product: Product, actor: Actor, table: Table): Promise<void> {
  const appoint = product.context.get(AppointMember, { strict: false });
  const validFrom = `${new Date().getUTCFullYear() - 1}-01-01`;
  const late = newcomers(table);
  for (const person of table.people)
    if (person.seat && !late.includes(person)) await appoint.execute(actor, mandateOf(person, validFrom, table));
}

/** The last two of the eight effective members of welfare. */
const newcomers = ({ people, organisations }: Pick<Known, 'people' | 'organisations'>): DemoPerson[] =>
  people
    .filter((person) => person.seat === 'effective' && clusterOfPerson(person, organisations) === 'welfare')
    .slice(6);

/** Welzijn grows to eight seats today, and the last two sit down. A rule never begins in the past, so this comes after the rounds. */
export async function growWelfare(product: Product, zone: Zone, { cast, ...known }: Growth): Promise<void> {
  const actor = [...cast.values()].find(({ roles }) => roles.includes('zone-coordinator'));
  const today = isoDay(new Date());
  await product.database.inZone(zone.id, async () => {
    const [there] = await product.database.query(`select 1 from cluster_rule where cluster = 'welfare'`);
    if (there || !actor) return;
    await product.context
      .get(ChangeSettings, { strict: false })
      .setClusterRule(actor, { ...welfareSeats, validFrom: today });
    const named = await product.database.query<{ id: string; name: string }>('select id, name from member');
    const places = await product.database.query<{ id: string; name: string }>('select id, name from organisation');
    const keys = known.organisations.map(
      ({ key, name }) => [key, places.find((place) => place.name === name)?.id ?? ''] as const,
    );
    const table = { ...known, ids: new Map(keys), members: new Map(named.map(({ id, name }) => [name, id])) };
    const appoint = product.context.get(AppointMember, { strict: false });
    for (const person of newcomers(known)) await appoint.execute(actor, mandateOf(person, today, table));
  });
}

interface Growth extends Pick<Known, 'people' | 'organisations'> {
  cast: Cast;
}

function mandateOf(
  person: DemoPerson,
  validFrom: string,
  { organisations, ids, members }: Pick<Table, 'organisations' | 'ids' | 'members'>,
): NewMandate {
  return {
    memberId: members.get(person.name) ?? '',
    cluster: clusterOfPerson(person, organisations),
    kind: person.seat ?? 'observer',
    organisationIds: person.at.flatMap((key) => ids.get(key) ?? []),
    ...(person.standsInFor && { standsInFor: members.get(person.standsInFor) }),
    validFrom,
  };
}
