import { Injectable } from '@nestjs/common';
import type { SharedSignalFilter, SharedSignalList } from '@signalenbeleid/contracts/shared-signals.contract';
import type { SharedSignalState } from '@signalenbeleid/contracts/shared-signals.workflow';
import { Database, Problem } from '@signalenbeleid/platform';
import { placeOfSharedSignal } from '@signalenbeleid/contracts/path.rules';
import { SharedSignalsOf, type SharedSignalBrief } from '@signalenbeleid/signals';
import { FindSpread } from '@signalenbeleid/spread';

interface Row {
  id: string;
  number: string;
  title: string;
  state: SharedSignalState;
  closedFrom: SharedSignalState | null;
  categories: never[];
  targetGroups: never[];
  cluster: never;
  changedAt: Date;
}

const COUNTED = 1000;
const columns =
  'id, number, title, state, closed_from as "closedFrom", categories, target_groups as "targetGroups", cluster, changed_at as "changedAt"';
const filtered = `from shared_signal s where ($1::text is null or state = $1 or ($1 = 'open' and state not in ('closed', 'parked')))
  and ($2::text is null or exists (select from unnest(categories) c where c = $2 or split_part(c, '.', 1) = $2))
  and ($3::text is null or cluster = $3) and ($4::text is null or words @@ websearch_to_tsquery('dutch', $4))
  and ($5::uuid is null or exists (select from recognition r where r.zone_id = s.zone_id and r.shared_signal_id = s.id and r.organisation_id = $5))`;

const count = `select count(*)::int as n from (select 1 ${filtered} limit ${COUNTED + 1}) counted`;
const page = `select ${columns} ${filtered} and ($6::timestamptz is null or (changed_at, id) < ($6, $7::uuid)) and id <> all($9::uuid[]) order by changed_at desc, id desc limit $8`;

/** Lists shared signals with their spread. */
@Injectable()
export class FindSharedSignals {
  constructor(
    private readonly database: Database,
    private readonly spread: FindSpread,
  ) {}

  /** Last changed first, some left out. */
  async list(
    { after, limit = 20, ...asked }: SharedSignalFilter,
    leftOut: readonly string[] = [],
  ): Promise<SharedSignalList> {
    const filter = (['state', 'category', 'cluster', 'q', 'organisation'] as const).map((name) => asked[name] ?? null);
    const [changedAt, lastId] = after ? cursorOf(after) : [null, null];
    const [counted, rows] = await Promise.all([
      this.database.one<{ n: number }>(count, filter),
      this.database.query<Row>(page, [...filter, changedAt, lastId, limit + 1, leftOut]),
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const total = counted?.n ?? 0;
    return {
      items: await this.withSpread(shown),
      ...(rows.length > limit &&
        last && { next: Buffer.from(`${last.changedAt.toISOString()} ${last.id}`).toString('base64url') }),
      total: Math.min(total, COUNTED),
      more: total > COUNTED,
    };
  }

  private async withSpread(rows: Row[]): Promise<SharedSignalList['items']> {
    const spread = await this.spread.of(rows.map(({ id }) => id));
    return rows.map((row) => ({
      ...row,
      changedAt: row.changedAt.toISOString(),
      spread: spread.get(row.id) as never,
      path: placeOfSharedSignal(row),
    }));
  }
}

function cursorOf(after: string): [string, string] {
  const [changedAt = '', id = ''] = Buffer.from(after, 'base64url').toString().split(' ');
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(changedAt) || !/^[0-9a-f-]{36}$/.test(id))
    throw new Problem('invalid-request', [{ path: 'query.after', code: 'cursor' }]);
  return [changedAt, id];
}

/** In which shared signals signals sit now. */
@Injectable()
export class SharedSignalsOfSignals extends SharedSignalsOf {
  constructor(private readonly database: Database) {
    super();
  }

  override async of(signalIds: readonly string[]): Promise<Map<string, SharedSignalBrief[]>> {
    const rows = await this.database.query<SharedSignalBrief & { signalId: string }>(
      `select b.signal_id as "signalId", s.id, s.number, s.title, s.state, s.closed_from as "closedFrom" from bundling b join shared_signal s on s.id = b.shared_signal_id
        where b.signal_id = any($1) and b.undone_at is null order by b.bundled_at`,
      [signalIds],
    );
    return Map.groupBy(rows, ({ signalId }) => signalId);
  }
}
