/** After the last test, also when tests failed. */
export default async function stop() {
  const { stopTestPostgres } = await import('./test-postgres.ts');
  await stopTestPostgres();
}
