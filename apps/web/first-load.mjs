import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const built = join(import.meta.dirname, 'dist');
const entry = 'index.html';
const app = 'src/app.tsx';

/** The chunks that come at once with these modules: they and all they import. */
function together(manifest, ...modules) {
  const found = new Set();
  const add = (name) => {
    if (found.has(name)) return;
    if (!manifest[name]) throw new Error(`${name} is not in the build`);
    found.add(name);
    manifest[name].imports?.forEach(add);
  };
  modules.forEach(add);
  return [...found].map((name) => manifest[name]);
}

const laterOf = (chunks) => new Set(chunks.flatMap(({ dynamicImports = [] }) => dynamicImports));

function kiloBytes(dist, chunks) {
  const files = new Set(chunks.flatMap(({ file, css = [] }) => [file, ...css]));
  const bytes = [...files].map((file) => gzipSync(readFileSync(join(dist, file))).length);
  return Math.round(bytes.reduce((sum, one) => sum + one, 0) / 102.4) / 10;
}

/**
 * What a browser fetches before each page stands: gzipped script and style, in kB of 1,024 bytes. Light pages come alone,
 * all others with the app. Reads the last build, or the one in this folder.
 */
export function firstLoads(dist = built) {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const light = laterOf(together(manifest, entry));
  const inApp = laterOf(together(manifest, app));
  const pages = [...new Set([...light, ...inApp])].filter((name) => name.endsWith('.page.tsx')).sort();
  return pages.map((page) => {
    const alone = light.has(page);
    return { page, light: alone, kB: kiloBytes(dist, together(manifest, entry, ...(alone ? [] : [app]), page)) };
  });
}

if (process.argv[1] === import.meta.filename) {
  for (const { page, light, kB } of firstLoads()) {
    process.stdout.write(`${String(kB).padStart(6)} kB  ${light ? 'light' : 'app  '}  ${page}\n`);
  }
}
