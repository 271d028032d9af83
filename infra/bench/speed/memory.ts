import { readFileSync } from 'node:fs';
import type { RunProduct } from '../product/run-product.ts';

const parts = ['api', 'worker'] as const;

/** Megabytes that a process holds, and how much more (1 = the same) than after a fifth of the time. */
export interface MemoryFigures {
  readonly apiMb: number;
  readonly workerMb: number;
  readonly apiGrowth: number;
  readonly workerGrowth: number;
  readonly minutes: number;
}

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
      ...{ apiGrowth: growthOf(api), workerGrowth: growthOf(worker) },
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
const window = (all: readonly number[]): number => Math.max(1, Math.floor(all.length / 20));
const endOf = (all: readonly number[]): number => mean(all.slice(-window(all)));

/** The mean of the last twentieth next to that of the twentieth after the first fifth: the first fifth is for warming up. */
function growthOf(all: readonly number[]): number {
  const from = Math.floor(all.length / 5);
  return Math.round((endOf(all) / mean(all.slice(from, from + window(all)))) * 1000) / 1000;
}
