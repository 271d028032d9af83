import { setTimeout as pause } from 'node:timers/promises';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import type { Pool } from 'pg';
import type { Config } from '../config/config.ts';
import type { Log } from '../logging/log.ts';
import { isLostConnection } from './database-errors.ts';
import { outliveLoss } from './outlive-loss.ts';
import { SnakeCaseNames } from './naming.ts';

/** Connects to PostgreSQL as the role `app`: no bypass, owner of nothing, held by row-level security. Knows the entities of every feature that the process has loaded. */
export async function openDatabase(config: Config, log: Log): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: config.DATABASE_URL_APP,
    entities: getMetadataArgsStorage().tables.map(({ target }) => target as new () => object),
    namingStrategy: new SnakeCaseNames(),
    logging: false,
    // A connection that dies while idle is replaced; it must never end the process.
    poolErrorHandler: (error: unknown) => log.failure('database connection lost', error),
    extra: {
      max: config.POOL_SIZE,
      pipeline: true,
      connectionTimeoutMillis: 1_500,
      statement_timeout: 10_000,
      idle_in_transaction_session_timeout: 15_000,
      keepAlive: true,
      onConnect: outliveLoss,
    },
  });
  return connect(dataSource, log);
}

/** The connections of the role `app`, for libraries that bring their own SQL. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}

const TRIES = 20;

/** A database that is just starting, or busy, gets some seconds before the process gives up. */
async function connect(dataSource: DataSource, log: Log): Promise<DataSource> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await dataSource.initialize();
    } catch (error) {
      if (tried === TRIES || !isLostConnection(error)) throw error;
      log.warn('database not there yet', { tried });
      await pause(500);
    }
  }
}
