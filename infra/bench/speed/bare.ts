/**
 * The least that a server can do for the same requests: the very statements that our API sends, under the same
 * row-level security, and nothing else. Gets its recipes from whoever started it.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import type { Recipe } from './capture.ts';
import type { FreshValue } from './statements.ts';

const [recipes] = (await once(process, 'message')) as [Map<string, Recipe>];
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL_APP,
  max: 12,
  pipeline: true,
} as pg.PoolConfig);
pool.on('error', () => process.exit(1));
// Another bare handler may have filled the same tables before.
let numbers = Date.now();

/** What came through another process has lost its class. */
const isFresh = (value: unknown): value is FreshValue => typeof value === 'object' && value !== null && 'slot' in value;

const makers = {
  id: () => {
    const at = Date.now().toString(16).padStart(12, '0');
    return `${at.slice(0, 8)}-${at.slice(8)}-7${randomUUID().slice(15)}`;
  },
  number: (like: string | number) => `${like}B${(numbers += 1)}`,
  moment: () => new Date(),
  bytes: (length: string | number) => randomBytes(Number(length)),
  lock: () => randomBytes(8).readBigInt64BE().toString(),
};

async function answer({ zoneId, work }: Recipe): Promise<string> {
  const client = await pool.connect();
  const made = new Map<string, unknown>();
  const fill = (value: unknown): unknown => {
    if (!isFresh(value)) return value;
    if (!made.has(value.slot)) made.set(value.slot, makers[value.kind](value.like));
    return made.get(value.slot);
  };
  try {
    let under: Promise<unknown>[] = [
      client.query('begin'),
      client.query({ name: 'zone', text: `select set_config('app.zone_id', $1, true)`, values: [zoneId] }),
    ];
    const results: Promise<pg.QueryResult>[] = [];
    for (const { text, name, values, waited } of work) {
      if (waited) under = (await Promise.all(under), []);
      const result = client.query({ text, values: values.map(fill), ...(name && { name }) });
      results.push(result);
      under.push(result);
    }
    const rows = (await Promise.all(results)).map((result) => result.rows);
    await client.query('commit');
    return JSON.stringify(rows);
  } finally {
    client.release();
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString());
}

const server = createServer((request, response) => {
  const recipe = recipes.get(`${request.method} ${request.url}`);
  if (!recipe) return void response.writeHead(404).end();
  const read = request.method === 'POST' ? bodyOf(request) : Promise.resolve();
  read
    .then(() => answer(recipe))
    .then((text) => response.setHeader('content-type', 'application/json').end(text))
    .catch((error: Error) => response.writeHead(500).end(error.message));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
process.on('disconnect', () => process.exit(0));
