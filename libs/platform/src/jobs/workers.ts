import type { Job as QueuedJob } from 'bullmq';
import type { Log } from '../logging/log.ts';
import type { GiveWay, QueuedWork, WorkClass } from './job.ts';
import type { QueueBackend, WorkWorker } from './queue-backend.ts';
import { Turns } from './turns.ts';
import { failureOf } from './work-failure.ts';

/** How long a stopping process lets running work finish. */
const GRACE_MS = 25_000;
/** How long a piece of work belongs to a worker that no longer says so. */
const LOCK_MS = 15_000;
const settings = {
  concurrency: 4,
  // A worker may be killed often; the job is not to blame, unless it is the one that kills.
  maxStalledCount: 100,
  runRetryDelay: 1_000,
  drainDelay: 5,
};

/** Runs one piece of work of this class; what is long gives way between its parts. */
export type Runner = (work: WorkClass, job: QueuedJob<QueuedWork>, giveWay: GiveWay) => Promise<void>;

/** How much runs at once in this process, and how long work belongs to a worker that may have died. */
export interface WorkerLimits {
  atOnce: number;
  lockMs?: number;
}

/** The workers of this process, one for each queue, together at most so many jobs at once. */
export class Workers {
  private readonly open: WorkWorker[] = [];
  private readonly turns: Turns;
  private readonly settings;

  constructor(
    private readonly backend: QueueBackend,
    private readonly log: Log,
    { atOnce, lockMs = LOCK_MS }: WorkerLimits,
  ) {
    // A killed worker's work runs again after at most the lock and one look for stalled work together.
    this.settings = { ...settings, lockDuration: lockMs, stalledInterval: Math.ceil(lockMs / 3) };
    this.turns = new Turns(atOnce);
  }

  /** Takes work of these classes out of their queues from now on. */
  start(classes: readonly WorkClass[], run: Runner): void {
    for (const work of new Set(classes)) {
      const take = (job: QueuedJob<QueuedWork>) =>
        this.turns.take(() => this.runOne(job, () => run(work, job, this.turns.giveWay)), work);
      const worker = this.backend.worker(work.queueName, take, this.settings);
      worker.on('stalled', (id) => this.log.warn('job runs again', { queue: work.queueName, jobId: id }));
      this.open.push(worker);
    }
  }

  /** Takes no new work, waits for what runs, at most 25 seconds; what is not done by then runs again later, elsewhere. */
  async stop(graceMs = GRACE_MS): Promise<void> {
    const closed = Promise.all(this.open.map((worker) => worker.close()));
    const late = Promise.withResolvers<'late'>();
    const timer = setTimeout(() => late.resolve('late'), graceMs);
    const outcome = await Promise.race([closed, late.promise]);
    clearTimeout(timer);
    if (outcome === 'late') this.log.warn('work cut off at stop', {});
    this.open.length = 0;
  }

  private async runOne(job: QueuedJob<QueuedWork>, run: () => Promise<void>): Promise<void> {
    const started = performance.now();
    const about = () => ({
      queue: job.queueName,
      jobId: job.id,
      zoneId: 'zoneId' in job.data ? job.data.zoneId : undefined,
      attempt: job.attemptsMade + 1,
      ms: Math.round(performance.now() - started),
    });
    try {
      await run();
      this.log.info('job done', about());
    } catch (error) {
      this.log.failure('job failed', error, about());
      throw failureOf(error);
    }
  }
}
