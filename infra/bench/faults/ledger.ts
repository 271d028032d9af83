import { randomUUID } from 'node:crypto';

/** A signal that the API said it has. */
export interface KnownSignal {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Who reported it, by place in the row of reporters. */
  readonly reporter: number;
}

/** An answer that the API said has left. Its words are found nowhere else. */
export interface KnownAnswer {
  readonly words: string;
  readonly signalIds: readonly string[];
  readonly reporters: ReadonlySet<number>;
}

/** What was asked of the API and acknowledged by it, written down on our side: the truth to compare the database with. */
export class Ledger {
  readonly signals: KnownSignal[] = [];
  readonly accepted = new Set<string>();
  readonly answers: KnownAnswer[] = [];
  /** Answers that nobody should ever get: not a refusal, not "not now". Each with how often. */
  readonly strange = new Map<string, number>();
  /** How often a request had to be sent again. */
  repeats = 0;
  private readonly waiting: KnownSignal[] = [];

  /** A signal was acknowledged. */
  addSignal(signal: KnownSignal): void {
    this.signals.push(signal);
    this.waiting.push(signal);
  }

  /** The next signals that nobody answered yet, taken out; fewer when there are not that many. */
  takeWaiting(count: number): KnownSignal[] {
    return this.waiting.splice(0, count);
  }

  noteStrange(what: string): void {
    this.strange.set(what, (this.strange.get(what) ?? 0) + 1);
  }
}

/** Letters that are found in one record only; digits among them could be somebody's number. */
export const ownWords = (): string =>
  randomUUID()
    .replaceAll('-', '')
    .slice(0, 20)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
