import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { isRunning } from '../../local/processes.ts';
import type { Part, RunProduct } from '../product/run-product.ts';
import type { Visitor } from '../product/visitor.ts';

/** What the API did while PostgreSQL was away. Times in milliseconds, the longest of all kills. */
export interface WhileAway {
  /** Requests that were told "not now", in problem details. */
  refused: number;
  /** Anything else than that, or the answer itself. */
  otherwise: string[];
  slowest: number;
  /** From the moment PostgreSQL was back until the API was ready. */
  readyAgain: number;
}

/** How long a killed part may take to be there again: the starter waits longer after each end. */
const patience = 60_000;

/** Kills the parts of a product, and watches what becomes of the others. */
export class Killer {
  readonly kills: Record<Part, number> = { api: 0, worker: 0, postgres: 0 };
  readonly away: WhileAway = { refused: 0, otherwise: [], slowest: 0, readyAgain: 0 };

  constructor(
    private readonly product: RunProduct,
    private readonly visitor: Visitor,
    private readonly zone: string,
  ) {}

  /** Kills every part so many times, in turns, at moments that nobody chose. */
  async killAll(times: number, tell: (sentence: string) => void): Promise<void> {
    for (let round = 1; round <= times; round += 1) {
      for (const part of shuffled<Part>(['api', 'worker', 'postgres'])) {
        await pause(randomInt(200, 1_500));
        await this.kill(part);
      }
      tell(`  kill ${round} of ${times}: everything is back`);
    }
  }

  private async kill(part: Part): Promise<void> {
    const pid = await this.untilAlive(part);
    process.kill(pid, 'SIGKILL');
    this.kills[part] += 1;
    const back = this.untilOther(part, pid);
    if (part === 'postgres') await this.watchApi(back);
    await back;
    const since = performance.now();
    await this.untilReady(part);
    if (part === 'postgres') this.away.readyAgain = Math.max(this.away.readyAgain, performance.now() - since);
  }

  /** A part that could not start without another one is not there yet. */
  private async untilAlive(part: Part): Promise<number> {
    for (const since = performance.now(); performance.now() - since < patience; await pause(20)) {
      const pid = this.product.pidOf(part);
      if (pid !== undefined && isRunning(pid, '')) return pid;
    }
    throw new Error(`${part} does not run`);
  }

  private async untilOther(part: Part, pid: number): Promise<void> {
    for (const since = performance.now(); performance.now() - since < patience; await pause(20)) {
      const now = this.product.pidOf(part);
      if (now !== undefined && now !== pid) return;
    }
    throw new Error(`${part} was killed and does not come back`);
  }

  private async untilReady(part: Part): Promise<void> {
    for (const since = performance.now(); performance.now() - since < patience; await pause(50))
      if (await this.product.isReady()) return;
    throw new Error(`The API is not ready again after ${part} was killed`);
  }

  /** Asks the API something that needs PostgreSQL, over and over, until that is back. */
  private async watchApi(back: Promise<void>): Promise<void> {
    let isBack = false;
    const settled = back.finally(() => (isBack = true));
    while (!isBack) {
      await this.ask();
      await Promise.race([pause(100), settled]);
    }
  }

  private async ask(): Promise<void> {
    const since = performance.now();
    const sent = { params: { zone: this.zone }, query: { limit: 1 } };
    const answer = await this.visitor.send(signals.list, sent).catch((error: Error) => error);
    this.away.slowest = Math.max(this.away.slowest, performance.now() - since);
    if (answer instanceof Error) this.away.otherwise.push(answer.message);
    else await this.judge(answer);
  }

  private async judge(answer: Response): Promise<void> {
    const kind = answer.headers.get('content-type') ?? '';
    await answer.body?.cancel();
    if (answer.status === 503 && kind.startsWith('application/problem+json')) this.away.refused += 1;
    else if (!answer.ok) this.away.otherwise.push(`${answer.status} ${kind}`);
  }
}

function shuffled<T>(things: T[]): T[] {
  return things
    .map((thing) => [randomInt(1_000_000), thing] as const)
    .sort(([a], [b]) => a - b)
    .map(([, thing]) => thing);
}
