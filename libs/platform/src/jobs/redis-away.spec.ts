import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../../../infra/local/ports.ts';
import { redisServerPath } from '../../../../infra/test/find-program.ts';
import type { Config } from '../config/config.ts';
import { eventually } from './eventually.testing.ts';
import type { EventContext, Job } from './job.ts';
import { makeOwnDatabase, type OwnDatabase } from './own-database.testing.ts';
import { openWorkFloor, type WorkFloor } from './work-floor.testing.ts';

describe('a Redis that goes away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signalenbeleid-redis-away-'));
  let own: OwnDatabase;
  let floor: WorkFloor;
  let redis: ChildProcess;
  let port: number;
  const startRedis = () => {
    const keeping = [
      '--appendonly',
      'yes',
      '--appendfsync',
      'always',
      '--save',
      '',
      '--maxmemory-policy',
      'noeviction',
    ];
    redis = spawn(redisServerPath(), ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, ...keeping], {
      stdio: 'ignore',
    });
  };
  const killRedis = async () => {
    redis.kill('SIGKILL');
    await once(redis, 'exit');
  };

  beforeAll(async () => {
    own = await makeOwnDatabase();
    port = await findFreePort();
    startRedis();
    const config: Config = { ...own.config, REDIS_URL: `redis://127.0.0.1:${port}` };
    floor = await openWorkFloor(config);
  });
  afterAll(async () => {
    await floor?.close();
    await killRedis();
    await own?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds up no event for good: what happened meanwhile is followed once it is back', async () => {
    const seen: string[] = [];
    class Follows implements Job {
      static readonly queueName = 'follows-through';
      async run({ eventId }: EventContext): Promise<void> {
        seen.push(eventId);
      }
    }
    const tell = () =>
      floor.database.inZone(randomUUID(), () => floor.events.record('test.through', { subject: randomUUID() }));
    await floor.work({ subscriptions: [['test.through', Follows]] });
    const before = await tell();
    await eventually(async () => seen.includes(before));
    await killRedis();
    const meanwhile = await tell();
    const sealed = () =>
      own.superuser.query('select 1 from event where id = $1 and seq is not null and relayed_at is null', [meanwhile]);
    await eventually(async () => (await sealed()).rowCount === 1);
    startRedis();
    const after = await tell();
    await eventually(async () => seen.includes(meanwhile) && seen.includes(after), 20_000);
    expect(seen.toSorted()).toEqual([before, meanwhile, after].toSorted());
  }, 40_000);
});
