import { readConfig } from '../config/config.ts';
import type { Database } from '../database/database.ts';
import type { EventContext, Job } from './job.ts';
import { openWorkFloor } from './work-floor.testing.ts';

/** Tells that it began, and never ends: its process is killed. */
class NeverEnds implements Job {
  static readonly queueName = 'survives';
  static readonly opensZoneItself = true;
  constructor(private readonly neighbours: { database: Database }) {}

  async run({ zoneId, eventId }: EventContext): Promise<void> {
    const { database } = this.neighbours;
    await database.inZone(zoneId, () =>
      database.query('insert into job_effect (effect, key) values ($1, $2)', ['began', eventId]),
    );
    await Promise.withResolvers<void>().promise;
  }
}

const floor = await openWorkFloor(readConfig());
await floor.work({ subscriptions: [['test.survives', NeverEnds]] }, Number(process.argv[2]));
