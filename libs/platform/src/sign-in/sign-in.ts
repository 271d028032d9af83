import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Problem } from '../http/problem.ts';
import type { ProblemType } from '@signalenbeleid/contracts';
import { Log } from '../logging/log.ts';
import type { Auth } from './auth.ts';
import { authPath, type Door } from './door.ts';
import { cookieOf, digestOf, tokenOf } from './session-cookie.ts';
import { idleMinutes } from './session-reader.ts';
import { Throttle, type Attempt } from './throttle.ts';

/** A browser at the door. */
export interface Caller {
  ip: string;
  headers: IncomingHttpHeaders;
}

/** `Set-Cookie` lines for the answer. */
export type Cookies = string[];

const passedOn = ['cookie', 'origin', 'user-agent', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest'] as const;
const sweepSessions = `delete from session where expires_at < now() or seen_at < now() - interval '${idleMinutes} minutes'`;

/**
 * Signing in and out. Every way in gives the same session after the same checks: throttle, origin, then better-auth. Who
 * came in, who did not and who left is logged, without an address.
 */
@Injectable()
export class SignIn {
  // One argument a neighbour.
  constructor(
    private readonly auth: Auth,
    private readonly door: Door,
    private readonly pool: Pool,
    private readonly throttle: Throttle,
    private readonly log: Log,
  ) {}

  /** Signs in with address and password. Problems: `sign-in-refused`, whatever was wrong; `too-many-requests`. */
  async byPassword(typed: { email: string; password: string }, caller: Caller): Promise<Cookies> {
    const attempt: Attempt = { way: 'password', email: typed.email, ip: caller.ip };
    await this.throttle.count(attempt);
    return this.enter('/sign-in/email', typed, { attempt, caller, refusal: 'sign-in-refused' });
  }

  /** Asks for a link by mail. The answer is the same for every address. Problem: `too-many-requests`. */
  async askLink(email: string, caller: Caller): Promise<Cookies> {
    await this.throttle.count({ way: 'link', email, ip: caller.ip });
    await this.pool.query('delete from one_time_token where expires_at < now()');
    return (await this.ask('/link/ask', { email }, caller)).headers.getSetCookie();
  }

  /** Signs in with the token of a link. Problems: `link-not-usable` (used, too old, another browser); `too-many-requests`. */
  async openLink(token: string, caller: Caller): Promise<Cookies> {
    const attempt: Attempt = { way: 'open-link', ip: caller.ip };
    await this.throttle.count(attempt);
    return this.enter('/link/open', { token }, { attempt, caller, refusal: 'link-not-usable' });
  }

  /** Ends the session of this browser, here and now; a copy of its cookie is worth nothing afterwards. */
  async signOut(caller: Caller): Promise<Cookies> {
    await this.endSessionOf(caller);
    const { cookies } = this.door;
    const gone = `Max-Age=0; Path=/; HttpOnly; SameSite=Lax${cookies.secure ? '; Secure' : ''}`;
    return [`${cookies.session}=; ${gone}`, `${cookies.browser}=; ${gone}`];
  }

  private async enter(
    path: string,
    body: object,
    at: { attempt: Attempt; caller: Caller; refusal: ProblemType },
  ): Promise<Cookies> {
    const { attempt, caller, refusal } = at;
    const answer = await this.ask(path, body, caller);
    if (answer.status === 401) {
      this.log.warn('sign-in refused', { way: attempt.way, who: this.throttle.nameOf(attempt.email) });
      throw new Problem(refusal);
    }
    const { user } = (await answer.json()) as { user: { id: string } };
    await this.endSessionOf(caller);
    await this.throttle.forget(attempt);
    await this.pool.query(sweepSessions);
    this.log.info('signed in', { way: attempt.way, accountId: user.id });
    return answer.headers.getSetCookie();
  }

  /** What this browser was signed in with before is dead once it signs in anew or out. */
  private async endSessionOf({ headers }: Caller): Promise<void> {
    const token = tokenOf(cookieOf(headers.cookie, this.door.cookies.session), this.door.secret);
    if (!token) return;
    const ended = 'delete from session where token = $1 returning account_id as "accountId"';
    const { rows } = await this.pool.query<{ accountId: string }>(ended, [digestOf(token)]);
    if (rows[0]) this.log.info('session ended', { accountId: rows[0].accountId });
  }

  private async ask(path: string, body: object, { headers }: Caller): Promise<Response> {
    const sent = new Headers({ 'content-type': 'application/json' });
    for (const name of passedOn) {
      const value = headers[name];
      if (typeof value === 'string') sent.set(name, value);
    }
    const url = new URL(authPath + path, this.door.origin);
    const answer = await this.auth.handler(
      new Request(url, { method: 'POST', headers: sent, body: JSON.stringify(body) }),
    );
    if (answer.status === 403) throw new Problem('origin-refused');
    if (!answer.ok && answer.status !== 401) throw new Error(`better-auth answered ${answer.status}`);
    return answer;
  }
}
