import { Database, openDatabase } from '@signalenbeleid/platform';
import { makeTestDatabase, type TestDatabase } from '@signalenbeleid/platform/testing';
import type { DataSource } from 'typeorm';

const requests = 10_000;
const connections = 3;

let database: TestDatabase;
let source: DataSource;
let app: Database;
let zones: { id: string; mark: number }[];

beforeAll(async () => {
  database = await makeTestDatabase();
  // One row a zone, each with a mark of its own. The administrator passes every wall.
  const { rows } = await database.superuser.query(`insert into number_series (zone_id, kind, year, last)
    select id, 'mark', 2026, row_number() over () from zone returning zone_id as id, last as mark`);
  zones = rows;
  const config = { DATABASE_URL_APP: database.addressOf('app'), POOL_SIZE: connections };
  source = await openDatabase(config as Parameters<typeof openDatabase>[0], silent);
  app = new Database(source);
});

afterAll(async () => {
  await source.destroy();
  await database.remove();
});

const silent = { failure: () => undefined } as unknown as Parameters<typeof openDatabase>[1];
const marks = 'select last as mark from number_series';

it('ten thousand requests of many zones over three connections each see their own zone alone', async () => {
  const leaks: unknown[] = [];
  const take = async (turn: number) => {
    const { id, mark } = zones[turn % zones.length]!;
    const rows = await answerOf(turn, id);
    if (rows.some((row) => row.mark !== mark) || rows.length !== expectedRows(turn)) leaks.push({ turn, rows });
  };
  await inLanes(take);
  expect(leaks).toEqual([]);
}, 60_000);

/** Every seventh request breaks off, every eleventh asks without a zone: both leave a connection behind for the next. */
async function answerOf(turn: number, zoneId: string): Promise<{ mark: number }[]> {
  if (turn % 11 === 0) return app.outside(marks);
  const work = async () => {
    const rows = await app.query<{ mark: number }>(marks);
    if (turn % 7 === 0) throw new BrokenOff(rows);
    return rows;
  };
  return app.inZone(zoneId, work).catch((error) => {
    if (error instanceof BrokenOff) return error.rows;
    throw error;
  });
}

const expectedRows = (turn: number) => (turn % 11 === 0 ? 0 : 1);

class BrokenOff extends Error {
  constructor(readonly rows: { mark: number }[]) {
    super('broken off');
  }
}

async function inLanes(take: (turn: number) => Promise<void>) {
  let next = 0;
  const lane = async () => {
    for (let turn = next++; turn < requests; turn = next++) await take(turn);
  };
  await Promise.all(Array.from({ length: connections * 8 }, lane));
}
