import type { IncomingHttpHeaders } from 'node:http';
import type { Pool } from 'pg';
import { cookieOf, digestOf, tokenOf, type CookieForm } from './session-cookie.ts';

/** Somebody is signed in: the account behind a request. */
export interface Session {
  accountId: string;
  sessionId: string;
  email: string;
  name: string;
  /** The technical keeper of this installation. */
  keeper: boolean;
}

interface Row extends Session {
  unseen: boolean;
}

/** A session ends after this long without a request, and at most this long after signing in. */
export const idleMinutes = 60;
export const longestHours = 12;

// `expires_at` is the end at twelve hours, set once at signing in; `seen_at` moves. Named, so that it is planned once.
const read = {
  name: 'session',
  text: `select s.account_id as "accountId", s.id as "sessionId", a.email, a.name, a.keeper, s.seen_at < now() - interval '3 minutes' as unseen
    from session s join account a on a.id = s.account_id
    where s.token = $1 and s.expires_at > now() and s.seen_at > now() - interval '${idleMinutes} minutes'`,
};
const see = { name: 'seen', text: 'update session set seen_at = now() where id = $1' };

/** Finds out who sends a request: one query, at every request, so that an ended session ends at once. */
export class SessionReader {
  constructor(
    private readonly pool: Pool,
    private readonly cookies: CookieForm,
    private readonly secret: string,
  ) {}

  /** The session of these request headers, or undefined when nobody is signed in (any more). */
  async read(headers: Pick<IncomingHttpHeaders, 'cookie'>): Promise<Session | undefined> {
    const token = tokenOf(cookieOf(headers.cookie, this.cookies.session), this.secret);
    if (!token) return undefined;
    const { rows } = await this.pool.query<Row>({ ...read, values: [digestOf(token)] });
    const found = rows[0];
    if (!found) return undefined;
    // Being here is written down once in three minutes, not at every request.
    if (found.unseen) await this.pool.query({ ...see, values: [found.sessionId] });
    const { accountId, sessionId, email, name, keeper } = found;
    return { accountId, sessionId, email, name, keeper };
  }
}
