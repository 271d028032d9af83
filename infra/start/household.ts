import type { Settings } from '../local/settings.ts';
import type { Kept } from './supervise.ts';

/** What lies below must outlive what stands on it: the API and the worker stop before the database does. */
export type Floor = 'foundation' | 'above';

/** Everything that was started here, and so must be stopped: in order, once, whatever happens in between. */
export class Household {
  private readonly floors: Record<Floor, Promise<Kept>[]> = { foundation: [], above: [] };
  private readonly present = new Set<Kept>();
  private readonly stopper = new AbortController();
  private stopped: Promise<void> | undefined;

  /** Aborted as soon as stopping begins. */
  readonly stopping: AbortSignal = this.stopper.signal;

  /** Starts something and takes it in. Throws when stopping has begun, before or meanwhile: nothing is left running. */
  async add<K extends Kept>(floor: Floor, start: () => Promise<K> | K): Promise<K> {
    this.stopping.throwIfAborted();
    const starting = Promise.resolve(start());
    this.floors[floor].push(starting);
    const kept = await starting;
    this.present.add(kept);
    this.stopping.throwIfAborted();
    return kept;
  }

  /** Stops everything, from above to the foundation. A second call waits for the first. */
  stop(): Promise<void> {
    this.stopper.abort();
    this.stopped ??= this.stopFloor('above').then(() => this.stopFloor('foundation'));
    return this.stopped;
  }

  /** Ends everything at once. */
  force(): void {
    this.stopper.abort();
    this.present.forEach((kept) => kept.force());
  }

  /** What is still starting is waited for: half started it could not be stopped. */
  private async stopFloor(floor: Floor): Promise<void> {
    const starts = await Promise.allSettled(this.floors[floor]);
    await Promise.all(starts.map((start) => (start.status === 'fulfilled' ? start.value.stop() : undefined)));
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
