import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../../../infra/database/migrate.ts';
import { roles, urlsOf, type Passwords } from '../../../../infra/database/passwords.ts';
import { removePostgres, startPostgres, type Postgres } from '../../../../infra/local/postgres.ts';
import { readConfig } from '../config/config.ts';
import { verifyChains } from '../events/verify-chain.ts';
import { eventually } from './eventually.testing.ts';
import type { EventContext, Job } from './job.ts';
import type { Once } from './once.ts';
import { openWorkFloor, type WorkFloor } from './work-floor.testing.ts';

class CountOnce implements Job {
  static readonly queueName = 'count-once';
  constructor(private readonly neighbours: { once: Once }) {}
  async run({ eventId }: EventContext): Promise<void> {
    await this.neighbours.once.do('counted', eventId, async () => undefined);
  }
}

describe('a PostgreSQL that is killed', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'signalenbeleid-away-'));
  const passwords = Object.fromEntries(roles.map((role) => [role, randomBytes(16).toString('hex')])) as Passwords;
  let postgres: Postgres;
  let floor: WorkFloor;

  beforeAll(async () => {
    chmodSync(dataDir, 0o711);
    postgres = await startPostgres({ dataDir, durable: true });
    await migrate(postgres.adminUrl, passwords);
    const { app, relay } = urlsOf(postgres.adminUrl, passwords);
    const secret = randomBytes(32);
    const config = readConfig({
      DATABASE_URL_APP: app,
      DATABASE_URL_RELAY: relay,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
      SESSION_SECRET: secret.toString('hex'),
      ENCRYPTION_KEY: secret.toString('base64'),
    });
    floor = await openWorkFloor(config);
    await floor.work({ subscriptions: [['test.counted', CountOnce]] }, 2_000);
  }, 60_000);
  afterAll(async () => {
    await floor?.close();
    await postgres?.stop();
    removePostgres(postgres);
    rmSync(dataDir, { recursive: true, force: true });
  }, 30_000);

  it('loses no event that was acknowledged, follows each one once, and breaks no chain', async () => {
    const zone = randomUUID();
    const acknowledged: string[] = [];
    let killing = true;
    const write = async () => {
      while (killing) {
        const record = () => floor.events.record('test.counted', { subject: zone });
        await floor.database.inZone(zone, record).then(
          (id) => acknowledged.push(id),
          () => undefined,
        );
      }
    };
    const writers = [write(), write(), write()];
    for (let kill = 0; kill < 2; kill++) {
      const before = acknowledged.length;
      await eventually(async () => acknowledged.length > before + 50);
      postgres.force();
      await postgres.ended;
      postgres = await startPostgres({ dataDir, durable: true });
    }
    const last = acknowledged.length;
    await eventually(async () => acknowledged.length > last + 20);
    killing = false;
    await Promise.all(writers);

    const client = new pg.Client(urlsOf(postgres.adminUrl, passwords).relay);
    await client.connect();
    const counted = async () => {
      const effects = floor.database.inZone(zone, () =>
        floor.database.query<{ key: string }>('select key from job_effect'),
      );
      return new Set((await effects).map(({ key }) => key));
    };
    await eventually(async () => {
      const done = await counted();
      return acknowledged.every((id) => done.has(id));
    }, 40_000);
    const [finding] = await verifyChains(client, new Map());
    await client.end();
    expect(finding?.broken).toBeUndefined();
  }, 120_000);
});
