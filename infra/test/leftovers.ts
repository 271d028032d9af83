import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endStalePostgres } from '../local/postgres.ts';
import { findPlace } from '../local/postgres.place.ts';
import { isRunning } from '../local/processes.ts';

/** How the folder of every test run begins, in the machine's temporary folder. */
export const folderPrefix = join(tmpdir(), 'signalenbeleid-test-');

const ownerFile = 'owner.pid';

/** Writes down which process this folder belongs to, so that a later run knows when it was left behind. */
export function own(folder: string) {
  writeFileSync(join(folder, ownerFile), String(process.pid));
}

/** Stops and removes what killed test runs left behind; what belongs to a living process stays. */
export async function sweepLeftovers() {
  for (const name of readdirSync(tmpdir())) {
    const folder = join(tmpdir(), name);
    if (folder.startsWith(folderPrefix) && isLeftBehind(folder)) await remove(folder);
  }
}

async function remove(folder: string) {
  await endStalePostgres(folder);
  rmSync(findPlace(folder).data, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

function isLeftBehind(folder: string) {
  try {
    return !isRunning(Number(readFileSync(join(folder, ownerFile), 'utf8')), 'node');
  } catch {
    return false; // just made, or of another person
  }
}
