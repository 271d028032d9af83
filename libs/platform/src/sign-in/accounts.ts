import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { breaksUnique } from '../database/database-errors.ts';
import { Problem } from '../http/problem.ts';
import { PasswordHash } from '../passwords/password-hash.ts';
import { faultOfPassword } from '../passwords/password.rules.ts';
import { idleMinutes } from './session-reader.ts';

/** Somebody who can sign in. What they may do in a zone is not known here. */
export interface Account {
  accountId: string;
  email: string;
  name: string;
  keeper: boolean;
  /** False: signs in with a link by mail only. */
  hasPassword: boolean;
}

export interface NewAccount {
  email: string;
  name: string;
  password?: string | undefined;
  keeper?: boolean;
}

/** Where somebody is signed in: a browser, since when, and when it was last used. */
export interface OpenSession {
  id: string;
  since: Date;
  seen: Date;
  browser: string;
}

const columns = `a.id as "accountId", a.email, a.name, a.keeper,
  exists (select from credential c where c.account_id = a.id and c.password is not null) as "hasPassword"`;
const byEmail = `select ${columns} from account a where a.email = $1`;
const byId = `select ${columns} from account a where a.id = $1`;
const make = `
  with made as (
    insert into account (email, name, email_verified, keeper) values ($1, $2, true, $3) returning id
  ), proof as (
    insert into credential (account_id, provider, provider_account_id, password, updated_at)
    select id, 'credential', id, $4, now() from made where $4::text is not null
  )
  select id from made`;
const replacePassword = `
  with changed as (
    update credential set password = $2, updated_at = now() where account_id = $1 and provider = 'credential' returning id
  )
  insert into credential (account_id, provider, provider_account_id, password, updated_at)
  select $1, 'credential', $1, $2, now() where not exists (select from changed)`;
const open = `
  select id, created_at as since, seen_at as seen, coalesce(user_agent, '') as browser from session
  where account_id = $1 and expires_at > now() and seen_at > now() - interval '${idleMinutes} minutes'
  order by seen_at desc`;

/** The people who can sign in, and where they are signed in. Accounts come from an invitation or the first start alone. */
@Injectable()
export class Accounts {
  constructor(
    private readonly pool: Pool,
    private readonly hash: PasswordHash,
  ) {}

  /** Makes an account and answers its id. Problems: `already-there` (the address), `rule-broken` (the password). */
  async createAccount({ email, name, password, keeper = false }: NewAccount): Promise<string> {
    const hashed = password === undefined ? null : await this.hashOf(password, [email, name]);
    try {
      const { rows } = await this.pool.query<{ id: string }>(make, [email.toLowerCase(), name, keeper, hashed]);
      return (rows[0] as { id: string }).id;
    } catch (error) {
      throw breaksUnique(error) ? new Problem('already-there', [{ path: 'body.email', code: 'taken' }]) : error;
    }
  }

  /** The account with this address, in any letter case; or undefined. */
  async findAccountByEmail(email: string): Promise<Account | undefined> {
    return (await this.pool.query<Account>(byEmail, [email.toLowerCase()])).rows[0];
  }

  /** The account with this id, or undefined. */
  async findAccount(accountId: string): Promise<Account | undefined> {
    return (await this.pool.query<Account>(byId, [accountId])).rows[0];
  }

  /** Gives the account this password and ends its sessions, but for the one that asked. Problem: `rule-broken`. */
  async setPassword(
    account: Pick<Account, 'accountId' | 'email' | 'name'>,
    password: string,
    keepSession?: string,
  ): Promise<void> {
    const hashed = await this.hashOf(password, [account.email, account.name]);
    await this.pool.query(replacePassword, [account.accountId, hashed]);
    await this.endAllSessions(account.accountId, keepSession);
  }

  /** Is this the password of the account? An account without one has no right password. */
  async hasPassword(accountId: string, password: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ password: string }>(
      `select password from credential where account_id = $1 and provider = 'credential' and password is not null`,
      [accountId],
    );
    return rows[0] !== undefined && this.hash.verify(rows[0].password, password);
  }

  /** Where this person is signed in now, last used first. */
  async sessionsOf(accountId: string): Promise<OpenSession[]> {
    return (await this.pool.query<OpenSession>(open, [accountId])).rows;
  }

  /** Ends one session of this account. Answers whether there was one. */
  async endSession(accountId: string, sessionId: string): Promise<boolean> {
    const { rowCount } = await this.pool.query('delete from session where account_id = $1 and id = $2', [
      accountId,
      sessionId,
    ]);
    return rowCount === 1;
  }

  /** Ends every session of this account at once: the next request of each is a stranger's. */
  async endAllSessions(accountId: string, except?: string): Promise<void> {
    await this.pool.query('delete from session where account_id = $1 and id is distinct from $2::uuid', [
      accountId,
      except ?? null,
    ]);
  }

  private async hashOf(password: string, known: string[]): Promise<string> {
    const fault = faultOfPassword(password, known);
    if (fault) throw new Problem('rule-broken', [{ path: 'body.password', code: fault }]);
    return this.hash.hash(password);
  }
}
