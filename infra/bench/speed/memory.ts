import { readFileSync } from 'node:fs';
import type { RunProduct } from '../product/run-product.ts';
import type { Visitor } from '../product/visitor.ts';
import type { BenchZone } from './fill-signals.ts';
import { rateOf } from './load.ts';
import { operations, requestsOf } from './operations.ts';

const parts = ['api', 'worker'] as const;
const perSecond = 150;
const minute = 60;
/** The first two minutes of ten are for warming up. */
const warming = 0.2;

/** Megabytes that a process holds after some minutes of load, and how much that is of what it held when it was warm, by the line through all seconds between. */
export interface MemoryFigures {
  readonly apiMb: number;
  readonly workerMb: number;
  readonly apiGrowth: number;
  readonly workerGrowth: number;
  readonly minutes: number;
  /** What each held, minute after minute. */
  readonly apiMinutes: readonly number[];
  readonly workerMinutes: readonly number[];
}

/** What was held, for a person to read. */
export const memoryLine = ({ apiMinutes, workerMinutes }: MemoryFigures): string =>
  `  megabytes, minute after minute: API ${apiMinutes.join(' ')}; worker ${workerMinutes.join(' ')}`;

/** Everything people do, mixed and at one pace for so many minutes, while the memory of API and worker is looked at every second. */
export async function memoryUnderLoad(
  product: RunProduct,
  { zones, visitor }: { zones: readonly BenchZone[]; visitor: Visitor },
  minutes: number,
): Promise<MemoryFigures> {
  const watch = new MemoryWatch(product);
  const { headers } = visitor;
  const asked = mixed(operations.map((operation) => requestsOf(operation, zones)));
  await rateOf({ url: product.url, headers, seconds: minutes * minute, perSecond }, asked);
  return { ...watch.stop(), minutes };
}

/** One of each in turn. */
const mixed = <T>(lists: readonly T[][]): T[] =>
  (lists[0] ?? []).flatMap((_, at) => lists.flatMap((list) => list.slice(at, at + 1)));

/** Looks at the memory of the API and the worker every second, from its making on. */
class MemoryWatch {
  private readonly seen: Record<(typeof parts)[number], number[]> = { api: [], worker: [] };
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly product: RunProduct) {
    this.timer = setInterval(() => this.look(), 1_000);
  }

  stop(): Omit<MemoryFigures, 'minutes'> {
    clearInterval(this.timer);
    const { api, worker } = this.seen;
    return {
      ...{ apiMb: Math.round(endOf(api)), workerMb: Math.round(endOf(worker)) },
      ...{ apiGrowth: growthOf(api), workerGrowth: growthOf(worker) },
      ...{ apiMinutes: minutesOf(api), workerMinutes: minutesOf(worker) },
    };
  }

  private look(): void {
    for (const part of parts) {
      const held = megabytesOf(this.product.pidOf(part));
      if (held) this.seen[part].push(held);
    }
  }
}

/** What a process holds of the machine's memory; undefined for one that is not there at this moment. */
export function megabytesOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

const mean = (some: readonly number[]): number => some.reduce((sum, n) => sum + n, 0) / Math.max(1, some.length);
const endOf = (all: readonly number[]): number => mean(all.slice(-minute));
const minutesOf = (all: readonly number[]): number[] =>
  Array.from({ length: Math.ceil(all.length / minute) }, (_, n) =>
    Math.round(mean(all.slice(n * minute, (n + 1) * minute))),
  );

/**
 * How much the straight line that fits best rises while the process is warm. What is collected goes up and down like a
 * saw, minutes long: two moments of it, or two means of a minute, tell no growth.
 */
function growthOf(all: readonly number[]): number {
  const warm = all.slice(Math.floor(all.length * warming));
  const [middle, level] = [(warm.length - 1) / 2, mean(warm)];
  const rise = warm.reduce((sum, held, at) => sum + (at - middle) * (held - level), 0);
  const slope =
    rise /
    Math.max(
      1,
      warm.reduce((sum, _, at) => sum + (at - middle) ** 2, 0),
    );
  return Math.round(((level + slope * middle) / (level - slope * middle)) * 1000) / 1000;
}
