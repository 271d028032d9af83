import stopPostgres from './feature-teardown.mjs';

/** After the last test, also when tests failed. */
export default async function stop() {
  const { stopTestRedis } = await import('./test-redis.ts');
  await stopTestRedis();
  await stopPostgres();
}
