import type { Settings } from '../local/settings.ts';
import type { Kept } from './supervise.ts';

/** What lies below must outlive what stands on it: the API and the worker stop before the database does. */
export type Floor = 'foundation' | 'above';

/** Everything that was started here, and so must be stopped: in order, once, whatever happens in between. */
export class Household {
  private readonly floors: Record<Floor, Kept[]> = { foundation: [], above: [] };
  private readonly stopper = new AbortController();
  private stopped: Promise<void> | undefined;

  /** Aborted as soon as stopping begins. */
  readonly stopping: AbortSignal = this.stopper.signal;

  /** Takes something in; what comes while the rest already stops is stopped as well, and this throws. */
  async add(floor: Floor, kept: Kept): Promise<void> {
    this.floors[floor].push(kept);
    if (!this.stopping.aborted) return;
    await kept.stop();
    this.stopping.throwIfAborted();
  }

  /** Stops everything, from above to the foundation. A second call waits for the first. */
  stop(): Promise<void> {
    this.stopper.abort();
    this.stopped ??= this.stopFloors();
    return this.stopped;
  }

  /** Ends everything at once. */
  force(): void {
    this.stopper.abort();
    [...this.floors.above, ...this.floors.foundation].forEach((kept) => kept.force());
  }

  private async stopFloors(): Promise<void> {
    await Promise.all(this.floors.above.map((kept) => kept.stop()));
    await Promise.all(this.floors.foundation.map((kept) => kept.stop()));
  }
}

/** What both `npm start` and `npm run dev` work with. */
export interface Start {
  readonly settings: Settings;
  readonly household: Household;
  /** Tells the person at the terminal something, in Dutch. */
  say(sentence: string): void;
}

/** One Ctrl-C can arrive more than once: from the terminal, from npm, from the door. Within this time it is one. */
const sameSignal = 1_000;

/**
 * Stops the household and leaves with code 0 on the first signal, or when the door to this command was killed; ends
 * everything by force on the second signal.
 */
export function obeySignals(household: Household, say: (sentence: string) => void): void {
  let first = 0;
  const obey = (): void => {
    if (first === 0) {
      first = Date.now();
      say('Stoppen …');
      void household.stop().then(() => process.exit(0));
    } else if (Date.now() - first > sameSignal) {
      say('Nu meteen.');
      household.force();
      process.exit(1);
    }
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, obey);
  if (process.connected) process.once('disconnect', obey);
}
