import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config/config.ts';
import type { HouseRoutine } from '../jobs/job.ts';
import { Log } from '../logging/log.ts';
import { ChainHeads } from './chain-heads.ts';
import { verifyChains } from './verify-chain.ts';

/**
 * Every night: walks the event chain of every zone, tells where one was broken, and writes the heads of the whole ones
 * down outside the database.
 */
@Injectable()
export class VerifyChain implements HouseRoutine {
  static readonly queueName = 'verify-chain';

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  async runForHouse(): Promise<void> {
    const heads = new ChainHeads(this.config.DATA_DIR);
    const findings = await this.asRelay(async (client) => verifyChains(client, await heads.byZone()));
    for (const { zoneId, broken } of findings) {
      if (broken) this.log.failure('event chain broken', undefined, { zoneId, ...broken });
    }
    const whole = findings.filter(({ broken }) => !broken);
    await heads.add(whole.flatMap(({ head }) => head ?? []));
    this.log.info('event chains verified', { zones: findings.length, broken: findings.length - whole.length });
  }

  private async asRelay<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({
      connectionString: this.config.DATABASE_URL_RELAY,
      connectionTimeoutMillis: 3_000,
      query_timeout: 30_000,
    });
    client.on('error', () => undefined); // what was under way tells it
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
}
