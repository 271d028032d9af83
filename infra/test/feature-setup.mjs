import { startTestPostgres } from './test-postgres.ts';

/** Before the first test that needs a database: one PostgreSQL with a migrated template, for this run alone. */
export default startTestPostgres;
