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
  digest: string;
  unseen: boolean;
}
type Found = ReadonlyMap<string, Row>;

/** Reads that gather while others are under way, to go to PostgreSQL together. */
interface Gathering {
  digests: Set<string>;
  found: PromiseWithResolvers<Found>;
}

/** A session ends after this long without a request, and at most this long after signing in. */
export const idleMinutes = 60;
export const longestHours = 12;

// `expires_at` is the end at twelve hours, set once at signing in; `seen_at` moves. Named, so that it is planned once.
const read = {
  name: 'session',
  // A database that does not answer is away: whoever waits must hear so.
  query_timeout: 3_000,
  text: `select s.token as digest, s.account_id as "accountId", s.id as "sessionId", a.email, a.name, a.keeper, s.seen_at < now() - interval '3 minutes' as unseen
    from session s join account a on a.id = s.account_id
    where s.token = any($1) and s.expires_at > now() and s.seen_at > now() - interval '${idleMinutes} minutes'`,
};
const see = { name: 'seen', text: 'update session set seen_at = now() where id = $1' };

const mostUnderWay = 2;

/**
 * Finds out who sends a request, at every request, so that an ended session ends at once. Under load the requests that
 * came in while others were being looked up are looked up together: after they came, and in one query.
 */
export class SessionReader {
  private underWay = 0;
  private next: Gathering | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly cookies: CookieForm,
    private readonly secret: string,
  ) {}

  /** The session of these request headers, or undefined when nobody is signed in (any more). */
  async read(headers: Pick<IncomingHttpHeaders, 'cookie'>): Promise<Session | undefined> {
    const token = tokenOf(cookieOf(headers.cookie, this.cookies.session), this.secret);
    if (!token) return undefined;
    const found = await this.find(digestOf(token));
    if (!found) return undefined;
    // Being here is written down once in three minutes, not at every request.
    if (found.unseen) await this.pool.query({ ...see, values: [found.sessionId] });
    const { accountId, sessionId, email, name, keeper } = found;
    return { accountId, sessionId, email, name, keeper };
  }

  private async find(digest: string): Promise<Row | undefined> {
    this.next ??= { digests: new Set(), found: Promise.withResolvers() };
    const { digests, found } = this.next;
    digests.add(digest);
    if (this.underWay < mostUnderWay) this.lookUp();
    return (await found.promise).get(digest);
  }

  /** Sends what has gathered; then, when it is answered, what gathered meanwhile. */
  private lookUp(): void {
    const now = this.next;
    if (!now) return;
    this.next = undefined;
    this.underWay += 1;
    this.pool
      .query<Row>({ ...read, values: [[...now.digests]] })
      .then(({ rows }) => now.found.resolve(new Map(rows.map((row) => [row.digest, row]))), now.found.reject)
      .finally(() => {
        this.underWay -= 1;
        this.lookUp();
      });
  }
}
