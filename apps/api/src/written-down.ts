import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { implemented } from '@signalenbeleid/platform';
import './api.module.ts';
import { openApiOf } from './openapi.ts';
import { permissionTable } from './permission-table.ts';

const docs = join(import.meta.dirname, '../../../docs');

/** What is written down in `docs` and made from the code, by the name of its file. */
const pages: Record<string, () => string> = {
  'openapi.json': () => `${JSON.stringify(openApiOf(implemented), null, 1)}\n`,
  'permissions.md': permissionTable,
};

/** Compares a page with what the code makes now, or renews it. Answers whether it is right afterwards. */
function keep(page: string, renew: boolean): boolean {
  const made = pages[page]?.();
  if (made === undefined) throw new Error(`No page ${page} is made from the code`);
  const file = join(docs, page);
  if (renew) writeFileSync(file, made);
  return readFileSync(file, 'utf8') === made;
}

const [page = '', how] = process.argv.slice(2);
if (!keep(page, how === '--write')) {
  const renew = page.replace(/\..*$/, ':write');
  process.stderr.write(`docs/${page} is not as the code makes it: npm run ${renew}\n`);
  process.exitCode = 1;
}
