import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Secrets = Partial<Record<string, string>>;

/**
 * A secret of this data folder: random, made the first time it is asked for, kept in `secrets.json` (mode 600).
 * 32 bytes, written in base64url unless another encoding is asked for.
 */
export function secret(dataDir: string, name: string, encoding: 'base64url' | 'base64' = 'base64url'): string {
  const file = join(dataDir, 'secrets.json');
  const secrets = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Secrets) : {};
  const known = secrets[name];
  if (known !== undefined) return known;
  const made = randomBytes(32).toString(encoding);
  writeWhole(file, JSON.stringify({ ...secrets, [name]: made }, null, 2));
  return made;
}

/** Writes a private file so that a reader, or a sudden stop, never meets half of it. */
export function writeWhole(file: string, content: string): void {
  writeFileSync(`${file}.new`, content, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
