import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ClientBase, Pool } from 'pg';
import { Problem } from '../http/problem.ts';
import { Accounts, type NewAccount } from './accounts.ts';
import { digestOf } from './session-cookie.ts';

const purpose = 'first-administrator';
const put = `
  insert into one_time_token (identifier, value, expires_at, updated_at)
  select $1, $2, now() + interval '24 hours', now() where not exists (select from account)`;

/**
 * A token with which the first person of an empty installation makes the keeper's account; undefined when there are
 * accounts already. Good for a day, used once; the one before no longer works.
 * @param client connected as `auth_app`
 */
export async function firstAdministratorToken(client: Pick<ClientBase, 'query'>): Promise<string | undefined> {
  const token = randomBytes(32).toString('base64url');
  await client.query('delete from one_time_token where identifier = $1', [purpose]);
  const { rowCount } = await client.query(put, [purpose, digestOf(token)]);
  return rowCount ? token : undefined;
}

/** There is no account to begin with: whoever holds the token that the command line printed makes the first one. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly pool: Pool,
    private readonly accounts: Accounts,
  ) {}

  /** Makes the keeper's account and answers its id. Problems: `link-not-usable`, `rule-broken` (the password). */
  async execute(token: string, { email, name, password }: NewAccount): Promise<string> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const used = await client.query(
        'delete from one_time_token where identifier = $1 and value = $2 and expires_at > now() and not exists (select from account)',
        [purpose, digestOf(token)],
      );
      if (!used.rowCount) throw new Problem('link-not-usable');
      const accountId = await this.accounts.createAccount({ email, name, password, keeper: true });
      await client.query('commit');
      return accountId;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }
}
