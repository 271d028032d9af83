import { Injectable } from '@nestjs/common';
import { Problem } from '../http/problem.ts';
import { Log } from '../logging/log.ts';
import { Accounts } from './accounts.ts';
import type { Session } from './session-reader.ts';
import { Throttle } from './throttle.ts';

/** Somebody who signed in this short a time ago need not prove again who they are. */
const freshMinutes = 5;

/** Chooses a password for oneself: with the present one, or within five minutes of signing in (such as by a link). */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly accounts: Accounts,
    private readonly throttle: Throttle,
    private readonly log: Log,
  ) {}

  /** The other sessions end. Problems: `rule-broken` (the present or the new password), `too-many-requests`. */
  async execute(session: Session, { current, password }: { current?: string; password: string }): Promise<void> {
    const { accountId, sessionId, email } = session;
    if (!(await this.isFresh(session)) && !(await this.isRight(session, current))) {
      this.log.warn('password not changed', { accountId });
      throw new Problem('rule-broken', [
        { path: 'body.current', code: current === undefined ? 'password-needed' : 'password-wrong' },
      ]);
    }
    await this.accounts.setPassword(session, password, sessionId);
    await this.throttle.forget({ way: 'password', email, ip: '' });
    this.log.info('password changed', { accountId });
  }

  private async isFresh({ accountId, sessionId }: Session): Promise<boolean> {
    const own = (await this.accounts.sessionsOf(accountId)).find(({ id }) => id === sessionId);
    return own !== undefined && Date.now() - own.since.getTime() < freshMinutes * 60_000;
  }

  private async isRight({ accountId, email }: Session, current: string | undefined): Promise<boolean> {
    if (current === undefined) return false;
    await this.throttle.count({ way: 'password', email, ip: '' });
    return this.accounts.hasPassword(accountId, current);
  }
}
