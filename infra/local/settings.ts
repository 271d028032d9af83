import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Sentence } from './sentence.ts';

/** What somebody asked for, on the command line and in the environment, checked as far as that goes without asking others. */
export interface Settings {
  /** Start without demo data. */
  readonly empty: boolean;
  readonly port: number;
  readonly host: string;
  /** The address people open, without a slash at its end. */
  readonly publicUrl: string;
  readonly allowHttp: boolean;
  /** Absolute. */
  readonly dataDir: string;
  /** The administrator's address of somebody's own PostgreSQL; otherwise the embedded one is used. */
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  /** The folder of a language model that runs here; absolute. */
  readonly embeddingsFolder: string | undefined;
}

type Environment = Partial<Record<string, string>>;

const root = resolve(import.meta.dirname, '../..');

/** Reads the settings. Throws a Sentence about the first that cannot be right. */
export function readSettings(args: string[], environment: Environment): Settings {
  const options = readOptions(args);
  const port = portOf(options.port ?? environment.PORT ?? '3000');
  const allowHttp = environment.ALLOW_HTTP === '1';
  checkSecrets(environment);
  return {
    empty: options.empty,
    port,
    allowHttp,
    host: environment.HOST || '127.0.0.1',
    publicUrl: publicUrlOf(environment.PUBLIC_URL || `http://localhost:${port}`, allowHttp),
    dataDir: dataDirOf(environment),
    databaseUrl: databaseUrlOf(environment),
    redisUrl: serverOf('REDIS_URL', environment.REDIS_URL, redisForm),
    smtpUrl: serverOf('SMTP_URL', environment.SMTP_URL, smtpForm),
    embeddingsFolder: embeddingsFolderOf(environment),
  };
}

/** Where everything that must not be lost lies: `.data` in the clone, or DATA_DIR. */
export function dataDirOf({ DATA_DIR: given }: Environment): string {
  if (!given) return resolve(root, '.data');
  return isAbsolute(given) ? given : resolve(given);
}

/** The administrator's address of somebody's own PostgreSQL, if given. Throws a Sentence when it is not an address. */
export function databaseUrlOf(environment: Environment): string | undefined {
  return serverOf('DATABASE_URL', environment.DATABASE_URL, databaseForm);
}

function embeddingsFolderOf({ EMBEDDINGS_FOLDER: folder, EMBEDDINGS_URL: url }: Environment): string | undefined {
  if (!folder) return undefined;
  if (url) throw new Sentence('EMBEDDINGS_URL en EMBEDDINGS_FOLDER kunnen niet samen: kies één taalmodel.');
  return resolve(folder);
}

interface Form {
  readonly protocols: readonly string[];
  readonly example: string;
}

const databaseForm: Form = {
  protocols: ['postgres:', 'postgresql:'],
  example: 'postgres://beheerder:wachtwoord@server:5432/signalenbeleid',
};
const redisForm: Form = { protocols: ['redis:', 'rediss:'], example: 'redis://server:6379' };
const smtpForm: Form = { protocols: ['smtp:', 'smtps:'], example: 'smtps://naam:wachtwoord@server:465' };

/** Never shows the value itself: it may hold a password. */
function serverOf(name: string, value: string | undefined, { protocols, example }: Form): string | undefined {
  if (!value) return undefined;
  const url = URL.parse(value);
  if (url && url.hostname && protocols.includes(url.protocol)) return value;
  throw new Sentence(`${name} klopt niet: schrijf dit adres zoals ${example}.`);
}

function readOptions(args: string[]): { empty: boolean; port: string | undefined } {
  try {
    const { values } = parseArgs({ args, options: { empty: { type: 'boolean' }, port: { type: 'string' } } });
    return { empty: values.empty ?? false, port: values.port };
  } catch {
    const choice = 'kies uit "--empty" (zonder demogegevens) en "--port 3001"';
    throw new Sentence(`Dit kan ik niet lezen: "${args.join(' ')}"; ${choice}.`);
  }
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new Sentence(`De poort "${text}" kan niet: neem een getal van 1 tot 65535.`);
}

function publicUrlOf(text: string, allowHttp: boolean): string {
  const url = URL.parse(text);
  if (!url || !/^https?:\/\/[^/?#\s]+\/?$/.test(text)) {
    throw new Sentence(`PUBLIC_URL klopt niet: "${text}" is geen adres zoals https://signalen.example.org.`);
  }
  if (url.protocol === 'http:' && !isThisMachine(url.hostname) && !allowHttp) {
    throw new Sentence(
      `PUBLIC_URL (${text}) begint met http: dan reizen wachtwoorden leesbaar over het netwerk. Neem https, of zet ALLOW_HTTP=1 als je dat toch wil.`,
    );
  }
  return url.origin;
}

/** Both are made by themselves; who gives their own must give good ones. Never shows the value itself. */
function checkSecrets({ SESSION_SECRET: session, ENCRYPTION_KEY: key }: Environment): void {
  if (session && (session.length < 32 || new Set(session).size < 10)) {
    throw new Sentence('SESSION_SECRET is te zwak: neem minstens 32 willekeurige tekens.');
  }
  if (key && !/^[A-Za-z0-9+/]{43}=$/.test(key)) {
    throw new Sentence('ENCRYPTION_KEY klopt niet: neem 32 willekeurige bytes in base64 (openssl rand -base64 32).');
  }
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
