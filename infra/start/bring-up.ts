import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../database/migrate.ts';
import { passwordsOf } from '../database/open-database.ts';
import { urlsOf } from '../database/passwords.ts';
import { checkSurroundings } from '../local/checks.ts';
import {
  endLeftParts,
  openDataFolder,
  refuseSecondStart,
  type RunFile,
  thisProcess,
  writeWhole,
} from '../local/data-folder.ts';
import { fillFirstTime } from './first-start.ts';
import type { Start } from './household.ts';
import { keepModel } from './local-model.ts';
import { type Postgres, startPostgres } from '../local/postgres.ts';
import type { Running } from '../local/processes.ts';
import { reasonOf, Sentence } from '../local/sentence.ts';
import { environmentOf, lastWordsOf, startApp, untilReady } from './services.ts';
import type { Settings } from '../local/settings.ts';
import { type Kept, keepRunning, type KeptService, type Service } from './supervise.ts';

/** Keeps `run.json` as it is now. */
export class RunRecord implements Kept {
  private run: RunFile;

  constructor(private readonly settings: Settings) {
    this.run = { starter: thisProcess(), url: settings.publicUrl, port: settings.port };
  }

  /** Something was started, also again. */
  note(part: Partial<RunFile>): void {
    this.run = { ...this.run, ...part };
    writeWhole(join(this.settings.dataDir, 'run.json'), JSON.stringify(this.run, null, 2));
  }

  /** Nothing runs any more. */
  async stop(): Promise<void> {
    rmSync(join(this.settings.dataDir, 'run.json'), { force: true });
  }

  /** What is ended by force may leave something behind: the next start then reads here what. */
  force(): void {}
}

/** Everything that can be wrong from outside is looked at here, before anything is started. Throws a Sentence. */
export async function lookAround({ settings }: Start): Promise<void> {
  openDataFolder(settings.dataDir);
  refuseSecondStart(settings.dataDir);
  await endLeftParts(settings.dataDir);
  await checkSurroundings(settings);
}

/** Brings up the database, up to date and filled; answers the environment of the API and the worker. */
export async function bringUpDatabase(start: Start, record: RunRecord): Promise<NodeJS.ProcessEnv> {
  const { settings, household } = start;
  const passwords = passwordsOf(settings.dataDir, process.env);
  const adminUrl = settings.databaseUrl ?? (await keepPostgres(start, record));
  const applied = await migrate(adminUrl, passwords).catch((error: unknown) => {
    household.stopping.throwIfAborted();
    throw new Sentence(`De database bijwerken is niet gelukt: ${reasonOf(error)}`);
  });
  household.stopping.throwIfAborted();
  if (applied.length > 0) start.say(`De database is bijgewerkt (${applied.length} stappen).`);
  const environment = environmentOf(settings, urlsOf(adminUrl, passwords));
  await fillFirstTime(start, { ...environment, DATABASE_URL: adminUrl });
  return environment;
}

async function keepPostgres({ settings, household, say }: Start, record: RunRecord): Promise<string> {
  let adminUrl = '';
  const service: Service<Postgres> = {
    name: 'De database',
    say,
    start: () => startPostgres({ dataDir: settings.dataDir, durable: true }),
    onStart: (postgres) => {
      adminUrl = postgres.adminUrl;
      record.note({ postgres: { pid: postgres.pid, port: postgres.port } });
    },
  };
  await household.add('foundation', () => keepRunning(service));
  return adminUrl;
}

/** What runs beside each other on the database. */
interface Parts {
  readonly environment: NodeJS.ProcessEnv;
  /** The built file of each. */
  readonly files: Readonly<Record<'api' | 'worker', string>>;
}

/** Starts the API, the worker and, where one is given, the language model, and keeps them running. */
export async function bringUpParts(start: Start, record: RunRecord, parts: Parts): Promise<KeptParts> {
  const environment = { ...parts.environment, ...(await keepModel(start, record)) };
  const keep = (app: 'api' | 'worker', name: string): Promise<KeptService> => {
    const file = parts.files[app];
    const service: Service<Running> = {
      name,
      say: start.say,
      start: () => startApp(app, environment, file),
      onStart: ({ pid }) => record.note({ [app]: { pid, file } }),
    };
    return start.household.add('above', () => keepRunning(service));
  };
  const [api, worker] = await Promise.all([keep('api', 'De API'), keep('worker', 'De werker')]);
  return { api, worker };
}

/** The API and the worker, kept running. */
export type KeptParts = Readonly<Record<'api' | 'worker', KeptService>>;

/** How long the first start may take until the API is ready. */
const readyPatience = 60_000;

/**
 * Waits until people can come in. Throws a Sentence when that takes too long, or when one of the two keeps
 * ending: a broken setting would otherwise be tried for ever.
 */
export async function untilFirstReady({ settings, household }: Start, { api, worker }: KeptParts): Promise<void> {
  const giveUp = AbortSignal.any([household.stopping, AbortSignal.timeout(readyPatience)]);
  const fail = async (app: 'api' | 'worker', { hopeless }: KeptService): Promise<never> => {
    const how = await hopeless;
    household.stopping.throwIfAborted();
    const said = lastWordsOf(settings.dataDir, app) ?? `in ${settings.dataDir}/logs/${app}.log staat waarom.`;
    throw new Sentence(`Het starten is niet gelukt (${how}): ${said}`);
  };
  await Promise.race([untilReady(settings, giveUp), fail('api', api), fail('worker', worker)]);
  household.stopping.throwIfAborted();
  if (giveUp.aborted) throw new Sentence(`De API is na een minuut nog niet klaar: kijk in ${settings.dataDir}/logs.`);
}
