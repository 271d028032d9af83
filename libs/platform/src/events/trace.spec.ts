import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Database } from '../database/database.ts';
import { openDatabase } from '../database/open-database.ts';
import { makeServer } from '../http/server.ts';
import { makeOwnDatabase, type OwnDatabase } from '../jobs/own-database.testing.ts';
import { Log } from '../logging/log.ts';
import { Events } from './events.ts';

describe('an event that a request caused', () => {
  let own: OwnDatabase;
  let source: Awaited<ReturnType<typeof openDatabase>>;
  let server: FastifyInstance;
  let base: string;
  beforeAll(async () => {
    const log = new Log('test', 'silent');
    own = await makeOwnDatabase();
    source = await openDatabase(own.config, log);
    const database = new Database(source);
    const events = new Events(database);
    server = makeServer(own.config, log).getInstance<FastifyInstance>();
    server.post('/happen', (request) =>
      database.inZone(randomUUID(), async () => ({
        request: request.id,
        event: await events.record('test.happened', { subject: randomUUID() }),
      })),
    );
    base = await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await server?.close();
    await source?.destroy();
    await own?.remove();
  });

  it('carries the id of that request, also when many run at once', async () => {
    const ask = async () => {
      const headers = { 'content-type': 'application/json', origin: new URL(own.config.PUBLIC_URL).origin };
      const response = await fetch(`${base}/happen`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ text: 'x'.repeat(2_000) }),
      });
      return response.json() as Promise<{ request: string; event: string }>;
    };
    const answers = await Promise.all(Array.from({ length: 30 }, ask));
    const { rows } = await own.superuser.query<{ id: string; request_id: string }>('select id, request_id from event');
    const known = new Map(rows.map(({ id, request_id }) => [id, request_id]));
    expect(answers.map(({ event }) => known.get(event))).toEqual(answers.map(({ request }) => request));
  });
});
