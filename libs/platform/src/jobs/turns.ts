/** At most so many at once, in the order of asking: work waits here instead of for a database connection that times out. */
export class Turns {
  private taken = 0;
  private readonly waiting: (() => void)[] = [];
  constructor(private readonly most: number) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
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
