import pg from 'pg';

/** Runs SQL as the administrator, whom no wall holds. */
export type Ask = <R extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<R[]>;

/** Opens the administrator's connection, does the work, and closes it. */
export async function asAdministrator<T>(
  adminUrl: string,
  work: (ask: Ask, client: pg.Client) => Promise<T>,
): Promise<T> {
  const url = new URL(adminUrl);
  url.pathname = '/signalenbeleid';
  const client = new pg.Client({ connectionString: url.href });
  client.on('error', () => undefined); // what was under way tells it
  await client.connect();
  try {
    return await work(async (sql, values) => (await client.query(sql, values)).rows, client);
  } finally {
    await client.end();
  }
}
