import 'reflect-metadata';
import { Log, readConfig, WrongSettings } from '@signalenbeleid/platform';
import { schedule } from './schedule.ts';
import { startWorker, type RunningWorker } from './start-worker.ts';
import { subscriptions } from './subscriptions.ts';

/** The second signal does not wait: whoever sends it has waited long enough. */
function stopOnSignal(worker: RunningWorker, log: Log): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info('worker stops', { signal });
    worker.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.failure('worker did not stop cleanly', error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}

async function main(): Promise<void> {
  const config = readConfig();
  const log = new Log('worker', config.LOG_LEVEL);
  // Nothing that escapes may end the process unseen.
  process.on('unhandledRejection', (error) => log.failure('unhandled rejection', error));
  try {
    const worker = await startWorker(config, log, { subscriptions, schedule });
    stopOnSignal(worker, log);
    log.info('worker ready', { queues: config.REDIS_URL ? 'redis' : 'postgresql' });
    process.send?.('ready');
  } catch (error) {
    log.failure('worker could not start', error);
    process.exit(1);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof WrongSettings ? `${error.message}\n` : 'De worker kon niet starten.\n');
  process.exit(1);
});
