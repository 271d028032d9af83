import { Database } from '../database/database.ts';
import { openDatabase } from '../database/open-database.ts';
import { ZoneDirectory } from '../database/zone-directory.ts';
import { Events } from '../events/events.ts';
import { Log } from '../logging/log.ts';
import type { Config } from '../config/config.ts';
import type { HouseRoutine, Job, Routine, WorkClass } from './job.ts';
import { Once } from './once.ts';
import { Workplace, type Timetable } from './workplace.ts';

type Neighbours = { database: Database; events: Events; once: Once };
type Work = Job | Routine | HouseRoutine;

/** What jobs need, on a database of its own, and workplaces that run them. */
export interface WorkFloor extends Neighbours {
  /** Stops the last workplace and starts one with these tables (all workplaces of a house have the same). Classes get the database, the events and `Once` as one argument. */
  work(timetable: Partial<Timetable>, lockMs?: number): Promise<Workplace>;
  /** Stops the last workplace. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

/** Opens it for the process with these settings. */
export async function openWorkFloor(config: Config): Promise<WorkFloor> {
  const log = new Log('test', config.LOG_LEVEL);
  const source = await openDatabase(config, log);
  const database = new Database(source);
  const neighbours = { database, events: new Events(database), once: new Once(database) };
  let workplace: Workplace | undefined;
  return {
    ...neighbours,
    work: async ({ subscriptions = [], schedule = [] }, lockMs) => {
      const made = new Map<WorkClass, Work>();
      const find = (work: WorkClass): Work => {
        const instance = made.get(work) ?? new (work as unknown as new (neighbours: Neighbours) => Work)(neighbours);
        made.set(work, instance);
        return instance;
      };
      await workplace?.stop();
      workplace = new Workplace(
        { subscriptions, schedule },
        { config, log, database, zones: new ZoneDirectory(database), find, lockMs },
      );
      await workplace.start();
      return workplace;
    },
    rest: async () => workplace?.stop(),
    close: async () => {
      await workplace?.stop();
      await source.destroy();
    },
  };
}
