import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../logging/log.ts';
import { handOverEvents, type HandOver } from './hand-over-events.ts';
import { sealEvents } from './seal-events.ts';

const BATCH = 500;
const LOOK_EVERY = 1_000;
const CONNECT_AGAIN_AFTER = 400;
/** Any number will do, as long as every relay uses the same: one works, the others wait to take over. */
const relayLock = 5_306_204;

/**
 * Brings committed events to whoever follows them: numbers and seals them per zone, hands them to the queues, notes that
 * it did. It works on one connection that also holds the lock; who loses the connection loses the lock, and can write
 * nothing more. A lost connection is made again within a second.
 */
export class Relay {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private wake: () => void = () => undefined;

  constructor(
    private readonly url: string,
    private readonly handOver: Omit<HandOver, 'most'>,
    private readonly log: Log,
  ) {}

  start(): void {
    this.running ??= this.live();
  }

  /** Finishes the batch at hand and lets the lock go. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
  }

  private get stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private async live(): Promise<void> {
    while (!this.stopped) {
      await this.connected().catch((error: unknown) => this.log.failure('relay lost its connection', error));
      await pause(CONNECT_AGAIN_AFTER, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  private async connected(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: 3_000,
      query_timeout: 10_000,
      keepAlive: true,
    });
    client.on('error', (error) => this.log.failure('relay connection', error));
    client.on('end', () => this.wake());
    client.on('notification', () => this.wake());
    try {
      await client.connect();
      await client.query('listen event');
      await this.work(client);
    } finally {
      // On a half-open connection the polite goodbye would never be answered.
      await Promise.race([client.end(), pause(1_000, undefined, { ref: false })]).catch(() => undefined);
    }
  }

  private async work(client: pg.Client): Promise<void> {
    let mine = false;
    let ended = false;
    client.once('end', () => (ended = true));
    while (!this.stopped && !ended) {
      const woken = this.woken();
      mine ||= await takeLock(client);
      if (mine) await this.empty(client);
      if (!ended) await woken;
    }
  }

  /** Until nothing waits any more. A queue that is away must not keep events from being sealed. */
  private async empty(client: pg.Client): Promise<void> {
    let done = BATCH;
    while (done > 0 && !this.stopped) {
      done = await sealEvents(client, BATCH);
      done += await handOverEvents(client, { ...this.handOver, most: BATCH }).catch((error: unknown) => {
        this.log.failure('events not handed over', error);
        return 0;
      });
    }
  }

  /** Settles when an event was announced, the connection ended, or a second went by. Made before looking, so that no word is missed. */
  private woken(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_EVERY);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

async function takeLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [relayLock]);
  return rows[0]?.mine === true;
}
