import type pg from 'pg';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import type { Visitor } from '../product/visitor.ts';
import type { BenchZone } from './fill-signals.ts';
import { idOf } from './operations.ts';
import { vocabulary } from './vocabulary.ts';

/** What looking for look-alikes costs while somebody types, in milliseconds as the person waits. */
export interface SimilarFigures {
  readonly p95ms: number;
  /** The same 200 times for reading one signal by its number: the cheapest indexed query there is. */
  readonly cheapestP95ms: number;
  /** Four times the text takes so many times the time. */
  readonly fourTimesTheText: number;
}

const asked = 200;
const warming = 20;
const turns = 30;

/** Types in the zone of twenty thousand, one text after the other, each another one. */
export async function similarWhileTyping(
  client: pg.Client,
  visitor: Visitor,
  { slug }: BenchZone,
): Promise<SimilarFigures> {
  // A person types less in ten minutes than all sizes of the benchmark together.
  await client.query(`delete from request_count where key like '%/look-alikes%'`);
  const type = (text: string) => visitor.call(sharedSignals.similar, { params: { zone: slug }, body: textOf(text) });
  const look = (n: number) => visitor.call(signals.one, { params: { zone: slug, signal: idOf(slug, n + 1) } });
  await inTurn(warming, (n) => Promise.all([type(typed(asked + n)), look(n)]));
  const [similar, cheapest] = [await inTurn(asked, (n) => type(typed(n))), await inTurn(asked, look)];
  const long = (n: number, signs: number) => type(sentences(n).slice(0, signs));
  await inTurn(warming, (n) => long(turns + n, 3_800));
  const [short, fourfold] = [await inTurn(turns, (n) => long(n, 950)), await inTurn(turns, (n) => long(n, 3_800))];
  return {
    p95ms: rounded(at(similar, 0.95)),
    cheapestP95ms: rounded(at(cheapest, 0.95)),
    fourTimesTheText: rounded(at(fourfold, 0.5) / at(short, 0.5)),
  };
}

/** For people to read, beside the figures. */
export const similarLine = ({ p95ms, cheapestP95ms, fourTimesTheText }: SimilarFigures): string =>
  `  look-alikes while typing: p95 ${p95ms} ms, ${rounded(p95ms / cheapestP95ms)} × the cheapest indexed query (one signal, ${cheapestP95ms} ms); four times the text takes ${fourTimesTheText} × the time`;

/** The time of each, in order. */
async function inTurn(times: number, act: (n: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const began = performance.now();
    await act(n);
    taken.push(performance.now() - began);
  }
  return taken.toSorted((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
const rounded = (n: number): number => Math.round(n * 10) / 10;
const textOf = (text: string) => ({ title: text.slice(0, 60), description: text });

/** A text as somebody has it so far: now a few words, now some sentences. */
function typed(n: number): string {
  const parts = Object.values(vocabulary).map((list, at) => list[(n * (at + 3) + (n >> 3)) % list.length]);
  return parts.slice(0, 2 + (n % 5)).join(' ');
}

/** A long text, each sentence another one. */
const sentences = (n: number): string => Array.from({ length: 60 }, (_, at) => typed(n * 60 + at)).join('. ');
