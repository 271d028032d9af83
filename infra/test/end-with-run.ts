import type { Running } from '../local/processes.ts';

const breaks = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends a server when the test run is broken off. Answers how to let go of it, for a run that ends as it should. */
export function endWithRun({ force }: Pick<Running, 'force'>): () => void {
  const quit = () => process.exit(130); // without this, a signal ends us and nobody hears of it
  process.once('exit', force);
  breaks.forEach((signal) => process.once(signal, quit));
  return () => {
    process.off('exit', force);
    breaks.forEach((signal) => process.off(signal, quit));
  };
}
