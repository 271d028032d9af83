/**
 * Measures speed, memory, start and size next to the figures of the quality page:
 * `npm run bench -- [--json FILE] [--rows 100000,1000000] [--seconds 10] [--minutes 10] [--quick] [--only list,one,…]`, of:
 * list, one, search, aggregate, create, scale, similar, trends, grouping, memory, start.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { asAdministrator } from './product/as-administrator.ts';
import { RunProduct } from './product/run-product.ts';
import { untilQuiet } from './product/until-quiet.ts';
import { type BenchZone, fillSignals } from './speed/fill-signals.ts';
import { groupingTimes } from './speed/grouping.ts';
import { megabytesOf, memoryLine, memoryUnderLoad, type MemoryFigures } from './speed/memory.ts';
import { operations } from './speed/operations.ts';
import { measureRows, measureScale, openZones, type Place, type Row } from './speed/rows.ts';
import type { Figures } from './speed/figures.ts';
import { sizes } from './speed/sizes.ts';
import { type Held, judgementOf, tableOf } from './speed/table.ts';
import { similarLine, similarWhileTyping, type SimilarFigures } from './speed/similar.ts';
import { trendUpdateTimes } from './speed/trends.ts';
import { makeZones, zonesOf } from './speed/zones.ts';

const say = (line: string): void => console.log(line);
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`;

const parts = [...operations, 'scale', 'similar', 'trends', 'grouping', 'memory', 'start'] as const;
type Part = (typeof parts)[number];

interface Asked {
  sizes: number[];
  seconds: number;
  only: Part[];
  /** In the larger of the two zones of which the suggestions are made. */
  grouped: number;
  /** Of steady load, to see what memory does. */
  minutes: number;
}

function readOptions(): Asked & { json: string | undefined } {
  const option = (fallback: string) => ({ type: 'string' as const, default: fallback });
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      rows: option('100000,1000000'),
      seconds: option('10'),
      only: option(parts.join()),
      minutes: option('10'),
      quick: { type: 'boolean', default: false },
    },
  });
  const quick = { sizes: [20_000, 60_000], seconds: 2, minutes: 1, grouped: 2_000 };
  const asked = {
    sizes: values.rows.split(',').map(Number),
    seconds: Number(values.seconds),
    minutes: Number(values.minutes),
    grouped: 20_000,
  };
  const only = parts.filter((part) => values.only.split(',').includes(part));
  return { ...(values.quick ? quick : asked), only, json: values.json };
}

/** The rows at every size, the trends at every size, and what the processes hold after minutes of load. */
async function underLoad(asked: Asked): Promise<Omit<Figures, 'start' | 'size'>> {
  return withPlaces(asked.sizes, async (places) => {
    // Before anything else is measured: from here on each has a past of its own.
    const scale = await scaleOf(places, asked);
    const found: AtSize[] = [];
    for (const place of places) found.push(await atSize(place, asked));
    const [rows, similar] = [found.flatMap((one) => one.rows), found.flatMap((one) => one.similar ?? []).at(-1)];
    const trends = await trendsOf(places, asked);
    return { rows, scale, similar, trends, ...(await heldBy(places, asked)) };
  });
}

/** What the largest holds, and last the suggestions of a whole zone in it, as the worker keeps for a while what those took. */
async function heldBy(places: readonly BenchPlace[], asked: Asked): Promise<Pick<Figures, 'memory' | 'grouping'>> {
  const place = places.at(-1) as BenchPlace;
  const memory = asked.only.includes('memory') ? await memoryOf(place, asked.minutes) : undefined;
  const grouping = asked.only.includes('grouping') ? await grouped(place, asked.grouped) : undefined;
  return { memory, grouping };
}

/** Also with the connection of the administrator, and how many signals are in it. */
interface BenchPlace extends Place {
  client: pg.Client;
  signals: number;
}

/** A product for each size, filled at once: they differ in nothing but how much there is. */
async function withPlaces<T>(
  sizes: readonly number[],
  work: (places: readonly BenchPlace[]) => Promise<T>,
  ready: readonly BenchPlace[] = [],
): Promise<T> {
  const [signals, ...others] = sizes;
  if (signals === undefined) return work(ready);
  const product = await RunProduct.start({ settings });
  try {
    return await asAdministrator(product.adminUrl, async (ask, client) => {
      const slugs = await makeZones(client);
      const visitor = await openZones(product, slugs);
      const zones = await zonesOf(client, slugs);
      await fill(product, zones, signals);
      return withPlaces(others, work, [...ready, { product, ask, client, visitor, zones, signals }]);
    });
  } finally {
    await product.end();
    product.remove();
  }
}

interface AtSize {
  rows: Row[];
  similar?: SimilarFigures;
}

async function atSize(place: BenchPlace, asked: Asked): Promise<AtSize> {
  const { client, visitor, zones, signals } = place;
  say(`${signals.toLocaleString('nl-BE')} signals:`);
  const only = operations.filter((operation) => asked.only.includes(operation));
  const rows = await measureRows(place, { ...asked, only, signals }, (row) => say(tableOf([row])));
  const found: AtSize = { rows };
  if (asked.only.includes('similar')) {
    found.similar = await similarWhileTyping(client, visitor, zones[0] as BenchZone);
    say(similarLine(found.similar));
  }
  return found;
}

async function grouped({ product, ask, client, zones }: BenchPlace, signals: number): Promise<Figures['grouping']> {
  await untilQuiet(ask);
  const times = await groupingTimes(client, zones[0] as BenchZone, signals);
  const workerMb = Math.round(megabytesOf(product.pidOf('worker')) ?? 0);
  say(`  suggestions of ${signals} signals after ${times.manyMs} ms, a tenth ${times.fewMs} ms; worker ${workerMb} MB`);
  return { ...times, workerMb };
}

async function memoryOf(place: BenchPlace, minutes: number): Promise<MemoryFigures> {
  await untilQuiet(place.ask);
  const found = await memoryUnderLoad(place.product, place, minutes);
  say(memoryLine(found));
  return found;
}

/** Until 1,000 new signals are in the trends. Nothing to compare in a run of one size. */
async function trendsOf(places: readonly BenchPlace[], { only }: Asked): Promise<Figures['trends']> {
  if (!only.includes('trends')) return undefined;
  const ms = await trendUpdateTimes(
    places.map(({ client, zones, ask }) => ({ client, zones, quiet: () => untilQuiet(ask) })),
  );
  for (const [at, { signals }] of places.entries())
    say(`  ${signals.toLocaleString('nl-BE')} signals: 1.000 new ones are in the trends after ${ms[at]} ms`);
  const [few, ...others] = ms;
  const many = others.at(-1);
  return few === undefined || many === undefined ? undefined : { ratio: Math.round((many / few) * 100) / 100, ms };
}

async function fill(product: RunProduct, zones: readonly BenchZone[], signals: number): Promise<void> {
  const began = performance.now();
  await fillSignals(product.adminUrl, zones, signals);
  say(`${signals.toLocaleString('nl-BE')} signals in ${zones.length} zones, filled in ${seconds(began)}`);
}

/** The largest beside the smallest. Nothing to compare in a run of one size. */
async function scaleOf(places: readonly BenchPlace[], { seconds, only }: Asked): Promise<Figures['scale']> {
  const [few, ...others] = places;
  const many = others.at(-1);
  if (!few || !many || !only.includes('scale')) return [];
  const found = await measureScale([few, many], { seconds, only: operations });
  for (const { operation, ratio } of found) say(`  ${operation}: many ÷ few signals ${ratio}`);
  return found;
}

/** Everything is built by now: how long the first start takes, which fills the demo zone, and every later one. */
async function startTimes(): Promise<Figures['start']> {
  const began = performance.now();
  const product = await RunProduct.start({ demo: true });
  const firstS = Math.round((performance.now() - began) / 100) / 10;
  await product.end();
  const s = Math.round((await product.begin()) / 100) / 10;
  await product.end();
  product.remove();
  return { s, firstS };
}

const settings = { REQUESTS_PER_MINUTE: '100000000' };
const options = readOptions();
const figures: Figures = await underLoad(options);
Object.assign(figures, { ...(options.only.includes('start') && { start: await startTimes() }), size: sizes() });
const held: Held[] = judgementOf(figures);
say(`\n${tableOf(figures.rows)}\n\n${held.map(({ line }) => line).join('\n')}`);
if (options.json) writeFileSync(options.json, JSON.stringify(figures, null, 2));
process.exitCode = held.every(({ must }) => must) ? 0 : 1;
