import { setTimeout as pause } from 'node:timers/promises';

/** Short work comes in flocks, with moments between: only after this long without any is it calm. */
const CALM_MS = 500;
const LOOK_EVERY_MS = 50;
/** However busy it is, long work goes on after this. */
const MOST_MS = 5_000;

/** At most so many at once, in the order of asking: work waits here instead of for a database connection that times out. */
export class Turns {
  private taken = 0;
  private readonly waiting: (() => void)[] = [];
  /** How much short work has a turn or waits for one, and when there last was any. */
  private short = 0;
  private lastShort = -CALM_MS;
  constructor(private readonly most: number) {}

  async take<T>(work: () => Promise<T>, { isLong = false }: { isLong?: boolean | undefined } = {}): Promise<T> {
    if (isLong) return this.inTurn(work);
    this.short++;
    try {
      return await this.inTurn(work);
    } finally {
      this.short--;
      this.lastShort = performance.now();
    }
  }

  /**
   * Lets short work go first: comes back when there is none, at the latest after five seconds. What takes a moment (a
   * count, a mail) then never waits behind what takes minutes, and a steady stream of it holds up nothing for good.
   */
  giveWay = async (): Promise<void> => {
    const latest = performance.now() + MOST_MS;
    while (!this.isCalm() && performance.now() < latest) await pause(LOOK_EVERY_MS);
  };

  private isCalm(): boolean {
    return this.short === 0 && performance.now() - this.lastShort >= CALM_MS;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.taken >= this.most) await new Promise<void>((go) => this.waiting.push(go));
    else this.taken++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.taken--;
    }
  }
}
