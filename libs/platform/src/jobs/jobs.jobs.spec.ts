import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once as happened } from 'node:events';
import { randomUUID } from 'node:crypto';
import { verifyChains } from '../events/verify-chain.ts';
import { eventually } from './eventually.testing.ts';
import type { EventContext, GiveWay, Job, JobClass, Routine, RoutineContext } from './job.ts';
import { makeOwnDatabase, type OwnDatabase } from './own-database.testing.ts';
import { openWorkFloor, type WorkFloor } from './work-floor.testing.ts';
import { HopelessWork } from './work-failure.ts';
import type { Workplace } from './workplace.ts';

let own: OwnDatabase;
let floor: WorkFloor;
beforeAll(async () => {
  own = await makeOwnDatabase();
  floor = await openWorkFloor(own.config);
});
afterAll(async () => {
  await floor?.close();
  await own?.remove();
});

/** A job that does what it is told, and remembers with what it was run. */
function jobThat(queueName: string, does: (context: EventContext) => Promise<unknown> = async () => undefined) {
  const runs: EventContext[] = [];
  class Told implements Job {
    static readonly queueName = queueName;
    async run(context: EventContext): Promise<void> {
      runs.push(context);
      await does(context);
    }
  }
  return Object.assign(Told as JobClass & typeof Told, { runs });
}

const tell = (type: string, zone = randomUUID(), subject = randomUUID()) =>
  floor.database.inZone(zone, async () => ({ zone, subject, id: await floor.events.record(type, { subject }) }));
const effects = async (zone: string) =>
  (
    await own.superuser.query<{ effect: string }>('select effect from job_effect where zone_id = $1 order by done_at', [
      zone,
    ])
  ).rows.map(({ effect }) => effect);
const isRelayed = async (id: string) =>
  (await own.superuser.query('select 1 from event where id = $1 and relayed_at is not null', [id])).rowCount === 1;
/** As somebody with all rights: nobody else can make the relay forget. */
const forgetRelaying = async (id: string) => {
  const client = await own.superuser.connect();
  await client.query(`begin; set local session_replication_role = replica`);
  await client.query('update event set relayed_at = null where id = $1', [id]);
  await client.query('commit');
  client.release();
};

/** A long job that does this between its first part and its second. */
function longJob(queueName: string, between: (giveWay: GiveWay) => Promise<unknown>) {
  class Long implements Job {
    static readonly queueName = queueName;
    static readonly isLong = true;
    async run(_: EventContext, giveWay: GiveWay): Promise<void> {
      await between(giveWay);
    }
  }
  return Long as JobClass;
}

describe('long work', () => {
  it('lets short work go first between its parts', async () => {
    const done: string[] = [];
    const [begun, asked, ended] = [Promise.withResolvers(), Promise.withResolvers(), Promise.withResolvers()];
    const short = jobThat('short-work', async () => {
      begun.resolve(undefined);
      await asked.promise;
      await floor.database.query('select 1');
      done.push('short');
    });
    const long = longJob('long-work', async (giveWay) => {
      await begun.promise;
      asked.resolve(undefined);
      await giveWay();
      ended.resolve(done.push('long'));
    });
    await floor.work({ subscriptions: [['much-happened', long, short]] });
    await tell('much-happened');
    await ended.promise;
    expect(done).toEqual(['short', 'long']);
  });
  it('goes on all the same when the others never end', async () => {
    const [begun, wentOn] = [Promise.withResolvers(), Promise.withResolvers()];
    const short = jobThat('endless-work', async () => {
      begun.resolve(undefined);
      await wentOn.promise;
    });
    const long = longJob('patient-work', async (giveWay) => {
      await begun.promise;
      await giveWay();
      wentOn.resolve(undefined);
    });
    await floor.work({ subscriptions: [['much-went-on', long, short]] });
    await tell('much-went-on');
    await wentOn.promise;
  });
});

describe('an event', () => {
  it('is followed by every job that subscribed to it, told by ids alone, in its own zone', async () => {
    const zones: string[] = [];
    const first = jobThat('first-follower', async () => zones.push(floor.database.zoneId));
    const second = jobThat('second-follower');
    const other = jobThat('other-follower');
    await floor.work({
      subscriptions: [
        ['test.followed', first, second],
        ['test.other', other],
      ],
    });
    const told = await tell('test.followed');
    await eventually(async () => first.runs.length + second.runs.length === 2);
    const expected = [{ zoneId: told.zone, eventId: told.id, subject: told.subject }];
    expect([first.runs, second.runs, other.runs, zones]).toEqual([expected, expected, [], [told.zone]]);
  });

  it('has no followers when its change was taken back', async () => {
    const job = jobThat('never-follows');
    await floor.work({ subscriptions: [['test.taken-back', job]] });
    const zone = randomUUID();
    const change = floor.database.inZone(zone, async () => {
      await floor.events.record('test.taken-back', { subject: zone });
      throw new Error('a rule says no');
    });
    await expect(change).rejects.toThrow('a rule says no');
    const { id } = await tell('test.no-followers', zone);
    await eventually(() => isRelayed(id));
    expect(job.runs).toEqual([]);
  });

  it('is not skipped when its transaction began first and commits last', async () => {
    const job = jobThat('late-follower');
    await floor.work({ subscriptions: [['test.late', job]] });
    const zone = randomUUID();
    const [early, recorded] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow = floor.database.inZone(zone, async () => {
      await floor.events.record('test.late', { subject: zone });
      recorded.resolve();
      await early.promise;
    });
    await recorded.promise;
    await tell('test.late', zone);
    await eventually(async () => job.runs.length === 1);
    early.resolve();
    await slow;
    await eventually(async () => job.runs.length === 2);
    const { rows } = await own.superuser.query('select seq::int from event where zone_id = $1 order by seq', [zone]);
    expect(rows).toEqual([{ seq: 1 }, { seq: 2 }]);
    const client = await own.superuser.connect();
    const findings = await verifyChains(client, new Map());
    client.release();
    expect(findings.filter(({ broken }) => broken)).toEqual([]);
  });

  it('that is handed over twice is the same work, done once', async () => {
    const job = jobThat('handed-twice');
    await floor.work({ subscriptions: [['test.twice', job]] });
    const { id } = await tell('test.twice');
    await eventually(async () => job.runs.length === 1 && isRelayed(id));
    await forgetRelaying(id);
    await eventually(() => isRelayed(id));
    const { id: later } = await tell('test.twice');
    await eventually(async () => job.runs.some(({ eventId }) => eventId === later));
    expect(job.runs.map(({ eventId }) => eventId)).toEqual([id, later]);
  });

  it('still reaches its followers after every connection was cut', async () => {
    const job = jobThat('after-the-cut');
    await floor.work({ subscriptions: [['test.cut', job]] });
    await own.superuser.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename in ('app', 'relay')`,
    );
    const { id } = await eventually(() => tell('test.cut').catch(() => undefined));
    await eventually(async () => job.runs.some(({ eventId }) => eventId === id));
  });
});

describe('a job', () => {
  it('has its effect once, however often it runs', async () => {
    const job = jobThat('once-only', ({ eventId }) =>
      floor.once.do(
        'letter',
        eventId,
        async () =>
          void (await floor.database.query(`insert into job_effect (effect, key) values ('sent', gen_random_uuid())`)),
      ),
    );
    const workplace = await floor.work({ subscriptions: [['test.once', job]] });
    const { id, zone } = await tell('test.once');
    await eventually(async () => (await effects(zone)).length === 2 && isRelayed(id));
    await eventually(async () => (await workplace.queues.of('once-only').remove(`${id}-once-only`)) === 1);
    await forgetRelaying(id);
    await eventually(async () => job.runs.length === 2);
    await eventually(
      async () => (await workplace.queues.of('once-only').getJobState(`${id}-once-only`)) === 'completed',
    );
    expect(await effects(zone)).toEqual(expect.arrayContaining(['letter', 'sent']));
    expect(await effects(zone)).toHaveLength(2);
  });

  it('that fails is tried again, and leaves nothing behind of the try that failed', async () => {
    const job = jobThat('fails-first', async () => {
      await floor.database.query(`insert into job_effect (effect, key) values ('tried', gen_random_uuid())`);
      if (job.runs.length < 2) throw new Error('mevrouw Canary belde');
    });
    const workplace = await floor.work({ subscriptions: [['test.fails', job]] });
    const { id, zone } = await tell('test.fails');
    await eventually(async () => (await effects(zone)).length === 1);
    expect(job.runs).toHaveLength(2);
    const kept = await workplace.queues.of('fails-first').getJob(`${id}-fails-first`);
    expect(JSON.stringify(kept)).not.toContain('Canary');
  });

  it('that cannot succeed is kept as failed, without a word of what went wrong', async () => {
    const job = jobThat('hopeless', async () => {
      throw new HopelessWork('mevrouw Canary belde');
    });
    const workplace = await floor.work({ subscriptions: [['test.hopeless', job]] });
    const { id } = await tell('test.hopeless');
    const kept = await eventually(async () => (await workplace.queues.of('hopeless').getFailed())[0]);
    expect([kept.id, kept.attemptsMade, kept.failedReason]).toEqual([`${id}-hopeless`, 1, 'HopelessWork']);
    expect(JSON.stringify(kept)).not.toContain('Canary');
  });

  it('that waits begins only when its time has come, and takes no place until then', async () => {
    const job = Object.assign(jobThat('waits'), { waitsMs: 3_600_000 });
    const workplace = await floor.work({ subscriptions: [['test.waits', job]] });
    const { id } = await tell('test.waits');
    await eventually(() => isRelayed(id));
    const waiting = await workplace.queues.of('waits').getJob(`${id}-waits`);
    expect([await waiting?.getState(), job.runs]).toEqual(['delayed', []]);
    await waiting?.promote();
    await eventually(async () => job.runs.length === 1);
  });

  it('that runs while its worker stops may finish', async () => {
    const [begun, finish] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const job = jobThat('finishes', async () => {
      begun.resolve();
      await finish.promise;
      await floor.database.query(`insert into job_effect (effect, key) values ('finished', 'x')`);
    });
    const workplace = await floor.work({ subscriptions: [['test.finishes', job]] });
    const { zone } = await tell('test.finishes');
    await begun.promise;
    const stopped = workplace.stop();
    finish.resolve();
    await stopped;
    expect(await effects(zone)).toEqual(['finished']);
  });

  it('whose worker was killed runs again in another', async () => {
    const lockMs = 2_000;
    await floor.rest();
    const loader = new URL('../../../../infra/local/typescript.mjs', import.meta.url);
    const script = new URL('./killed-worker.testing.ts', import.meta.url);
    const environment = Object.fromEntries(Object.entries(own.config).map(([name, value]) => [name, String(value)]));
    const flags = ['--import', loader.href, script.pathname, String(lockMs)];
    const child = spawn(process.execPath, flags, { env: { ...process.env, ...environment }, stdio: 'ignore' });
    const { id, zone } = await tell('test.survives');
    await eventually(async () => (await effects(zone)).length === 1, 20_000);
    child.kill('SIGKILL');
    await happened(child, 'exit');
    const job = jobThat('survives');
    await floor.work({ subscriptions: [['test.survives', job]] }, lockMs);
    await eventually(async () => job.runs.length === 1, 20_000);
    expect(job.runs[0]?.eventId).toBe(id);
  }, 60_000);
});

describe('the clock', () => {
  it('starts a routine in every zone, each time once', async () => {
    const runs: RoutineContext[] = [];
    class EverySecond implements Routine {
      static readonly queueName = 'every-second';
      async run(context: RoutineContext): Promise<void> {
        runs.push(context);
      }
    }
    const { rows } = await own.superuser.query<{ id: string }>('select id from zone');
    const schedule = [{ cron: '* * * * * *', inEveryZone: EverySecond }];
    const workplace = await floor.work({ schedule });
    await eventually(async () => runs.length > rows.length);
    const [first] = runs.map(({ dueAt }) => dueAt.getTime()).toSorted((a, b) => a - b);
    await eventually(async () => runs.filter(({ dueAt }) => dueAt.getTime() === first).length === rows.length);
    expect(new Set(runs.map(({ zoneId, dueAt }) => `${zoneId} ${dueAt.getTime()}`)).size).toBe(runs.length);
    expect(dueTimes(runs).every((due) => due % 1_000 === 0)).toBe(true);
    await workplace.stop();
  });

  it('keeps work that fell due while no worker ran, and forgets times that left the schedule', async () => {
    const nightly = jobThat('nightly') as unknown as new () => Routine;
    const routine = Object.assign(nightly, { queueName: 'nightly' });
    const first = await floor.work({ schedule: [{ cron: '0 3 * * *', inEveryZone: routine }] });
    const planned = await plannedIn(first);
    await first.stop();
    const second = await floor.work({ schedule: [{ cron: '0 3 * * *', inEveryZone: routine }] });
    expect(await plannedIn(second)).toEqual(planned);
    await second.stop();
    const third = await floor.work({ schedule: [{ cron: '30 4 * * *', inEveryZone: routine }] });
    expect(await third.queues.of('nightly').getJobSchedulers()).toMatchObject([
      { pattern: '30 4 * * *', tz: 'Europe/Brussels' },
    ]);
    expect(await plannedIn(third)).toHaveLength(1);
  });
});

const dueTimes = (runs: RoutineContext[]) => runs.map(({ dueAt }) => dueAt.getTime());
const plannedIn = async (workplace: Workplace) =>
  (await workplace.queues.of('nightly').getDelayed()).map(({ id }) => id);
