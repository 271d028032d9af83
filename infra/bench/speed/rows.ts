import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { bringPeople, settingsOf } from '../product/people.ts';
import type { Ask } from '../product/as-administrator.ts';
import type { RunProduct } from '../product/run-product.ts';
import { untilQuiet } from '../product/until-quiet.ts';
import type { Visitor } from '../product/visitor.ts';
import { Listening, type Recipe } from './capture.ts';
import type { BenchZone } from './fill-signals.ts';
import { rateOf } from './load.ts';
import { type Asked, type Operation, requestsOf } from './operations.ts';

/** One line of the table: requests a second of our API and of the bare handler. */
export interface Row {
  readonly signals: number;
  readonly operation: Operation;
  readonly ours: number;
  readonly bare: number;
  readonly ratio: number;
}

/** How to measure: at how many signals, and for how long. */
export interface Measuring {
  readonly signals: number;
  readonly seconds: number;
  readonly only: readonly Operation[];
}

/** Short turns, many of them: what else a shared machine does lasts for seconds, and so meets both sides. */
const turnSeconds = 2;
/** Each side is measured for so many times the seconds asked for. */
const rounds = 2;

/** Where our API is measured: the product, its database, its zones and the person who visits them all. */
export interface Place {
  readonly product: RunProduct;
  readonly ask: Ask;
  readonly zones: readonly BenchZone[];
  readonly visitor: Visitor;
}

/**
 * Measures every operation: our API and the bare handler in turns, so that what else goes on meets both. Begins when the
 * worker has nothing left of the operation before.
 */
export async function measureRows(
  place: Place,
  { signals, seconds, only }: Measuring,
  tell: (row: Row) => void,
): Promise<Row[]> {
  const { product, ask, visitor } = place;
  const listening = await Listening.start(settingsOf(product), visitor);
  const rows: Row[] = [];
  for (const operation of only) {
    const ours = sideOf(place, operation);
    await untilQuiet(ask);
    const bare = await Bare.start(settingsOf(product), await listening.recipesOf(ours.asked));
    const [a, b] = await inTurns([ours, { url: bare.url, headers: {}, asked: ours.asked }], seconds);
    bare.stop();
    const row = { signals, operation, ours: rounded(a), bare: rounded(b), ratio: rounded(a / b) };
    rows.push(row);
    tell(row);
  }
  listening.stop();
  return rows;
}

/**
 * How many requests a second we answer at many signals, of those at few. Both in turns too: a machine is not as fast now
 * as it was when there were few.
 */
export async function measureScale(
  [few, many]: readonly [Place, Place],
  { seconds, only }: Omit<Measuring, 'signals'>,
): Promise<{ operation: Operation; ratio: number }[]> {
  const found = [];
  for (const operation of only) {
    for (const { ask } of [few, many]) await untilQuiet(ask);
    const [a, b] = await inTurns([sideOf(few, operation), sideOf(many, operation)], seconds);
    found.push({ operation, ratio: rounded(b / a) });
  }
  return found;
}

const rounded = (n: number): number => Math.round(n * 100) / 100;

interface Side {
  url: string;
  headers: Record<string, string>;
  asked: readonly Asked[];
}

const sideOf = ({ product: { url }, visitor: { headers }, zones }: Place, operation: Operation): Side => ({
  ...{ url, headers },
  asked: requestsOf(operation, zones),
});

async function inTurns(sides: readonly [Side, Side], seconds: number): Promise<[number, number]> {
  for (const side of sides) await rateOf({ ...side, seconds: turnSeconds }, side.asked); // to warm up
  const turns = Math.ceil((rounds * seconds) / turnSeconds);
  const sums: [number, number] = [0, 0];
  for (let turn = 0; turn < turns; turn += 1)
    for (const at of [0, 1] as const) sums[at] += await rateOf({ ...sides[at], seconds: turnSeconds }, sides[at].asked);
  return [sums[0] / turns, sums[1] / turns];
}

/** The bare handler, in a process of its own. */
class Bare {
  private constructor(
    readonly url: string,
    readonly stop: () => void,
  ) {}

  static async start(settings: NodeJS.ProcessEnv, recipes: [string, Recipe][]): Promise<Bare> {
    const loader = join(import.meta.dirname, '../../local/typescript.mjs');
    const child = fork(join(import.meta.dirname, 'bare.ts'), {
      execArgv: ['--import', loader],
      env: { ...settings, NODE_ENV: 'production' },
      serialization: 'advanced',
    });
    child.send(new Map(recipes));
    const [port] = (await once(child, 'message')) as [number];
    return new Bare(`http://127.0.0.1:${port}`, () => child.kill('SIGKILL'));
  }
}

/** Sixty zones, with one person who coordinates them all. */
export async function openZones(product: RunProduct, zones: readonly string[]): Promise<Visitor> {
  const roles = [{ role: 'zone-coordinator' as const }, { role: 'reporter' as const }];
  const [visitor] = await bringPeople(product, [{ name: 'Coördinator van de meting', roles, zones }]);
  if (!visitor) throw new Error('Nobody came');
  return visitor;
}
