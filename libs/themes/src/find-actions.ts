import { Injectable } from '@nestjs/common';
import type {
  ActionCounts,
  ActionFilter,
  ActionLine,
  ActionList,
  ActionView,
  FollowUpView,
} from '@signalenbeleid/contracts/actions.contract';
import { isOverdue } from '@signalenbeleid/contracts/themes.workflow';
import { Database, found, Problem, type Actor } from '@signalenbeleid/platform';
import type { Action } from './action.entity.ts';
import { dayIn, mayFollow } from './actions.rules.ts';

interface Row extends Omit<Action, 'dueOn'> {
  dueOn: string;
  lead: string;
  place: number;
  [column: string]: unknown;
}

const today = () => dayIn(new Date());

/** Reads actions: what is going on, what is late, and what was done. */
@Injectable()
export class FindActions {
  constructor(private readonly database: Database) {}

  /** The actions that fit, with how many there are in each state. Problem: `invalid-request` for a cursor that is not ours. */
  async list(actor: Actor, filter: ActionFilter): Promise<ActionList> {
    const { limit = 50, state = null, overdue = false } = filter;
    const scope = scopeOf(actor, filter);
    const after = filter.after ? cursorOf(filter.after) : [null, null];
    const [counts, rows] = await Promise.all([
      this.database.one<ActionCounts & Record<string, unknown>>(countAll, scope),
      this.database.query<Row>(list, [...scope, state, overdue, ...after, limit + 1]),
    ]);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => lineOf(actor, row)),
      ...(rows.length > limit && last && { next: Buffer.from(`${last.place} ${last.id}`).toString('base64url') }),
      counts: counts ?? { planned: 0, running: 0, done: 0, dropped: 0, overdue: 0 },
    };
  }

  /** One action with its follow-up. Problem: `not-found`. */
  async one(actor: Actor, id: string): Promise<ActionView> {
    const [row, notes] = await Promise.all([
      this.database.one<Row>(one, [id]),
      this.database.query<Omit<FollowUpView, 'by' | 'writtenAt'> & { by: string | null; writtenAt: Date }>(followUps, [
        id,
      ]),
    ]);
    const action = found(row);
    const written = notes.map(({ by, writtenAt, ...note }) => ({
      ...note,
      ...(by && { by }),
      writtenAt: writtenAt.toISOString(),
    }));
    const { partners, intended, achieved, plannedAt, endedAt } = action;
    const ended = endedAt && { endedAt: endedAt.toISOString() };
    return {
      ...lineOf(actor, action),
      partners,
      intended,
      achieved,
      plannedAt: plannedAt.toISOString(),
      ...ended,
      followUps: written,
    };
  }
}

function scopeOf({ memberId }: Actor, { theme, sharedSignal, decision, mine, organisation }: ActionFilter): unknown[] {
  const links = [theme, sharedSignal, decision, mine ? memberId : undefined, organisation];
  return [today(), ...links.map((id) => id ?? null)];
}

function lineOf(actor: Actor, { id, title, state, leadId, lead, dueOn, version, ...links }: Row): ActionLine {
  const { themeId, sharedSignalId, decisionId } = links;
  return {
    ...{ id, title, state, lead: { id: leadId, name: lead }, dueOn, version },
    ...(themeId && { themeId }),
    ...(sharedSignalId && { sharedSignalId }),
    ...(decisionId && { decisionId }),
    overdue: isOverdue({ state, dueOn }, today()),
    mayFollow: mayFollow(actor, leadId),
  };
}

function cursorOf(after: string): [number, string] {
  const [place = '', id = ''] = Buffer.from(after, 'base64url').toString().split(' ');
  if (!/^\d+(?:\.\d+)?$/.test(place) || !/^[0-9a-f-]{36}$/.test(id))
    throw new Problem('invalid-request', [{ path: 'query.after', code: 'cursor' }]);
  return [Number(place), id];
}

// Open actions by due date, in days; then the ended ones, newest first. Both are one number, so that a page can go on from it.
const place = `case when a.ended_at is null then (a.due_on - date '1970-01-01')::float8 else 1e10 - extract(epoch from a.ended_at)::float8 end`;
const columns = `
  a.id, a.title, a.state, a.lead_id as "leadId", m.name as lead, a.due_on::text as "dueOn", a.theme_id as "themeId",
  a.shared_signal_id as "sharedSignalId", a.decision_id as "decisionId", a.version, a.partners, a.intended, a.achieved,
  a.planned_at as "plannedAt", a.ended_at as "endedAt", ${place} as place`;
const scoped = `
  from action a join member m on m.zone_id = a.zone_id and m.id = a.lead_id
 where ($2::uuid is null or a.theme_id = $2) and ($3::uuid is null or a.shared_signal_id = $3)
   and ($4::uuid is null or a.decision_id = $4) and ($5::uuid is null or a.lead_id = $5)
   and ($6::uuid is null or exists (
     select from member_organisation o where o.zone_id = a.zone_id and o.member_id = a.lead_id and o.organisation_id = $6))`;
const late = `(a.ended_at is null and a.due_on < $1::date)`;

const list = `
  select ${columns} ${scoped}
   and ($7::text is null or a.state = $7) and (not $8::boolean or ${late}) and ($9::float8 is null or (${place}, a.id) > ($9, $10::uuid))
 order by place, a.id limit $11`;
const countAll = `
  select count(*) filter (where a.state = 'planned')::int as planned, count(*) filter (where a.state = 'running')::int as running,
         count(*) filter (where a.state = 'done')::int as done, count(*) filter (where a.state = 'dropped')::int as dropped,
         count(*) filter (where ${late})::int as overdue ${scoped}`;
const one = `select ${columns} from action a join member m on m.zone_id = a.zone_id and m.id = a.lead_id where a.id = $1`;
// Who wrote it, as long as the key still leads to somebody.
const followUps = `
  select f.id, f.happened_on::text as "happenedOn", f.text, f.written_at as "writtenAt", m.name as by
    from follow_up f
    left join actor_key k on k.zone_id = f.zone_id and k.key = f.written_by
    left join member m on m.zone_id = k.zone_id and m.id = k.member_id
   where f.action_id = $1 order by f.happened_on desc, f.written_at desc`;
