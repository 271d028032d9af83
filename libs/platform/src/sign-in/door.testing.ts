import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import pg from 'pg';
import { request, type Endpoint, type Sent } from '@signalenbeleid/contracts';
import { Config } from '../config/config.ts';
import { ActorSource, TextGuard, type Actor } from '../http/actor.ts';
import { makeServer } from '../http/server.ts';
import { Log, type LogFields } from '../logging/log.ts';
import { HttpModule, PlatformModule } from '../platform.module.ts';
import { Accounts } from './accounts.ts';
import { SignInModule } from './sign-in.module.ts';

/** Nobody is a member of any zone here: these tests stop at the door. */
class Nobody extends ActorSource {
  override load(): Promise<Actor | undefined> {
    return Promise.resolve(undefined);
  }
}

@Global()
@Module({
  providers: [
    { provide: ActorSource, useClass: Nobody },
    { provide: TextGuard, useValue: { pass: (_endpoint, _request, work) => work() } satisfies TextGuard },
  ],
  exports: [ActorSource, TextGuard],
})
class NobodyModule {}

/** Keeps what would be logged. */
class KeptLog extends Log {
  readonly lines: { event: string; fields: LogFields }[] = [];
  override info = (event: string, fields: LogFields = {}) => void this.lines.push({ event, fields });
  override warn = this.info;
}

export const origin = 'http://localhost:3000';
export const goodPassword = 'vier paarse trommels in mei';

/** Everything that one test file needs: the API's door on a database of its own, and ways to look behind it. */
export async function openDoor(settings: Partial<Config> = {}) {
  const database = await makeDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'signalenbeleid-door-'));
  const config = Object.assign(new Config(), {
    DATABASE_URL_APP: database.urlOf('app'),
    DATABASE_URL_AUTH: database.urlOf('auth_app'),
    SESSION_SECRET: randomBytes(32).toString('hex'),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    PUBLIC_URL: origin,
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    ...settings,
  });
  const log = new KeptLog('test', 'silent');
  const modules = [PlatformModule.forProcess({ config, log }), HttpModule, NobodyModule, SignInModule];
  const nest = await Test.createTestingModule({ imports: modules }).compile();
  const app = nest.createNestApplication<NestFastifyApplication>(makeServer(config, log), {
    logger: false,
    bodyParser: false,
  });
  app.setGlobalPrefix('api');
  await app.listen(0, '127.0.0.1');
  const base = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    ...{ app, base, config, database, accounts: app.get(Accounts), lines: log.lines },
    /** A browser without cookies. */
    browser: () => new Browser(base),
    /** Someone with an account, under an address that nobody else has. */
    async newAccount(more: { keeper?: boolean; password?: string } = {}) {
      const email = `lotte.${randomUUID().slice(0, 8)}@example.org`;
      const accountId = await app
        .get(Accounts)
        .createAccount({ email, name: 'Lotte Peeters', password: goodPassword, ...more });
      return { accountId, email, password: more.password ?? goodPassword };
    },
    /** The links in the mails to this address, oldest first. */
    linksTo: (email: string) => linksIn(join(folder, 'mail'), email),
    async close() {
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type OpenDoor = Awaited<ReturnType<typeof openDoor>>;

async function makeDatabase() {
  const { TEST_DATABASE_ADMIN_URL = '', TEST_TEMPLATE = '', TEST_DATABASE_ROLES = '{}' } = process.env;
  const name = `door_${randomBytes(6).toString('hex')}`;
  const passwords = JSON.parse(TEST_DATABASE_ROLES) as Record<string, string>;
  const onServer = async (sql: string) => {
    const client = new pg.Client(TEST_DATABASE_ADMIN_URL);
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await onServer(`create database ${name} template ${TEST_TEMPLATE}`);
  const urlOf = (role: string) => {
    const url = new URL(TEST_DATABASE_ADMIN_URL);
    Object.assign(url, { username: role, password: passwords[role], pathname: `/${name}` });
    return url.href;
  };
  const owner = new pg.Pool({ connectionString: urlOf('owner'), options: '-c search_path=auth', max: 2 });
  return {
    urlOf,
    /** Looks or reaches into the tables as their owner. */
    rows: async <R extends object>(sql: string, values: unknown[] = []) => (await owner.query<R>(sql, values)).rows,
    drop: async () => {
      await owner.end();
      await onServer(`drop database ${name} with (force)`);
    },
  };
}

async function linksIn(folder: string, email: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => [] as string[]);
  const mails = await Promise.all(
    files.filter((file) => file.endsWith('.eml')).map((file) => readFile(join(folder, file), 'utf8')),
  );
  const own = mails.filter((mail) => mail.includes(`To: ${email}`) || mail.includes(`<${email}>`));
  return own.flatMap(
    (mail) =>
      mail
        .replace(/=\r?\n/g, '')
        .replaceAll('=3D', '=')
        .match(/https?:\/\/\S+#[\w-]{43}/g) ?? [],
  );
}

/** What the database is asked while this runs, without the values. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const prototype = pg.Client.prototype as { query: (...sent: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function (...sent) {
    const [first] = sent as [string | { text: string }];
    heard.push(typeof first === 'string' ? first : first.text);
    return query.apply(this, sent);
  };
  await work().finally(() => Object.assign(prototype, { query }));
  return heard;
}

/** Keeps cookies as a browser does, and sends what a page of our own sends. */
export class Browser {
  readonly cookies = new Map<string, string>();
  constructor(private readonly base: string) {}

  /** The same browser's cookies in other hands. */
  copy(): Browser {
    const copy = new Browser(this.base);
    for (const [name, value] of this.cookies) copy.cookies.set(name, value);
    return copy;
  }

  async send<E extends Endpoint>(endpoint: E, ...[sent]: Sent<E>) {
    const { url, method, headers, body } = request(endpoint, sent as never);
    return this.fetch(`/api${url}`, { method, headers: { ...headers, origin }, body: body ?? null });
  }

  async fetch(path: string, init: RequestInit & { headers?: Record<string, string> } = {}) {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(this.base + path, {
      ...init,
      redirect: 'manual',
      headers: { 'user-agent': 'Testbrowser', ...init.headers, ...(cookie && { cookie }) },
    });
    const setCookie = response.headers.getSetCookie();
    for (const line of setCookie) this.keep(line);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text), setCookie };
  }

  private keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (/max-age=0/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
