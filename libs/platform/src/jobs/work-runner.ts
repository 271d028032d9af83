import type { Job as QueuedJob } from 'bullmq';
import type { Database } from '../database/database.ts';
import type { ZoneDirectory } from '../database/zone-directory.ts';
import { trace } from '../events/trace.ts';
import type { GiveWay, HouseRoutine, Job, QueuedWork, Routine, WorkClass } from './job.ts';
import type { Queues } from './queues.ts';

/** Makes (or finds) the one instance of a class of work. */
export type FindWork = (work: WorkClass) => Job | Routine | HouseRoutine;

/**
 * Runs a piece of work where it belongs: a job or routine inside the transaction of its zone, a routine of the house
 * outside any. What the clock started for every zone is first dealt out, a piece for each zone.
 */
export class WorkRunner {
  constructor(
    private readonly database: Database,
    private readonly zones: ZoneDirectory,
    private readonly queues: Queues,
    private readonly find: FindWork,
  ) {}

  run = (work: WorkClass, job: QueuedJob<QueuedWork>, giveWay: GiveWay): Promise<void> =>
    trace.run(String(job.id).slice(0, 128), () => this.runTraced(work, job, giveWay));

  private async runTraced(work: WorkClass, job: QueuedJob<QueuedWork>, giveWay: GiveWay): Promise<void> {
    const instance = this.find(work);
    if ('runForHouse' in instance) return instance.runForHouse({ dueAt: dueAtOf(job) });
    if (!('zoneId' in job.data)) return this.dealOut(work, dueAtOf(job));
    const { zoneId } = job.data;
    const context = 'eventId' in job.data ? job.data : { zoneId, dueAt: new Date(job.data.dueAt) };
    const run = () => instance.run(context as never, giveWay); // which of the two it takes follows from the table that lists it
    return work.opensZoneItself ? run() : this.database.inZone(zoneId, run);
  }

  /** The same due time gives the same ids, so a repeat deals out nothing twice. */
  private async dealOut({ queueName }: WorkClass, dueAt: Date): Promise<void> {
    const due = dueAt.getTime();
    const zones = await this.zones.all();
    await this.queues.hand(
      zones.map(({ id: zoneId }) => ({ queueName, id: `due-${due}-${zoneId}`, work: { zoneId, dueAt: due } })),
    );
  }
}

/** When the clock meant this piece of work to start. Work that was added by hand is due at once. */
function dueAtOf(job: QueuedJob<QueuedWork>): Date {
  return new Date(job.opts.prevMillis ?? job.timestamp);
}
