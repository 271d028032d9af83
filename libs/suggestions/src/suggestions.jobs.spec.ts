import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Database, type FindWork, Log, readConfig, Workplace, ZoneDirectory } from '@signalenbeleid/platform';
import { eventually, type TestApp } from '@signalenbeleid/platform/testing';
import { followed, KeepSuggestions, RenewSuggestions } from './index.ts';
import { startSuggestions, ZoneWithSignals } from './zone-with-signals.testing.ts';

let app: TestApp;
let workplace: Workplace;
beforeAll(async () => {
  app = await startSuggestions();
  const { DATA_DIR, SESSION_SECRET, ENCRYPTION_KEY } = app.config;
  const config = readConfig({
    ...{ DATABASE_URL_APP: app.database.addressOf('app'), DATABASE_URL_RELAY: app.database.addressOf('relay') },
    ...{ DATA_DIR, SESSION_SECRET, ENCRYPTION_KEY, REDIS_URL: process.env.REDIS_URL, LOG_LEVEL: 'silent' },
  });
  const find: FindWork = (work) => app.app.get(work as never, { strict: false });
  workplace = new Workplace(
    {
      subscriptions: followed.map((type) => [type, KeepSuggestions] as const),
      schedule: [{ cron: '50 3 * * *', inEveryZone: RenewSuggestions }],
    },
    {
      config,
      log: new Log('test', 'silent'),
      database: app.app.get(Database),
      zones: app.app.get(ZoneDirectory),
      find,
    },
  );
  await workplace.start();
}, 30_000);
afterAll(async () => {
  await workplace?.stop();
  await app?.stop();
});

it('suggestions follow a burst of events, and the night finds nothing to change', async () => {
  const zone = await ZoneWithSignals.in(app);
  const ids = [...(await zone.about('waiting', 4)), ...(await zone.about('dentist', 4))];
  await eventually(() => zone.isFollowed(), 20_000);
  const found = await zone.open();
  expect(found.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(ids.sort());
  await zone.night();
  expect(await zone.open()).toEqual(found);
}, 30_000);
