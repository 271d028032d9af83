import startPostgres from './feature-setup.mjs';

/** Before the first job test on Redis: the database of the feature tests, and a Redis server. */
export default async function start() {
  await startPostgres();
  const { startTestRedis } = await import('./test-redis.ts');
  await startTestRedis();
}
