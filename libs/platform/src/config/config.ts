import { check, type Shape } from '@signalenbeleid/contracts';
import { Code, Count, Flag, Line, Maybe, OneOf } from '@signalenbeleid/contracts/fields';

const postgresAddress = /^postgres(?:ql)?:\/\/\S+$/;

/** The settings of one process (API or worker), read from its environment. */
export class Config {
  @Code(postgresAddress) DATABASE_URL_APP!: string;
  @Maybe() @Code(postgresAddress) DATABASE_URL_RELAY?: string;
  @Maybe() @Code(postgresAddress) DATABASE_URL_AUTH?: string;
  @Maybe() @Code(/^rediss?:\/\/\S+$/) REDIS_URL?: string;
  @Count({ min: 0, max: 65_535 }) PORT: number = 3000;
  @Line({ min: 1, max: 200 }) HOST: string = '127.0.0.1';
  /** The address that people type: decides cookies, allowed origin and the links in mails. */
  @Code(/^https?:\/\/[^/\s]+$/) PUBLIC_URL: string = 'http://localhost:3000';
  @Maybe() @Code(/^smtps?:\/\/\S+$/) SMTP_URL?: string;
  @Line({ min: 1, max: 200 }) MAIL_FROM: string = 'Signalenbeleid <signalenbeleid@example.org>';
  /** An embeddings endpoint in the zone's own network, in the manner of OpenAI; without it texts are compared by words alone. */
  @Maybe() @Code(/^https?:\/\/\S+\/embeddings$/) EMBEDDINGS_URL?: string;
  @Line({ min: 1, max: 200 }) EMBEDDINGS_MODEL: string = 'default';
  @Maybe() @Line({ min: 1, max: 500 }) EMBEDDINGS_KEY?: string;
  @Line({ min: 1, max: 1000 }) DATA_DIR: string = '.data';
  /** Signs the session cookies. */
  @Line({ min: 32, max: 500 }) SESSION_SECRET!: string;
  /** 32 bytes in base64: seals the columns with reporter contact and receipts. When it is changed, the old ones follow after a comma. */
  @Code(/^[A-Za-z0-9+/]{43}=(?:,[A-Za-z0-9+/]{43}=){0,3}$/) ENCRYPTION_KEY!: string;
  @Flag() ALLOW_HTTP: boolean = false;
  @Maybe() @Line({ min: 1, max: 1000 }) WEB_ROOT?: string;
  /** Addresses of proxies whose X-Forwarded-For is believed, comma separated. */
  @Maybe() @Line({ max: 500 }) TRUSTED_PROXIES?: string;
  /** For one person or address, over all endpoints together. */
  @Count({ min: 10 }) REQUESTS_PER_MINUTE: number = 1200;
  @Count({ min: 2, max: 200 }) POOL_SIZE: number = 12;
  @OneOf(['debug', 'info', 'warn', 'error', 'silent']) LOG_LEVEL: string = 'info';
}

/** A setting that cannot be right. Names the settings, never their values. */
export class WrongSettings extends Error {}

/** Reads the settings, or says which of them are wrong. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const names = Object.keys(
    Object.assign(new Config(), {
      DATABASE_URL_APP: 0,
      DATABASE_URL_RELAY: 0,
      DATABASE_URL_AUTH: 0,
      REDIS_URL: 0,
      SMTP_URL: 0,
      EMBEDDINGS_URL: 0,
      EMBEDDINGS_KEY: 0,
      SESSION_SECRET: 0,
      ENCRYPTION_KEY: 0,
      WEB_ROOT: 0,
      TRUSTED_PROXIES: 0,
    }),
  );
  const given = Object.fromEntries(
    names.map((name) => [name, environment[name]] as const).filter(([, value]) => value),
  );
  const { value, faults } = check(Config as Shape<Config>, given);
  if (faults.length > 0)
    throw new WrongSettings(
      `Deze instellingen kloppen niet: ${[...new Set(faults.map((fault) => fault.path))].join(', ')}.`,
    );
  if (isWeak(value.SESSION_SECRET))
    throw new WrongSettings('SESSION_SECRET is te zwak: neem 32 willekeurige tekens of meer.');
  return value;
}

const isWeak = (secret: string) => new Set(secret).size < 10;
