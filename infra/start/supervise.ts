import { setTimeout as wait } from 'node:timers/promises';
import type { Running } from '../local/processes.ts';
import { reasonOf } from '../local/sentence.ts';

/** Something that must keep running. */
export interface Service<R extends Running> {
  /** In Dutch, to begin a sentence with. */
  readonly name: string;
  start(): Promise<R> | R;
  /** Told at every start, also the first. */
  onStart(running: R): void;
  /** Told in Dutch what went wrong and what is done about it. */
  say(sentence: string): void;
}

/** Something that was started and can be stopped. */
export interface Kept {
  stop(): Promise<void>;
  /** Ends it at once; it is not started again. */
  force(): void;
}

/** A service that is started again whenever it ends by itself, until it is stopped. */
export interface KeptService extends Kept {
  /** Resolves when it ended three times in a row without getting healthy, with a few words on how. */
  readonly hopeless: Promise<string>;
  /** Stops it and starts it again at once: there is something newer to run. */
  restart(): Promise<void>;
}

const firstPause = 200;
const longestPause = 10_000;
/** Who has run this long is healthy again: the next pause is the first one. */
const healthyAfter = 60_000;
const hopelessAfter = 3;

/** How many milliseconds to wait before the next start, after so many unwanted ends in a row. */
export function pauseAfter(ends: number): number {
  if (ends === 0) return 0;
  return Math.min(firstPause * 2 ** (ends - 1), longestPause);
}

/**
 * Starts a service and starts it again, with growing pauses, each time it ends. Throws what its first start throws;
 * a later start that fails counts as an end.
 */
export async function keepRunning<R extends Running>(service: Service<R>): Promise<KeptService> {
  const keeper = new Keeper(service);
  await keeper.begin();
  return {
    hopeless: keeper.hopeless.promise,
    stop: () => keeper.stop(),
    force: () => keeper.force(),
    restart: () => keeper.restart(),
  };
}

class Keeper<R extends Running> {
  private readonly stopping = new AbortController();
  private running: R | undefined;
  private watching = Promise.resolve();
  readonly hopeless = Promise.withResolvers<string>();
  private isRestarting = false;

  constructor(private readonly service: Service<R>) {}

  async begin(): Promise<void> {
    await this.startOnce();
    this.watching = this.watchOver();
  }

  async restart(): Promise<void> {
    this.isRestarting = true;
    await this.running?.stop();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running?.stop();
    await this.watching;
  }

  force(): void {
    this.stopping.abort();
    this.running?.force();
  }

  private async watchOver(): Promise<void> {
    let ends = 0;
    for (;;) {
      const { how, ranFor } = await this.untilEnd();
      if (this.stopping.signal.aborted) return;
      ends = this.isRestarting ? 0 : ranFor >= healthyAfter ? 1 : ends + 1;
      this.isRestarting = false;
      if (ends >= hopelessAfter) this.hopeless.resolve(how);
      await wait(pauseAfter(ends), undefined, { signal: this.stopping.signal }).catch(() => undefined);
      if (this.stopping.signal.aborted) return;
      await this.startAgain();
    }
  }

  /** Answers how it ended, and after how many milliseconds. */
  private async untilEnd(): Promise<{ how: string; ranFor: number }> {
    const since = Date.now();
    const how = await this.running?.ended;
    this.running = undefined;
    const { name, say } = this.service;
    if (how && !this.stopping.signal.aborted && !this.isRestarting)
      say(`${name} stopte onverwacht (${how}) en wordt opnieuw gestart.`);
    return { how: how ?? '', ranFor: Date.now() - since };
  }

  private async startOnce(): Promise<void> {
    const running = await this.service.start();
    this.running = running;
    this.service.onStart(running);
  }

  private async startAgain(): Promise<void> {
    try {
      await this.startOnce();
    } catch (error) {
      this.service.say(`${this.service.name} start nog niet (${reasonOf(error)}).`);
    }
    // A stop that came during this start did not see it yet.
    if (this.stopping.signal.aborted) await this.running?.stop();
  }
}
