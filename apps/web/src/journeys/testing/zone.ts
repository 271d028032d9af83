import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** How somebody signs in. */
interface Access {
  name: string;
  email: string;
  password: string;
}

/** A zone with people to come in as. */
export interface Zone {
  slug: string;
  access: readonly Access[];
}

const root = resolve(import.meta.dirname, '../../../../..');
const run = promisify(execFile);

/** The address of the product that the journeys visit. */
export const productUrl = process.env.JOURNEY_URL ?? '';

/** Where it keeps its data; without a mail server its mails lie there as files. */
export const dataDir = process.env.JOURNEY_DATA_DIR ?? '';

/** Fills a zone for this journey alone, as the demo is filled: its own people, organisations and the imported signals. */
export async function makeZone(...tried: string[]): Promise<Zone> {
  const command = ['--import', join(root, 'infra/local/typescript.mjs'), join(root, 'infra/demo/next-zone.ts')];
  const environment = { ...process.env, DATA_DIR: dataDir, PORT: new URL(productUrl).port, NODE_OPTIONS: '' };
  const { stdout } = await run(process.execPath, [...command, ...tried], { cwd: root, env: environment });
  return JSON.parse(stdout);
}

/** The demo zone, and whom `npm start` says one can come in as: only to look at, since all journeys share it. */
export const demoZone = (): Zone => ({
  slug: 'amalo',
  access: JSON.parse(readFileSync(join(dataDir, 'demo-people.json'), 'utf8')),
});
