/**
 * Counts in how many texts each idea, stem and piece of a word occurs, and writes it down as data of the concepts
 * library. Labels play no part. Usage: count-words.ts FILE.jsonl…
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLabelled } from './bundling/labelled.ts';

const target = join(import.meta.dirname, '../../libs/concepts/src/data/rarity.ts');
const signals = process.argv.slice(2).flatMap((file) => readLabelled(file).signals);

function countsOf(vectors: ReadonlyMap<string, number>[], from: number): Record<string, number> {
  const counts = new Map<string, number>();
  for (const vector of vectors) for (const key of vector.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= from);
  return Object.fromEntries(often.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function written(counts: Record<string, number>): string {
  return JSON.stringify(
    Object.entries(counts)
      .map(([key, count]) => `${key} ${count}`)
      .join(';'),
  );
}

const readings = signals.map(({ reading }) => reading);
const parts = {
  IDEA_COUNTS: countsOf(
    readings.map(({ strengths }) => strengths),
    1,
  ),
  TERM_COUNTS: countsOf(
    readings.map(({ terms }) => terms),
    3,
  ),
  GRAM_COUNTS: countsOf(
    readings.map(({ grams }) => grams),
    6,
  ),
};
const lines = Object.entries(parts).map(([name, counts]) => `export const ${name} =\n  ${written(counts)};`);
const head =
  '/** In how many of so many texts each idea, stem and piece occurs. Written by infra/bench/count-words.ts. */';
writeFileSync(target, `${head}\nexport const TEXTS = ${signals.length};\n${lines.join('\n')}\n`);
console.log(`${signals.length} texts counted, written to libs/concepts/src/data/rarity.ts`);
