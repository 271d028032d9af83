import { once } from 'node:events';
import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  Worker,
  type BackendFactory,
  type ConnectionOptions,
  type IQueueBackend,
  type Processor,
  type QueueOptions,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import type { Pool } from 'pg';
import type { Log } from '../logging/log.ts';
import type { QueuedWork } from './job.ts';

export type WorkQueue = Queue<QueuedWork>;
export type WorkWorker = Worker<QueuedWork>;
type Settings<T> = Omit<T, 'connection'>;

/** Where the queues live: in PostgreSQL (schema `bullmq`), or in Redis when the house has one. */
export abstract class QueueBackend {
  constructor(protected readonly log: Log) {}

  /** Throws when the store cannot be reached now: better at the start than at the first work. */
  abstract ready(): Promise<void>;
  /** A queue to put work into. Fails at once when its store is away: the relay tries again. */
  abstract queue(name: string, settings: Settings<QueueOptions>): WorkQueue;
  /** Takes work out of a queue and runs it. */
  abstract worker(name: string, work: Processor<QueuedWork>, settings: Settings<WorkerOptions>): WorkWorker;
  /** Lets the connections go, after every queue and worker was closed. */
  abstract close(): Promise<void>;

  /** BullMQ ends the process on an error nobody listens to; a lost connection must not. */
  protected listen<T extends WorkQueue | WorkWorker>(it: T): T {
    (it as WorkQueue).on('error', (error: Error) => this.log.failure('queue error', error, { queue: it.name }));
    return it;
  }
}

/** The queues in PostgreSQL, all on one pool whose search path is the schema of BullMQ. Each worker keeps one connection to listen on. */
export class PostgresQueues extends QueueBackend {
  constructor(
    private readonly pool: Pool,
    log: Log,
  ) {
    super(log);
    pool.setMaxListeners(200); // every queue and worker listens for errors of the shared pool
  }

  override async ready(): Promise<void> {
    await this.pool.query('select 1');
  }

  override queue(name: string, settings: Settings<QueueOptions>): WorkQueue {
    return this.listen(new Queue<QueuedWork>(name, this.with(settings), factory));
  }

  override worker(name: string, work: Processor<QueuedWork>, settings: Settings<WorkerOptions>): WorkWorker {
    const worker = this.listen(new Worker<QueuedWork>(name, work, this.with(settings), factory));
    // Left open when its connections end, it would ask again without ever pausing, and nothing else would have its turn.
    worker.on('error', () => void (this.pool.ending && worker.close()));
    return worker;
  }

  override async close(): Promise<void> {
    // The pool belongs to whoever made it.
  }

  private with<T>(settings: T): T & { connection: ConnectionOptions } {
    return { ...settings, connection: this.pool as unknown as ConnectionOptions };
  }
}

/** How BullMQ looks whether the schema of its queues fits. */
interface Look {
  waitUntilReady(): Promise<void>;
  readyPromise: Promise<void> | undefined;
}

/**
 * BullMQ looks once and remembers a failure for ever: a connection that is lost at that moment would end the queue, and
 * its worker would ask again without ever pausing. So after a failure it looks again.
 */
const lookingAgain: typeof createPostgresBackend = (...given) => {
  const backend = createPostgresBackend(...given);
  const { connection } = backend as unknown as { connection: Look };
  const look = connection.waitUntilReady.bind(connection);
  connection.waitUntilReady = () =>
    look().catch((error: unknown) => {
      connection.readyPromise = undefined;
      throw error;
    });
  return backend;
};

// BullMQ types a connection as Redis unless told otherwise; the factory is what decides.
const factory = lookingAgain as unknown as BackendFactory<
  IQueueBackend,
  ConnectionOptions
> as typeof createRedisBackend;

/** The queues in Redis. Keep its append-only file on and its memory policy at `noeviction`, or acknowledged work can be lost. */
export class RedisQueues extends QueueBackend {
  private readonly producer: Redis;
  private readonly consumer: Redis;

  constructor(url: string, log: Log) {
    super(log);
    // Who adds work hears at once that Redis is away; who waits for work waits until it is back.
    this.producer = new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      connectTimeout: 3_000,
      lazyConnect: false,
    });
    this.consumer = new Redis(url, { maxRetriesPerRequest: null, connectTimeout: 3_000 });
    for (const redis of [this.producer, this.consumer])
      redis.on('error', (error: Error) => log.failure('redis connection', error));
  }

  override async ready(): Promise<void> {
    if (this.producer.status !== 'ready') await once(this.producer, 'ready', { signal: AbortSignal.timeout(5_000) });
  }

  override queue(name: string, settings: Settings<QueueOptions>): WorkQueue {
    return this.listen(new Queue<QueuedWork>(name, { ...settings, connection: this.producer }, createRedisBackend));
  }

  override worker(name: string, work: Processor<QueuedWork>, settings: Settings<WorkerOptions>): WorkWorker {
    return this.listen(
      new Worker<QueuedWork>(name, work, { ...settings, connection: this.consumer }, createRedisBackend),
    );
  }

  override async close(): Promise<void> {
    this.producer.disconnect();
    this.consumer.disconnect();
  }
}
