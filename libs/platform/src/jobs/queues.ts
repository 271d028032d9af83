import type { QueueBackend, WorkQueue } from './queue-backend.ts';
import type { QueuedWork } from './job.ts';

/** One piece of work for one queue. The same id while it is kept (a day) is the same work: it is added once. */
export interface Handed {
  queueName: string;
  id: string;
  work: QueuedWork;
  /** It begins so many milliseconds later. */
  delay?: number;
}

const DAY = 24 * 60 * 60;

/**
 * Tried again with growing pauses for a little over an hour, which bridges a restart of the mail server; then kept as
 * failed for a person to look at. Done work is kept a day, so that an event handed over twice is recognised.
 */
export const workOptions = {
  attempts: 12,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
  removeOnComplete: { age: DAY },
  removeOnFail: false,
  stackTraceLimit: 0,
};

/** Every queue that work is put into, opened when first needed. */
export class Queues {
  private readonly open = new Map<string, WorkQueue>();
  constructor(private readonly backend: QueueBackend) {}

  /** The queue of this name. */
  of(name: string): WorkQueue {
    const queue =
      this.open.get(name) ??
      this.backend.queue(name, { defaultJobOptions: workOptions, streams: { events: { maxLen: 1_000 } } });
    this.open.set(name, queue);
    return queue;
  }

  /** Puts the work into its queues, and comes back when the store has it. */
  async hand(work: readonly Handed[]): Promise<void> {
    for (const [name, some] of Map.groupBy(work, ({ queueName }) => queueName)) {
      await this.of(name).addBulk(
        some.map(({ id, work: data, delay = 0 }) => ({ name, data, opts: { jobId: id, delay } })),
      );
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.open.values()].map((queue) => queue.close()));
    this.open.clear();
  }
}
