import pg from 'pg';
import { databaseNameOf, withDatabase } from '../database/passwords.ts';
import type { Calendar } from './stage.ts';

/** Steps taken shortly before: nobody works in the zone while it is filled, so what is younger than a step was written by it. */
const slack = 1_000;

/**
 * Dates what the fill writes, so that a zone that is made now looks as if people had worked in it for two years. The
 * use cases know nothing of it: they write "now", and what a step wrote is moved to its moment right after it. That is
 * done as administrator, on a zone in which nobody works yet, and only to events that are not sealed: what stands in
 * the chain stays, here as everywhere.
 */
export class Past implements Calendar {
  private constructor(
    private readonly client: pg.Client,
    private readonly move: string,
  ) {}

  /** Opens it at the address of an administrator, the one that migrates. */
  static async open(adminUrl: string): Promise<Past> {
    const client = new pg.Client({ connectionString: withDatabase(adminUrl, databaseNameOf(adminUrl)) });
    await client.connect();
    // The dates alone may wait for the disk: whatever is stored after them takes them along.
    await client.query('set synchronous_commit = off');
    const { rows } = await client.query<Columns>(columnsOfZones);
    return new Past(client, `with ${rows.map(moveOf).join(', ')} select`);
  }

  /** Does this work, and dates everything it wrote in the zone. Works until the moments of earlier steps are over. */
  async at<T>(zone: { id: string }, moment: Date, work: () => Promise<T>): Promise<T> {
    const { rows } = await this.client.query<{ now: Date }>('select clock_timestamp() as now');
    const begun = new Date(Math.min(rows[0]?.now.getTime() ?? Infinity, Date.now()) - slack);
    const answer = await work();
    // Whole days lie between steps; what an earlier one wrote is long past when the next one looks for what is young.
    await this.quietly(() => this.client.query({ name: 'move', text: this.move, values: [zone.id, begun, moment] }));
    return answer;
  }

  written(moment: Date): Date {
    return moment;
  }

  /** Gives imported signals their history: reported when they tell, checked some days later. */
  async alongSignals(zone: { id: string }): Promise<void> {
    await this.quietly(async () => {
      for (const statement of signalsInTime) await this.client.query(statement, [zone.id]);
    });
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** In one transaction, without the triggers that keep frozen what people decided. */
  private async quietly(work: () => Promise<unknown>): Promise<void> {
    await this.client.query('begin; set local session_replication_role = replica');
    await work();
    await this.client.query('commit');
  }
}

interface Columns {
  table: string;
  columns: string[];
}

const columnsOfZones = `
  select c.table_name as table, array_agg(c.column_name::text) as columns
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
   where c.table_schema = 'public' and c.data_type = 'timestamp with time zone' and c.is_generated = 'NEVER' and t.table_type = 'BASE TABLE'
     and exists (select from information_schema.columns z where z.table_schema = 'public' and z.table_name = c.table_name and z.column_name = 'zone_id')
   group by 1`;

function moveOf({ table, columns }: Columns, place: number): string {
  const names = columns.map((column) => pg.escapeIdentifier(column));
  const young = (name: string) => `${name} between $2 and clock_timestamp() + interval '1 minute'`;
  const moved = names.map((name) => `${name} = case when ${young(name)} then $3 else ${name} end`);
  const unsealed = table === 'event' ? ' and seq is null' : '';
  return `t${place} as (update ${pg.escapeIdentifier(table)} set ${moved.join(', ')} where zone_id = $1 and (${names.map(young).join(' or ')})${unsealed})`;
}

// The coordinator reads on some days a week: a signal waits from a day to four.
const signalsInTime = [
  `update signal set accepted_at = least(reported_at + interval '20 hours' + extract(day from reported_at)::int % 4 * interval '25 hours', now() - interval '2 hours')
    where zone_id = $1 and channel = 'import' and accepted_at is not null`,
  `update event e set at = case e.type when 'signal.reported' then s.reported_at else s.accepted_at end
     from signal s where e.zone_id = $1 and s.zone_id = $1 and s.id = e.subject and s.channel = 'import' and e.seq is null
      and e.type in ('signal.reported', 'signal.accepted')`,
  `update wording w set written_at = s.accepted_at from signal s where w.zone_id = $1 and s.zone_id = $1 and s.id = w.subject and s.accepted_at is not null`,
];
