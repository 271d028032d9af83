import 'reflect-metadata';
import { Log, readConfig, WrongSettings } from '@signalenbeleid/platform';
import { startApi, type RunningApi } from './start-api.ts';

const LONGEST_STOP = 25_000;

/** The second signal does not wait, and neither does a request that never ends. */
function stopOnSignal(api: RunningApi, log: Log): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info('api stops', { signal });
    setTimeout(() => process.exit(1), LONGEST_STOP).unref();
    api.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.failure('api could not stop well', error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}

async function main(): Promise<void> {
  const config = readConfig();
  const log = new Log('api', config.LOG_LEVEL);
  // Nothing that escapes may end the process unseen.
  process.on('unhandledRejection', (error) => log.failure('unhandled rejection', error));
  try {
    stopOnSignal(await startApi({ config, log }), log);
    process.send?.('ready');
  } catch (error) {
    log.failure('api could not start', error);
    process.exit(1);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof WrongSettings ? `${error.message}\n` : 'De API kon niet starten.\n');
  process.exit(1);
});
