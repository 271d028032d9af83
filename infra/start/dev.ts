import { resolve } from 'node:path';
import { build, createServer } from 'vite';
import { findFreePort } from '../local/ports.ts';
import { explain } from '../local/sentence.ts';
import { readSettings } from '../local/settings.ts';
import { bringUpDatabase, bringUpParts, type KeptParts, lookAround, RunRecord, untilFirstReady } from './bring-up.ts';
import { waysIn } from './first-start.ts';
import { Household, obeySignals, type Start } from './household.ts';

const root = resolve(import.meta.dirname, '../..');
type App = 'api' | 'worker';

const say = (sentence: string): void => console.log(sentence);

/**
 * `npm run dev`: as `npm start`, but what changes is built and restarted by itself, and the browser shows changes as
 * they are saved. Vite has the address people open; the API listens behind it, at a port of its own.
 */
async function dev(household: Household): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env);
  const all: Start = { settings, household, say };
  await lookAround(all);
  const record = new RunRecord(settings);
  record.note({});
  await household.add('foundation', () => record);
  const behind: Start = { ...all, settings: { ...settings, port: await findFreePort(), host: '127.0.0.1' } };
  const running: { parts?: KeptParts } = {};
  const [environment, api, worker] = await Promise.all([
    bringUpDatabase(behind, record),
    watchServer('api', all, () => running.parts?.api.restart()),
    watchServer('worker', all, () => running.parts?.worker.restart()),
  ]);
  const development = { ...environment, NODE_ENV: 'development', WEB_ROOT: undefined };
  running.parts = await bringUpParts(behind, record, { environment: development, files: { api, worker } });
  // Somebody who develops goes on after a mistake: the next change starts the API again.
  await untilFirstReady(behind, running.parts).catch((error: unknown) => explain(error));
  await serveWeb(all, behind.settings.port);
  say(`\nSignalenbeleid staat klaar en kijkt mee: ${settings.publicUrl}\n`);
  for (const line of await waysIn(all, environment)) say(line);
  say(`Logboeken staan in ${settings.dataDir}/logs. Stoppen: Ctrl-C.`);
}

/** Builds now and after every change; answers the built file. */
async function watchServer(app: App, start: Start, onRebuilt: () => Promise<void> | undefined): Promise<string> {
  const outDir = resolve(root, 'dist/dev', app);
  const watcher = await build({
    configFile: resolve(root, 'infra/start/vite.server.config.mjs'),
    mode: app,
    build: { outDir, watch: {} },
  });
  if (!('on' in watcher)) throw new Error('Vite did not begin to watch');
  await start.household.add('above', () => ({ stop: () => watcher.close(), force: () => void watcher.close() }));
  const first = Promise.withResolvers<void>();
  let isFirst = true;
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') start.say(`${app} bouwen is niet gelukt: ${event.error.message}`);
    if (event.code !== 'END') return;
    first.resolve();
    if (!isFirst) start.say(`${app} is veranderd en start opnieuw.`);
    if (!isFirst) void onRebuilt();
    isFirst = false;
  });
  await first.promise;
  return resolve(outDir, 'main.js');
}

async function serveWeb({ settings, household }: Start, apiPort: number): Promise<void> {
  process.env.API_URL = `http://127.0.0.1:${apiPort}`;
  const server = await createServer({
    root: resolve(root, 'apps/web'),
    logLevel: 'warn',
    server: { port: settings.port, host: settings.host, strictPort: true },
  });
  await household.add('above', () => ({ stop: () => server.close(), force: () => void server.close() }));
  await server.listen();
}

const household = new Household();
obeySignals(household, say);
try {
  await dev(household);
} catch (error) {
  if (!household.stopping.aborted) {
    explain(error);
    await household.stop();
    process.exit(1);
  }
}
