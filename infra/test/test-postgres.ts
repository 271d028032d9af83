import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { migrate } from '../database/migrate.ts';
import { type Passwords, roles, withDatabase } from '../database/passwords.ts';
import { type Postgres, removePostgres, startPostgres } from '../local/postgres.ts';
import { endWithRun } from './end-with-run.ts';
import { folderPrefix, own, sweepLeftovers } from './leftovers.ts';

const template = 'signalenbeleid_template';

let running: Promise<{ postgres: Postgres; folder: string; letGo: () => void }> | undefined;

/** Starts it once, however many kinds of tests ask, and tells the tests where it is through the environment. */
export async function startTestPostgres() {
  running ??= start();
  await running;
}

/** Stops it and removes its files. */
export async function stopTestPostgres() {
  if (!running) return;
  const { postgres, folder, letGo } = await running;
  running = undefined;
  letGo();
  await postgres.stop();
  removePostgres(postgres);
  rmSync(folder, { recursive: true, force: true });
}

async function start() {
  await sweepLeftovers();
  const folder = mkdtempSync(folderPrefix);
  own(folder);
  chmodSync(folder, 0o711); // as root the server runs as another person, who must be able to enter
  const postgres = await startPostgres({ dataDir: folder, durable: false });
  const letGo = endWithRun(postgres);
  await tellTests(postgres.adminUrl);
  return { postgres, folder, letGo };
}

async function tellTests(adminUrl: string) {
  const passwords = Object.fromEntries(roles.map((role) => [role, randomBytes(16).toString('hex')])) as Passwords;
  await migrate(withDatabase(adminUrl, template), passwords);
  Object.assign(process.env, {
    TEST_DATABASE_ADMIN_URL: adminUrl,
    TEST_TEMPLATE: template,
    TEST_DATABASE_ROLES: JSON.stringify(passwords),
  });
}
