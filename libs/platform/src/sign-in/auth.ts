import { betterAuth } from 'better-auth';
import type { Pool } from 'pg';
import type { PasswordHash } from '../passwords/password-hash.ts';
import { authPath, type Door } from './door.ts';
import { longestHours } from './session-reader.ts';
import { hashedSessionTokens } from './session-tokens.ts';
import { linkByMail, type LinkSender } from './link-by-mail.ts';

/** What sign-in is built from. */
export interface AuthParts extends Door {
  pool: Pool;
  hash: PasswordHash;
  /** Sends the mail with the link; not waited for, so that known and unknown addresses take equally long. */
  sendLink: LinkSender;
}

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' };
// Its words are ours: who signs in is an account, and how they prove it a credential.
const account = {
  modelName: 'account',
  fields: { ...stamps, emailVerified: 'email_verified' },
  additionalFields: { keeper: { type: 'boolean', required: true, defaultValue: false, input: false } },
} as const;
const credential = {
  modelName: 'credential',
  fields: {
    ...stamps,
    accountId: 'provider_account_id',
    providerId: 'provider',
    userId: 'account_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
  },
};
const session = {
  modelName: 'session',
  fields: {
    expiresAt: 'expires_at',
    createdAt: 'created_at',
    updatedAt: 'seen_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    userId: 'account_id',
  },
  expiresIn: longestHours * 60 * 60,
  disableSessionRefresh: true, // the end at twelve hours never moves; SessionReader keeps the idle time
  cookieCache: { enabled: false }, // copied cookies would live on after signing out
};
const verification = { modelName: 'one_time_token', fields: { ...stamps, expiresAt: 'expires_at' } };

const checksOn = {
  // Its checks are off by default where NODE_ENV is test: say that they stay on.
  disableOriginCheck: false,
  disableCSRFCheck: false,
  database: { generateId: 'uuid', joins: true },
  useSecureCookies: false, // its prefix is __Secure-; ours is in the name
  ipAddress: { disableIpTracking: true },
} as const;

/** better-auth, set up for people who were invited: no sign-up, own hash, own throttle, every check on. */
export function makeAuth({ pool, hash, cookies, secret, origin, sendLink }: AuthParts) {
  return betterAuth({
    database: pool,
    secret,
    baseURL: origin,
    basePath: authPath,
    trustedOrigins: [origin],
    user: account,
    account: credential,
    session,
    verification,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: (password) => hash.hash(password), verify: verifierOf(pool, hash) },
    },
    advanced: {
      ...checksOn,
      cookies: { session_token: { name: cookies.session, attributes: { secure: cookies.secure } } },
    },
    rateLimit: { enabled: false }, // Throttle counts, before any work is done
    onAPIError: { throw: true },
    plugins: [hashedSessionTokens(), linkByMail(cookies, sendLink)],
    telemetry: { enabled: false },
    logger: { disabled: true }, // its lines hold addresses; SignIn logs who came in and who did not
  });
}

/** Sign-in as better-auth offers it. */
export type Auth = ReturnType<typeof makeAuth>;

/** The moment a password is known in clear is the only one to make an outdated hash again. */
const verifierOf = (pool: Pool, hash: PasswordHash) => async (given: { hash: string; password: string }) => {
  const right = await hash.verify(given.hash, given.password);
  if (right && hash.isOutdated(given.hash)) {
    const fresh = await hash.hash(given.password);
    await pool.query('update credential set password = $2, updated_at = now() where password = $1', [
      given.hash,
      fresh,
    ]);
  }
  return right;
};
