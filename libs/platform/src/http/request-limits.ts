import { Inject, Injectable } from '@nestjs/common';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Endpoint, Limit } from '@signalenbeleid/contracts';
import { Config } from '../config/config.ts';
import { Database } from '../database/database.ts';
import type { ZoneRequest } from './actor.ts';
import { Problem } from './problem.ts';

/**
 * Keeps one person or address from using up what all share. Every request counts in memory; the endpoints that name a
 * limit in their contract (costly, or open to everyone) count in PostgreSQL, so that all processes share the count.
 */
@Injectable()
export class RequestLimits {
  private readonly all: RateLimiterMemory;
  private readonly named = new Map<string, RateLimiterAbstract>();

  constructor(
    @Inject(Config) config: Config,
    private readonly database: Database,
  ) {
    this.all = new RateLimiterMemory({ points: config.REQUESTS_PER_MINUTE, duration: 60 });
  }

  /** Counts this request. Problem: `too-many-requests`. */
  async count({ route, limit }: Endpoint, request: ZoneRequest): Promise<void> {
    const who = request.passage?.session?.accountId ?? prefixOf(request.ip);
    await consume(this.all, who);
    if (limit) await consume(this.limiterOf(route, limit), `${route} ${request.params['zone'] ?? ''} ${who}`);
  }

  private limiterOf(route: string, { calls, seconds }: Limit): RateLimiterAbstract {
    const known = this.named.get(route);
    if (known) return known;
    const insuranceLimiter = new RateLimiterMemory({ points: calls, duration: seconds });
    const made = new RateLimiterPostgres({
      storeClient: this.database.pool,
      tableName: 'request_count',
      tableCreated: true,
      keyPrefix: '',
      points: calls,
      duration: seconds,
      insuranceLimiter,
      clearExpiredByTimeout: false,
    });
    this.named.set(route, made);
    return made;
  }
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw new Problem('too-many-requests');
    throw refusal;
  }
}

/** IPv6 addresses are handed out by the /64: one household, one count. */
export function prefixOf(ip: string): string {
  return ip.includes(':') && !ip.startsWith('::ffff:') ? ip.split(':').slice(0, 4).join(':') : ip;
}
