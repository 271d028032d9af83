/** Two signals that were compared, and how much they look alike (0 to 1). Links below `LINK_FROM` need not be given. */
export interface Link {
  a: string;
  b: string;
  score: number;
}

/** The highest score first; equal ones by their ids, so that the order never depends on the input. */
export function byScore(x: Link, y: Link): number {
  return y.score - x.score || compareIds(keyOf(x), keyOf(y));
}

function keyOf({ a, b }: Link): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function compareIds(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A heap of links, the highest score first and by id when equal. */
export class Queue {
  private readonly heap: Link[] = [];

  add(link: Link): void {
    const named = link.a < link.b ? link : { a: link.b, b: link.a, score: link.score };
    let at = this.heap.push(named) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (byScore(this.at(parent), this.at(at)) <= 0) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  take(): Link | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (first && last && this.heap.length > 0) {
      this.heap[0] = last;
      this.sink();
    }
    return first;
  }

  private sink(): void {
    for (let at = 0; ;) {
      const children = [2 * at + 1, 2 * at + 2].filter((child) => child < this.heap.length);
      const best = children.sort((x, y) => byScore(this.at(x), this.at(y)))[0];
      if (best === undefined || byScore(this.at(at), this.at(best)) <= 0) return;
      this.swap(at, best);
      at = best;
    }
  }

  private at(place: number): Link {
    return this.heap[place] as Link;
  }

  private swap(x: number, y: number): void {
    [this.heap[x], this.heap[y]] = [this.at(y), this.at(x)];
  }
}
