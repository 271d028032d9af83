import { readFileSync } from 'node:fs';
import type { RunProduct } from '../product/run-product.ts';

const parts = ['api', 'worker'] as const;

/** Megabytes that a process holds, and how much that is of what it held eight minutes before; left out of a shorter run. */
export interface MemoryFigures {
  readonly apiMb: number;
  readonly workerMb: number;
  readonly apiGrowth?: number;
  readonly workerGrowth?: number;
  readonly minutes: number;
}

/** Looks, one a second. The first two minutes are for warming up. */
const minute = 60;
const compared = 8 * minute;
const leastForGrowth = 10 * minute;

/** Looks at the memory of the API and the worker every second, from its making on. */
export class MemoryWatch {
  private readonly seen: Record<(typeof parts)[number], number[]> = { api: [], worker: [] };
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly product: RunProduct) {
    this.timer = setInterval(() => this.look(), 1_000);
  }

  stop(): MemoryFigures {
    clearInterval(this.timer);
    const { api, worker } = this.seen;
    return {
      ...{ apiMb: Math.round(endOf(api)), workerMb: Math.round(endOf(worker)) },
      ...(api.length >= leastForGrowth && { apiGrowth: growthOf(api), workerGrowth: growthOf(worker) }),
      minutes: Math.round(api.length / 6) / 10,
    };
  }

  private look(): void {
    for (const part of parts) {
      const held = megabytesOf(this.product.pidOf(part));
      if (held) this.seen[part].push(held);
    }
  }
}

/** Undefined for a process that is not there at this moment. */
function megabytesOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

const mean = (some: readonly number[]): number => some.reduce((sum, n) => sum + n, 0) / Math.max(1, some.length);
const endOf = (all: readonly number[]): number => mean(all.slice(-minute));

/** The mean of the last minute next to that of the minute before the last eight. */
function growthOf(all: readonly number[]): number {
  const before = mean(all.slice(-compared - minute, -compared));
  return Math.round((endOf(all) / before) * 1000) / 1000;
}
