import { Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { Config, WrongSettings } from '../config/config.ts';
import { outliveLoss } from '../database/outlive-loss.ts';
import { Log } from '../logging/log.ts';
import { Accounts } from './accounts.ts';
import { ChangePassword } from './change-password.ts';
import { FirstAdministrator } from './first-administrator.ts';
import { LinkMail } from './link-mail.ts';
import { Mailer } from '../mail/mailer.ts';
import { PasswordHash } from '../passwords/password-hash.ts';
import { cookieFormOf } from './session-cookie.ts';
import { SessionReader } from './session-reader.ts';
import { SignInController } from './sign-in.controller.ts';
import { SignIn } from './sign-in.ts';
import { Throttle } from './throttle.ts';

const POOL = Symbol('connections of auth_app');
type Pool = pg.Pool;

/** The connections of the role `auth_app`: it sees accounts and sessions, and nothing else; nobody else sees those. */
function openPool({ DATABASE_URL_AUTH, POOL_SIZE }: Config, log: Log): Pool {
  if (!DATABASE_URL_AUTH) throw new WrongSettings('DATABASE_URL_AUTH ontbreekt: zonder kan niemand zich aanmelden.');
  const pool = new pg.Pool({
    connectionString: DATABASE_URL_AUTH,
    options: '-c search_path=auth',
    max: Math.max(4, Math.ceil(POOL_SIZE / 2)),
    connectionTimeoutMillis: 3_000,
    statement_timeout: 10_000,
    keepAlive: true,
    onConnect: outliveLoss,
  });
  // A connection that dies while idle is replaced; it must never end the process.
  pool.on('error', (error) => log.failure('sign-in database connection lost', error));
  return pool;
}

// One argument a neighbour: this is where the parts meet.
async function makeSignIn(
  config: Config,
  ...[pool, hash, throttle, mail, log]: [Pool, PasswordHash, Throttle, LinkMail, Log]
): Promise<SignIn> {
  const { SESSION_SECRET: secret } = config;
  const origin = new URL(config.PUBLIC_URL).origin;
  const cookies = cookieFormOf(config);
  const sendLink = (to: { email: string; name: string }, token: string) =>
    mail.post(to, `${origin}/aanmelden/link#${token}`);
  const { makeAuth } = await import('./auth.ts'); // the worker, which has accounts but no door, never loads better-auth
  const auth = makeAuth({ pool, hash, cookies, secret, origin, sendLink });
  return new SignIn(auth, { origin, secret, cookies }, pool, throttle, log);
}

/** Signing in: accounts, sessions, and the door of the API. */
@Global()
@Module({
  controllers: [SignInController],
  providers: [
    { provide: POOL, useFactory: openPool, inject: [Config, Log] },
    { provide: PasswordHash, useFactory: () => new PasswordHash() },
    {
      provide: Accounts,
      useFactory: (pool: Pool, hash: PasswordHash) => new Accounts(pool, hash),
      inject: [POOL, PasswordHash],
    },
    {
      provide: Throttle,
      useFactory: (pool: Pool, { SESSION_SECRET }: Config) => new Throttle(pool, SESSION_SECRET),
      inject: [POOL, Config],
    },
    {
      provide: SessionReader,
      useFactory: (pool: Pool, config: Config) => new SessionReader(pool, cookieFormOf(config), config.SESSION_SECRET),
      inject: [POOL, Config],
    },
    {
      provide: FirstAdministrator,
      useFactory: (pool: Pool, accounts: Accounts) => new FirstAdministrator(pool, accounts),
      inject: [POOL, Accounts],
    },
    { provide: SignIn, useFactory: makeSignIn, inject: [Config, POOL, PasswordHash, Throttle, LinkMail, Log] },
    ChangePassword,
    LinkMail,
    Mailer,
  ],
  exports: [Accounts, SessionReader],
})
export class SignInModule implements OnModuleDestroy {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }
}
