import { DataSource, getMetadataArgsStorage } from 'typeorm';
import type { Pool } from 'pg';
import type { Config } from '../config/config.ts';
import type { Log } from '../logging/log.ts';
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
    },
  });
  await dataSource.initialize();
  return dataSource;
}

/** The connections of the role `app`, for libraries that bring their own SQL. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}
