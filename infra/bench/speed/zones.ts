import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { BenchZone } from './fill-signals.ts';

/** So many zones does the benchmark have; the list of zones holds a few less. */
const wanted = 60;

/** Makes up the zones that are missing, and answers the slugs of all. */
export async function makeZones(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ slug: string }>('select slug from zone order by slug limit $1', [wanted]);
  const slugs = rows.map(({ slug }) => slug);
  for (let n = slugs.length + 1; n <= wanted; n += 1) {
    const slug = `meting-${n}`;
    await client.query(`insert into zone (id, slug, name, province) values ($1, $2, $3, 'Limburg')`, [
      randomUUID(),
      slug,
      `Meting ${n}`,
    ]);
    slugs.push(slug);
  }
  return slugs;
}

/** The zones with the person who works in them all. */
export async function zonesOf(client: pg.Client, slugs: readonly string[]): Promise<BenchZone[]> {
  const { rows } = await client.query<BenchZone>(
    `select z.id, z.slug, m.id as "memberId" from zone z join member m on m.zone_id = z.id where z.slug = any($1) order by md5(z.slug)`,
    [slugs],
  );
  return rows;
}
