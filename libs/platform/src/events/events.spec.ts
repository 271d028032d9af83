import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Database } from '../database/database.ts';
import { openDatabase } from '../database/open-database.ts';
import { makeOwnDatabase, type OwnDatabase } from '../jobs/own-database.testing.ts';
import { Log } from '../logging/log.ts';
import { Events, type EventPayload } from './events.ts';
import { trace } from './trace.ts';

describe('the event log', () => {
  let own: OwnDatabase;
  let source: Awaited<ReturnType<typeof openDatabase>>;
  let database: Database;
  let events: Events;
  beforeAll(async () => {
    own = await makeOwnDatabase();
    source = await openDatabase(own.config, new Log('test', 'silent'));
    database = new Database(source);
    events = new Events(database);
  });
  afterAll(async () => {
    await source?.destroy();
    await own?.remove();
  });

  const record = (zoneId: string, subject = randomUUID()) =>
    database.inZone(zoneId, () => events.record('signal.reported', { subject }));
  const refused = expect.objectContaining({ code: '42501' });

  it('tells the history of a subject in the order in which it happened, with who did it and in which request', async () => {
    const [zone, subject, key] = [randomUUID(), randomUUID(), randomUUID()];
    await trace.run('request-1', () =>
      database.inZone(zone, async () => {
        await events.record('signal.reported', { subject, actor: { key }, payload: { organisation: randomUUID() } });
        await events.record('signal.accepted', { subject, actor: { key } });
      }),
    );
    const history = await database.inZone(zone, () => events.historyOf(subject));
    expect(history.map(({ type, actorKey }) => [type, actorKey])).toEqual([
      ['signal.reported', key],
      ['signal.accepted', key],
    ]);
    const { rows } = await own.superuser.query('select distinct request_id from event where subject = $1', [subject]);
    expect(rows).toEqual([{ request_id: 'request-1' }]);
  });

  it('shows one zone nothing of another', async () => {
    const subject = randomUUID();
    const id = await record(randomUUID(), subject);
    await database.inZone(randomUUID(), async () => {
      expect(await events.historyOf(subject)).toEqual([]);
      expect(await events.find(id)).toBeUndefined();
    });
  });

  it.each<EventPayload>([{ note: 'mevrouw belde gisteren' }, { mail: 'an@example.org' }, { tags: ['a', 'b c'] }])(
    'takes no text: %j',
    async (payload) => {
      const wrong = database.inZone(randomUUID(), () =>
        events.record('signal.reported', { subject: randomUUID(), payload }),
      );
      await expect(wrong).rejects.toThrow('ids, codes and numbers');
    },
  );

  it.each([
    "update event set type = 'signal.other'",
    'update event set seq = 1',
    'delete from event',
    'truncate event',
    'insert into event (id, type, subject, seq) values (gen_random_uuid(), $$signal.reported$$, gen_random_uuid(), 7)',
    'insert into event (id, type, subject, zone_id) values (gen_random_uuid(), $$signal.reported$$, gen_random_uuid(), gen_random_uuid())',
  ])('refuses the application: %s', async (sql) => {
    const zone = randomUUID();
    await record(zone);
    await expect(database.inZone(zone, () => database.query(sql))).rejects.toEqual(refused);
  });

  it('lets the relay fill in number and seal once, and nothing else', async () => {
    const [zone, seal] = [randomUUID(), Buffer.alloc(32)];
    await record(zone);
    const relay = new pg.Client(own.config.DATABASE_URL_RELAY);
    await relay.connect();
    const set = 'update event set seq = $2, previous_hash = $3, hash = $3 where zone_id = $1';
    expect((await relay.query(set, [zone, 1, seal])).rowCount).toBe(1);
    await expect(relay.query(set, [zone, 2, seal])).rejects.toEqual(refused);
    await expect(relay.query('update event set subject = zone_id where zone_id = $1', [zone])).rejects.toEqual(refused);
    await expect(relay.query('delete from event')).rejects.toEqual(refused);
    await expect(relay.query('select 1 from job_effect')).rejects.toEqual(refused);
    await relay.end();
  });

  it('refuses even the owner of the tables to change or remove what happened', async () => {
    await record(randomUUID());
    await expect(own.superuser.query("update event set type = 'signal.other'")).rejects.toEqual(refused);
    await expect(own.superuser.query('delete from event')).rejects.toEqual(refused);
    await expect(own.superuser.query('truncate event')).rejects.toEqual(refused);
  });

  it('lets no change happen whose event cannot be written', async () => {
    const zone = randomUUID();
    const change = () =>
      database.inZone(zone, async () => {
        await database.query(`insert into job_effect (effect, key) values ('change', 'one')`);
        await events.record('signal.reported', { subject: randomUUID() });
      });
    await own.superuser.query('revoke insert on event from app; alter table event rename to event_away');
    await expect(change()).rejects.toThrow();
    await own.superuser.query(
      'alter table event_away rename to event; grant insert (id, type, subject, actor_key, payload, request_id) on event to app',
    );
    expect(await database.inZone(zone, () => database.query('select 1 from job_effect'))).toEqual([]);
    await change();
  });
});
