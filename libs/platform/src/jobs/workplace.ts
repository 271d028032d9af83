import pg from 'pg';
import type { Config } from '../config/config.ts';
import type { Database } from '../database/database.ts';
import { outliveLoss } from '../database/outlive-loss.ts';
import type { ZoneDirectory } from '../database/zone-directory.ts';
import { subscribersOf } from '../events/hand-over-events.ts';
import { Relay } from '../events/relay.ts';
import type { Log } from '../logging/log.ts';
import { setClock, workOf } from './clock.ts';
import type { ScheduleLine, Subscription, WorkClass } from './job.ts';
import { PostgresQueues, RedisQueues, type QueueBackend } from './queue-backend.ts';
import { Queues } from './queues.ts';
import { WorkRunner, type FindWork } from './work-runner.ts';
import { Workers } from './workers.ts';

/** The two tables of all asynchronous behaviour. */
export interface Timetable {
  subscriptions: readonly Subscription[];
  schedule: readonly ScheduleLine[];
}

/** What a workplace stands on. */
export interface WorkplaceParts {
  config: Config;
  database: Database;
  zones: ZoneDirectory;
  log: Log;
  find: FindWork;
  /** How long work belongs to a worker that no longer says so; 15 seconds unless told. */
  lockMs?: number;
}

/** Everything that happens without anybody waiting for it: the relay, the queues, the workers and the clock of one process. */
export class Workplace {
  readonly queues: Queues;
  private readonly pool: pg.Pool | undefined;
  private readonly backend: QueueBackend;
  private readonly workers: Workers;
  private readonly relay: Relay;
  private stopped: Promise<void> | undefined;

  constructor(
    private readonly timetable: Timetable,
    private readonly parts: WorkplaceParts,
  ) {
    const { config, log } = parts;
    if (!config.DATABASE_URL_RELAY)
      throw new Error('DATABASE_URL_RELAY is missing: the worker reads the event log with it');
    const classes = classesOf(timetable);
    this.pool = config.REDIS_URL ? undefined : queuePool(config, classes.length, log);
    this.backend = this.pool ? new PostgresQueues(this.pool, log) : new RedisQueues(config.REDIS_URL as string, log);
    this.queues = new Queues(this.backend);
    // Two connections stay free for what is not a job.
    this.workers = new Workers(this.backend, log, { atOnce: Math.max(1, config.POOL_SIZE - 2), lockMs: parts.lockMs });
    this.relay = new Relay(
      config.DATABASE_URL_RELAY,
      { queues: this.queues, subscribers: subscribersOf(timetable.subscriptions) },
      log,
    );
  }

  /** Finds every class first, so that a job nobody provides is told at the start and not at its first event. */
  async start(): Promise<void> {
    const { database, zones, find } = this.parts;
    const classes = classesOf(this.timetable);
    classes.forEach((work) => this.mustFind(work));
    await this.backend.ready();
    await setClock(this.queues, this.timetable.schedule);
    this.workers.start(classes, new WorkRunner(database, zones, this.queues, find).run);
    this.relay.start();
  }

  private mustFind(work: WorkClass): void {
    try {
      this.parts.find(work);
    } catch (error) {
      this.parts.log.warn('no module of the worker provides this work', { queue: work.queueName, class: work.name });
      throw error;
    }
  }

  /** No new work; what runs may finish, at most 25 seconds. */
  stop(): Promise<void> {
    this.stopped ??= this.stopAll();
    return this.stopped;
  }

  private async stopAll(): Promise<void> {
    await this.relay.stop();
    await this.workers.stop();
    await this.queues.close();
    await this.backend.close();
    await this.pool?.end();
  }
}

/** Every class of work in the tables, once. Two classes with one queue name would take each other's work. */
export function classesOf({ subscriptions, schedule }: Timetable): WorkClass[] {
  const classes = [...new Set([...subscriptions.flatMap(([, ...jobs]): WorkClass[] => jobs), ...schedule.map(workOf)])];
  const names = classes.map(({ queueName }) => queueName);
  const wrong = names.find((name, n) => !/^[a-z][a-z0-9-]{2,59}$/.test(name) || names.indexOf(name) !== n);
  if (wrong !== undefined) throw new Error(`Queue name "${wrong}" is not in lower case with dashes, or is used twice`);
  return classes;
}

/** One connection for each worker to listen on, and some to work with, all in the schema of the queues: the role `app`, which the API has too, cannot reach it. */
function queuePool(config: Config, workers: number, log: Log): pg.Pool {
  const pool = new pg.Pool({
    connectionString: config.DATABASE_URL_RELAY,
    options: '-c search_path=bullmq',
    max: workers + 8,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 10_000,
    keepAlive: true,
    onConnect: outliveLoss,
  });
  pool.on('error', (error) => log.failure('queue connection lost', error));
  return pool;
}
