import { stopTestPostgres } from './test-postgres.mjs';

/** After the last test, also when tests failed. */
export default stopTestPostgres;
