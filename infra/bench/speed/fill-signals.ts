import pg from 'pg';
import { categories, sectors, targetGroups } from '@signalenbeleid/contracts';
import { fillFingerprints } from './fill-fingerprints.ts';
import { vocabulary } from './vocabulary.ts';

/** A zone of the benchmark, and the member in it who reported everything. */
export interface BenchZone {
  readonly id: string;
  readonly slug: string;
  readonly memberId: string;
}

/** Where look-alikes are measured: the first zone has so many, however few the others. */
const inFirst = 20_000;
const filled = [
  'signal',
  'signal_reporter',
  'wording',
  'trend',
  'trend_entry',
  'event',
  'signal_fingerprint',
  'fingerprint_key',
];
/** Connections that fill side by side. */
const atOnce = 2;
const states = [...Array<string>(6).fill('accepted'), 'answered', 'answered', 'closed', 'submitted'];
const places = ['Noorderdal', 'Oosterdal', 'Zuiderdal', 'Westerdal', 'Middeldal'];

/**
 * Fills the zones up to this many signals in all, straight into the tables, always the same texts: each with its
 * reporter, its neutral words and its place in the trends, as if people had brought them in over two years, the oldest first.
 */
export async function fillSignals(adminUrl: string, zones: readonly BenchZone[], total: number): Promise<void> {
  const others = Math.ceil((total - inFirst) / (zones.length - 1));
  const left = [...zones.entries()].toReversed();
  const fillSome = async (): Promise<void> => {
    const client = await connect(adminUrl);
    for (let next = left.pop(); next; next = left.pop()) {
      const [place, zone] = next;
      await fillZone(client, zone, place === 0 ? Math.max(inFirst, others) : others);
    }
    await client.end();
  };
  await Promise.all(Array.from({ length: atOnce }, fillSome));
  const client = await connect(adminUrl);
  for (const table of filled) await client.query(`vacuum analyze ${table}`);
  await client.query('checkpoint');
  await client.end();
}

async function connect(adminUrl: string): Promise<pg.Client> {
  const url = new URL(adminUrl);
  url.pathname = '/signalenbeleid';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query('set synchronous_commit = off');
  return client;
}

async function fillZone(client: pg.Client, { id, slug, memberId }: BenchZone, each: number): Promise<void> {
  await client.query('begin');
  await client.query(`select set_config('app.zone_id', $1, true)`, [id]);
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from signal where zone_id = $1', [id]);
  const from = rows[0]?.n ?? 0;
  const { who, wants, since, where, because, effect } = vocabulary;
  const texts = [who, wants, since, where, because, effect];
  const codes = [categories.filter((code) => code.includes('.')), targetGroups, sectors, states, places];
  await client.query(signals, [id, slug.toUpperCase(), from + 1, each, ...texts, ...codes]);
  await client.query(reporters, [id, memberId]);
  await client.query(wordings, [id]);
  await client.query(entries, [id]);
  await client.query('delete from trend where zone_id = $1', [id]);
  await client.query(cells, [id]);
  await fillFingerprints(client, id, each === inFirst);
  await client.query('commit');
}

/** One of a list, always the same for the same n. */
const chosen = (list: number, salt: number): string =>
  `($${list}::text[])[1 + (hashint4(n * 31 + ${salt}) & 2147483647) % cardinality($${list}::text[])]`;
/** The same, but the first of the list more often than the last. */
const leaning = (list: number, salt: number): string =>
  `($${list}::text[])[1 + floor(power(((hashint4(n * 31 + ${salt}) & 2147483647) / 2147483648.0), 2) * cardinality($${list}::text[]))::int]`;

const signals = `
  insert into signal (zone_id, id, number, state, kind, title, description, categories, target_groups, sector, municipality, sources,
                      reported_at, month, channel, neutral_title, neutral_text, neutral_edition, accepted_at, shared_count)
  select $1::uuid, md5($2::text || n)::uuid, $2::text || '-OUD-' || n, state, 'knelpunt', left(who || ' ' || wants, 120), told,
         case when n % 5 = 0 then array[category, other] else array[category] end, array[target], sector, place, array['CLIENT'],
         at, date_trunc('month', at)::date, 'import',
         case when state <> 'submitted' then left(who || ' ' || wants || ' ' || because, 120) end,
         case when state <> 'submitted' then told || ' ' || effect end,
         case when state <> 'submitted' then 1 else 0 end, case when state <> 'submitted' then at end, case when n % 3 = 0 then 1 else 0 end
    from (
      select n, ${chosen(5, 1)} as who, ${chosen(6, 2)} as wants, ${chosen(9, 3)} as because, ${chosen(10, 4)} as effect,
             ${chosen(5, 5)} || ' ' || ${chosen(6, 6)} || ' ' || ${chosen(7, 7)} || ' ' || ${chosen(8, 8)} || ', ' || ${chosen(9, 9)} || '. ' || ${chosen(10, 10)}
               || ' Dat hoorden we ' || ${chosen(8, 11)} || ' ' || ${chosen(7, 12)} || '. ' || ${chosen(10, 13)} as told,
             ${leaning(11, 14)} as category, ${leaning(11, 15)} as other, ${leaning(12, 16)} as target, ${leaning(13, 17)} as sector,
             ${chosen(14, 18)} as state, ${chosen(15, 19)} as place,
             date_trunc('day', now()) - ((hashint4(n * 31 + 20) & 2147483647) % 730) * interval '1 day' - (n % 86400) * interval '1 second' as at
        from generate_series($3::int, $4::int) n) made order by at`;

const reporters = `
  insert into signal_reporter (zone_id, signal_id, member_id, visibility)
  select zone_id, id, $2::uuid, 'COORD' from signal s where zone_id = $1 and not exists (select from signal_reporter r where r.zone_id = s.zone_id and r.signal_id = s.id)`;

const wordings = `
  insert into wording (zone_id, subject, edition, title, text)
  select zone_id, id, 1, neutral_title, neutral_text from signal s where zone_id = $1 and neutral_edition = 1
     and not exists (select from wording w where w.zone_id = s.zone_id and w.subject = s.id)`;

const entries = `
  insert into trend_entry (zone_id, signal_id, month, categories, sector, municipality, target_groups)
  select zone_id, signal_id, month, categories, sector, municipality, target_groups from counted_signal c
   where zone_id = $1 and not exists (select from trend_entry e where e.zone_id = c.zone_id and e.signal_id = c.signal_id)`;

// Month after month, and first what soon had a signal: so they lie when people bring signals in.
const cells = `
  insert into trend (zone_id, month, category, sector, municipality, target_group, signals)
  select e.zone_id, e.month, c.category, c.sector_or_all, c.municipality_or_all, c.target_group, count(*)
    from trend_entry e, trend_cells(e.categories, e.sector, e.municipality, e.target_groups) c where e.zone_id = $1
   group by 1, 2, 3, 4, 5, 6 order by 2, 7 desc`;
