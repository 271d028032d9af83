import { Redis } from 'ioredis';
import pg from 'pg';
import { modelFilesOf } from '../../apps/model/src/model-files.ts';
import { withDatabase } from '../database/passwords.ts';
import { isFree } from './ports.ts';
import { reasonOf, Sentence } from './sentence.ts';
import type { Settings } from './settings.ts';

const oldestPostgres = 15;
const patience = 5_000;

/** Asks everything outside whether it is there, before anything is started. Throws a Sentence about the first that is not. */
export async function checkSurroundings(settings: Settings): Promise<void> {
  const { host, port, databaseUrl, redisUrl, embeddingsFolder } = settings;
  await checkPort(port, host);
  if (embeddingsFolder) checkModel(embeddingsFolder);
  if (databaseUrl) await checkDatabase(databaseUrl);
  if (redisUrl) await checkRedis(redisUrl);
}

function checkModel(folder: string): void {
  if (modelFilesOf(folder)) return;
  throw new Sentence(
    `In EMBEDDINGS_FOLDER (${folder}) zit geen taalmodel: nodig zijn model.onnx (of onnx/model.onnx) en tokenizer.json.`,
  );
}

async function checkPort(port: number, host: string): Promise<void> {
  const free = await isFree(port, host).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EACCES') throw new Sentence(`Poort ${port} mag je niet gebruiken: kies er een boven 1023.`);
    throw new Sentence(`HOST "${host}" is geen adres van deze machine (${reasonOf(error)}).`);
  });
  // A browser may try localhost at ::1 first: then it would find the other program, not us.
  const alsoFree = host !== '127.0.0.1' || (await isFree(port, '::1').catch(() => true));
  if (!free || !alsoFree) {
    throw new Sentence(
      `Poort ${port} is al in gebruik: kies een andere, bijvoorbeeld npm start -- --port ${port + 1}.`,
    );
  }
}

/** Throws a Sentence when the database cannot be reached, is too old, or is not its administrator's address. */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  const { host } = new URL(databaseUrl);
  const client = await connect(databaseUrl).catch((error: unknown) => {
    throw new Sentence(`De database van DATABASE_URL (${host}) is niet te bereiken: ${reasonOf(error)}.`);
  });
  try {
    const { rows } = await client.query<{ version: number; super: boolean }>(
      `select current_setting('server_version_num')::int / 10000 as version, rolsuper as super
         from pg_roles where rolname = current_user`,
    );
    const { version = 0, super: isSuper = false } = rows[0] ?? {};
    if (version < oldestPostgres) {
      throw new Sentence(
        `De database van DATABASE_URL is PostgreSQL ${version}; nodig is ${oldestPostgres} of nieuwer.`,
      );
    }
    if (!isSuper) {
      throw new Sentence(
        'DATABASE_URL moet het adres van een beheerder (superuser) zijn: die maakt de rollen en de muren.',
      );
    }
  } finally {
    await client.end();
  }
}

/** The database it names may still have to be made: then the server's own one tells whether the server is there. */
async function connect(databaseUrl: string): Promise<pg.Client> {
  try {
    return await connectTo(databaseUrl);
  } catch (error) {
    const isMissing = error instanceof pg.DatabaseError && error.code === '3D000';
    if (!isMissing) throw error;
    return connectTo(withDatabase(databaseUrl, 'postgres'));
  }
}

async function connectTo(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: patience });
  // A connection that breaks later is told by the query that notices.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function checkRedis(redisUrl: string): Promise<void> {
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: patience,
    commandTimeout: patience,
    maxRetriesPerRequest: 0,
    // The first word is ours: what it asks by itself has no time limit.
    enableReadyCheck: false,
    retryStrategy: () => null,
  });
  let reason = '';
  redis.on('error', (error) => (reason = reasonOf(error)));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw new Sentence(
      `De Redis van REDIS_URL (${new URL(redisUrl).host}) is niet te bereiken: ${reason || reasonOf(error)}.`,
    );
  } finally {
    redis.disconnect();
  }
}
