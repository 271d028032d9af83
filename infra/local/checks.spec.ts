import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { checkDatabase, checkSurroundings } from './checks.ts';
import { findFreePort } from './ports.ts';
import { readSettings } from './settings.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

const listen = async (answer: (socket: Socket) => void, host = '127.0.0.1'): Promise<number> => {
  const port = await findFreePort();
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(port, host, ready));
  return port;
};

const ready = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);
const welcome = Buffer.concat([Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0]), ready]);

/** Just enough of an old PostgreSQL to be asked how old it is. */
const oldPostgres = (version: number) => (socket: Socket) => {
  const column = (name: string, type: number) =>
    Buffer.concat([
      Buffer.from(`${name}\0`),
      Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, type, 0, 4, 255, 255, 255, 255, 0, 0]),
    ]);
  const message = (kind: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts);
    const head = Buffer.alloc(5, kind);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const value = (text: string) => Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from(text)]);
  const row = message('D', Buffer.from([0, 2]), value(String(version)), value('t'));
  const columns = message('T', Buffer.from([0, 2]), column('version', 23), column('super', 16));
  const answer = Buffer.concat([columns, row, message('C', Buffer.from('SELECT 1\0')), ready]);
  socket.once('data', () => {
    socket.write(welcome);
    socket.once('data', () => socket.write(answer));
  });
};

const surroundings = (environment: Parameters<typeof readSettings>[1]) =>
  checkSurroundings(readSettings([], environment));

describe('before anything is started', () => {
  test.each(['127.0.0.1', '::1'])('a port that is taken at %s is told, with another to try', async (host) => {
    const port = await listen(() => undefined, host);
    await expect(surroundings({ PORT: String(port) })).rejects.toThrow(`npm start -- --port ${port + 1}`);
  });

  test('a host that is not here is told', async () => {
    const PORT = String(await findFreePort());
    await expect(surroundings({ PORT, HOST: '192.0.2.1' })).rejects.toThrow('geen adres van deze machine');
  });

  test('a database that is not there is told, without its password', async () => {
    const port = await findFreePort();
    const attempt = checkDatabase(`postgres://beheerder:geheim@127.0.0.1:${port}/x`);
    await expect(attempt).rejects.toThrow(new RegExp(`^De database van DATABASE_URL \\(127.0.0.1:${port}\\)`));
    await expect(attempt).rejects.not.toThrow('geheim');
  });

  test('a PostgreSQL that is too old is told', async () => {
    const port = await listen(oldPostgres(14));
    await expect(checkDatabase(`postgres://a:b@127.0.0.1:${port}/x`)).rejects.toThrow('PostgreSQL 14; nodig is 15');
  });

  test('a Redis that is not there is told', async () => {
    const [PORT, port] = [String(await findFreePort()), await findFreePort()];
    await expect(surroundings({ PORT, REDIS_URL: `redis://127.0.0.1:${port}` })).rejects.toThrow(
      'De Redis van REDIS_URL',
    );
  });
});
