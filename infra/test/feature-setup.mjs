import '../local/typescript.mjs';

/** Before the first test that needs a database: one PostgreSQL with a migrated template, for this run alone. */
export default async function start() {
  const { startTestPostgres } = await import('./test-postgres.ts');
  await startTestPostgres();
}
