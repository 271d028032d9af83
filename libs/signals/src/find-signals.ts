import { Injectable } from '@nestjs/common';
import type { SignalFilter } from '@signalenbeleid/contracts/signals.contract';
import { acceptedStates, uncheckedStates } from '@signalenbeleid/contracts/signals.workflow';
import { NoteReading } from '@signalenbeleid/guard';
import { Database, Problem, type Actor } from '@signalenbeleid/platform';

/** One line of a list of signals, as it comes from the database. */
export interface SignalRow {
  id: string;
  number: string;
  state: string;
  kind: string;
  title: string;
  categories: string[];
  targetGroups: string[];
  sector: string | null;
  municipality: string | null;
  reportedAt: Date;
  sharedSignals: number;
  /** The title is that of the reporter. */
  inOriginal: boolean;
}
/** A page of signals. `total` is exact to 1,000. */
export interface SignalPage {
  items: SignalRow[];
  next?: string;
  total: number;
  more: boolean;
}

const COUNTED = 1000;
const SEARCHED = 200;
// An accepted signal always has neutral words; before that only its coordinators find it, and they read it as it was told.
const columns = `s.id, s.number, s.state, s.kind, coalesce(s.neutral_title, s.title) as title, s.categories, s.target_groups as "targetGroups", s.sector, s.municipality, s.reported_at as "reportedAt", s.shared_count as "sharedSignals", s.neutral_title is null as "inOriginal"`;

/** Lists and searches the signals that a person may read: originals for coordinators, neutral words of accepted ones for members. */
@Injectable()
export class FindSignals {
  constructor(
    private readonly database: Database,
    private readonly readings: NoteReading,
  ) {}

  /** Newest first, or best match first when words are searched among the newest 200 that hold them and fit. Problem: `invalid-request` for a cursor that is not ours. */
  async list(actor: Actor, filter: SignalFilter): Promise<SignalPage> {
    const scope = new Conditions();
    const originals = limitTo(actor, scope);
    const page = filter.q
      ? await this.search(filter.q, originals, { scope, filter })
      : await this.page({ scope, filter });
    await this.readings.ofOriginals(
      actor,
      page.items.filter(({ inOriginal }) => inOriginal).map(({ id }) => id),
    );
    return page;
  }

  private async page({ scope, filter }: Asked): Promise<SignalPage> {
    const limit = filter.limit ?? 20;
    narrow(filter, scope);
    const where = scope.sql;
    const count = `select count(*)::int as n from (select from signal s ${where} limit ${COUNTED + 1}) counted`;
    const counting = this.database.query<{ n: number }>(count, [...scope.values]);
    const after = filter.after ? cursorOf(filter.after) : undefined;
    if (after)
      scope
        .add((at) => `(s.reported_at, s.id) < (${at}::timestamptz, `, after.reportedAt)
        .close((at) => `${at}::uuid)`, after.id);
    const sql = `select ${columns} from signal s ${scope.sql} order by s.reported_at desc, s.id desc limit ${limit + 1}`;
    const [[counted], rows] = await Promise.all([counting, this.database.query<SignalRow>(sql, scope.values)]);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const total = counted?.n ?? 0;
    return {
      items,
      ...(rows.length > limit && last && { next: encode(last) }),
      total: Math.min(total, COUNTED),
      more: total > COUNTED,
    };
  }

  private async search(words: string, originals: boolean, { scope, filter }: Asked): Promise<SignalPage> {
    const [q, inOriginals, within] = [words, originals, wantedOf(filter)].map((value) => scope.value(value));
    const best = `select s.id, s.rank, (count(*) over ())::int as found from search_signals(${q}, ${inOriginals}, ${within}, ${SEARCHED}) s ${scope.sql} order by s.rank desc, s.reported_at desc limit ${filter.limit ?? 20}`;
    const sql = `select ${columns}, best.found from (${best}) best join signal s on s.id = best.id and s.zone_id = current_zone() order by best.rank desc, s.reported_at desc`;
    const items = await this.database.query<SignalRow & { found: number }>(sql, scope.values);
    const total = items[0]?.found ?? 0;
    return { items, total, more: total >= SEARCHED };
  }
}

interface Asked {
  scope: Conditions;
  filter: SignalFilter;
}

/** The conditions of a list, and their values. Every text that comes from outside is a value, never SQL. */
class Conditions {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  add(part: (at: string) => string, value: unknown): this {
    this.parts.push(part(this.value(value)));
    return this;
  }
  /** Completes the last condition with one more value. */
  close(part: (at: string) => string, value: unknown): this {
    this.parts.push(`${this.parts.pop() ?? ''}${part(this.value(value))}`);
    return this;
  }
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
  get sql(): string {
    return this.parts.length > 0 ? `where ${this.parts.join(' and ')}` : '';
  }
}

/** Which signals this person may read; answers whether in their original words. */
function limitTo(actor: Actor, scope: Conditions): boolean {
  if (actor.roles.includes('zone-coordinator')) {
    scope.add((at) => `s.state <> ${at}`, 'draft');
    return true;
  }
  if (actor.roles.includes('sector-coordinator')) {
    scope
      .add((at) => `(s.state = any(${at})`, acceptedStates)
      .close((at) => ` or (s.state <> 'draft' and s.sector = any(${at})))`, actor.coordinates);
    return false;
  }
  scope.add((at) => `s.state = any(${at})`, acceptedStates);
  return false;
}

/** What a filter asks of a signal, per field. */
const asks: { [Field in keyof SignalFilter]: (at: string) => string } = {
  category: (at) => `exists (select from unnest(s.categories) c where c = ${at} or split_part(c, '.', 1) = ${at})`,
  targetGroup: (at) => `${at} = any(s.target_groups)`,
  sector: (at) => `s.sector = ${at}`,
  municipality: (at) => `s.municipality = ${at}`,
  month: (at) => `s.month = (${at} || '-01')::date`,
};

function narrow(filter: SignalFilter, scope: Conditions): void {
  narrowState(filter.state, scope);
  for (const [field, ask] of Object.entries(asks)) {
    const value = filter[field as keyof SignalFilter];
    if (value !== undefined) scope.add(ask, value);
  }
}

function narrowState(state: SignalFilter['state'], scope: Conditions): void {
  const states = statesOf(state);
  if (state === 'unbundled') scope.add((at) => `s.shared_count = 0 and s.state = any(${at})`, states);
  else if (states.length > 1) scope.add((at) => `s.state = any(${at})`, states);
  else if (state) scope.add((at) => `s.state = ${at}`, state);
}

/** The states that are asked for; none when all are. */
function statesOf(state: SignalFilter['state']): readonly string[] {
  if (state === 'unchecked') return uncheckedStates;
  if (state === 'unbundled') return ['accepted', 'answered'];
  return state ? [state] : [];
}

/** A filter as the search in the database takes it. */
function wantedOf({ category, targetGroup, sector, municipality, month, state }: SignalFilter): string {
  const place = { category, targetGroup, sector, municipality, month };
  return JSON.stringify({ ...place, states: statesOf(state), unbundled: state === 'unbundled' });
}

const encode = ({ reportedAt, id }: SignalRow) =>
  Buffer.from(`${reportedAt.toISOString()} ${id}`).toString('base64url');

function cursorOf(after: string): { reportedAt: string; id: string } {
  const [reportedAt = '', id = ''] = Buffer.from(after, 'base64url').toString().split(' ');
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(reportedAt) || !/^[0-9a-f-]{36}$/.test(id))
    throw new Problem('invalid-request', [{ path: 'query.after', code: 'cursor' }]);
  return { reportedAt, id };
}
