import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { removePostgres, startPostgres } from '../../local/postgres.ts';
import type { Labelled } from './labelled.ts';
import { rankingOf, type Ranking } from './measures.ts';

const score = {
  /** Dutch full text: any of the words of the one, ranked by how often they stand in the other. */
  'PostgreSQL full text (dutch)': `
    select a.place as query, b.place as other, ts_rank(b.words, a.asked) as score
      from signal a join signal b on b.place <> a.place and b.words @@ a.asked`,
  /** Trigrams: the share of pieces of three signs in common. */
  'PostgreSQL pg_trgm': `
    select a.place as query, b.place as other, similarity(a.text, b.text) as score
      from signal a join signal b on b.place <> a.place`,
};

/** What the two ready-made methods of PostgreSQL find in the same file, on an embedded server of its own that is thrown away. */
export async function measurePostgresMethods(signals: readonly Labelled[]): Promise<Record<string, Ranking>> {
  const folder = mkdtempSync(join(tmpdir(), 'signalenbeleid-bundling-'));
  chmodSync(folder, 0o711); // as root the server runs as another person, who must be able to enter
  const postgres = await startPostgres({ dataDir: folder, durable: false });
  const client = new Client({ connectionString: postgres.adminUrl });
  try {
    await client.connect();
    return await measure(client, signals);
  } finally {
    await client.end();
    await postgres.stop();
    removePostgres(postgres);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(client: Client, signals: readonly Labelled[]): Promise<Record<string, Ranking>> {
  await client.query('create extension pg_trgm');
  await client.query(
    `create temp table signal as select place - 1 as place, text, to_tsvector('dutch', text) as words,
       (select string_agg(quote_literal(word), ' | ')::tsquery from unnest(tsvector_to_array(to_tsvector('dutch', text))) word) as asked
     from unnest($1::text[]) with ordinality as given(text, place)`,
    [signals.map(({ title, text }) => `${title} ${text}`)],
  );
  const results: Record<string, Ranking> = {};
  for (const [name, statement] of Object.entries(score)) {
    const { rows } = await client.query<{ query: string; other: string; score: number }>(statement);
    const scores = new Map(rows.map((row) => [`${row.query} ${row.other}`, row.score]));
    results[name] = rankingOf(signals, (query, other) => scores.get(`${query} ${other}`) ?? 0);
  }
  return results;
}
