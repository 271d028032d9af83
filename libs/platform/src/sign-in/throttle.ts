import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../http/problem.ts';

/** Too many attempts: how long to wait before the next one is looked at. */
export class TooSoon extends Problem {
  constructor(readonly seconds: number) {
    super('too-many-requests');
  }
}

/** Whose attempt, and from where. */
export interface Attempt {
  way: 'password' | 'link' | 'open-link';
  /** The address that was typed, if any; known or not makes no difference. */
  email?: string;
  ip: string;
}

export const freeAttempts = { account: 5, place: 50, minutes: 15 };
const firstPause = 30;
const longestPause = 15 * 60;

/** The pause after the nth time that the free attempts ran out, in seconds: it doubles, up to a quarter of an hour. */
export const pauseAfter = (times: number): number => Math.min(firstPause * 2 ** (times - 1), longestPause);

/**
 * Slows down guessing, per account and per neighbourhood of the network. The pauses grow and are forgotten after a day;
 * nobody is locked out for good. Counted in the database, so that all processes count together.
 */
export class Throttle {
  private readonly accounts: RateLimiterPostgres;
  private readonly places: RateLimiterPostgres;
  private readonly pauses: RateLimiterPostgres;

  constructor(
    pool: Pool,
    private readonly secret: string,
  ) {
    const shared = { storeClient: pool, tableName: 'attempt', tableCreated: true, clearExpiredByTimeout: true };
    const duration = freeAttempts.minutes * 60;
    this.accounts = new RateLimiterPostgres({
      ...shared,
      keyPrefix: 'account',
      points: freeAttempts.account,
      duration,
    });
    this.places = new RateLimiterPostgres({ ...shared, keyPrefix: 'place', points: freeAttempts.place, duration });
    this.pauses = new RateLimiterPostgres({
      ...shared,
      keyPrefix: 'pauses',
      points: 1_000_000,
      duration: 24 * 60 * 60,
    });
  }

  /** Counts an attempt before any work is done for it. Problem: `TooSoon`. */
  async count(attempt: Attempt): Promise<void> {
    await this.use(this.places, this.placeOf(attempt));
    if (attempt.email !== undefined) await this.use(this.accounts, this.accountOf(attempt));
  }

  /** It was the right person: what was counted for the account is forgotten, and this attempt for the place. */
  async forget(attempt: Attempt): Promise<void> {
    await this.places.reward(this.placeOf(attempt), 1);
    if (attempt.email === undefined) return;
    await this.accounts.delete(this.accountOf(attempt));
    await this.pauses.delete(this.accountOf(attempt));
  }

  /** Stands for an address in the log and in the counts: the same each time, and nobody can read it back. */
  nameOf(email = ''): string {
    return createHmac('sha256', this.secret).update(`address ${email.toLowerCase()}`).digest('base64url').slice(0, 16);
  }

  private accountOf = ({ way, email }: Attempt): string => `${way} ${this.nameOf(email)}`;
  private placeOf = ({ way, ip }: Attempt): string => `${way} ${prefixOf(ip)}`;

  private async use(limiter: RateLimiterPostgres, key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new TooSoon(await this.pause(limiter, key, refusal));
    }
  }

  /** The first attempt too many starts a pause, longer than the one before; those during a pause do not make it longer. */
  private async pause(limiter: RateLimiterPostgres, key: string, refusal: RateLimiterRes): Promise<number> {
    if (refusal.consumedPoints > limiter.points + 1) return Math.ceil(refusal.msBeforeNext / 1000);
    const { consumedPoints: times } = await this.pauses.penalty(key, 1);
    const seconds = pauseAfter(times);
    await limiter.block(key, seconds);
    return seconds;
  }
}

/** The neighbourhood of an address: /24 of IPv4, /48 of IPv6, since that is what one subscriber is given. */
export function prefixOf(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain.split('.').slice(0, 3).join('.');
  const [left = '', right] = plain.split('::');
  const groups = left.split(':').filter(Boolean);
  const full = right === undefined ? groups : [...groups, '0', '0', '0'];
  return full.slice(0, 3).join(':');
}
