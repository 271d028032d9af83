import type { ScheduleLine, WorkClass } from './job.ts';
import type { Queues } from './queues.ts';

const tz = 'Europe/Brussels';

/** The class that a line of the schedule starts. */
export const workOf = (line: ScheduleLine): WorkClass => line.forHouse ?? line.inEveryZone;

/**
 * Makes the queues follow the schedule. A line that stands there already is left alone: setting it again would forget
 * work that fell due while no worker ran. A time that is no longer in the schedule is taken out.
 */
export async function setClock(queues: Queues, schedule: readonly ScheduleLine[]): Promise<void> {
  for (const [queueName, lines] of Map.groupBy(schedule, (line) => workOf(line).queueName)) {
    const queue = queues.of(queueName);
    const wanted = new Map(lines.map(({ cron }, n) => [`${queueName}-${n + 1}`, cron]));
    const present = await queue.getJobSchedulers();
    for (const { key, pattern } of present) {
      if (wanted.get(key) === pattern) wanted.delete(key);
      else await queue.removeJobScheduler(key);
    }
    for (const [key, pattern] of wanted)
      await queue.upsertJobScheduler(key, { pattern, tz }, { name: queueName, data: {} });
  }
}
