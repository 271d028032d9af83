import { stopTestPostgres } from './test-postgres.ts';

/** After the last test, also when tests failed. */
export default stopTestPostgres;
