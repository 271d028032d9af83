import { explain } from '../local/sentence.ts';
import { checkSteps } from './check-steps.ts';
import { ensurePrograms } from './find-program.ts';
import { runSteps, type Step, tests } from './step.ts';

/** One after the other: each of these already uses the whole machine. */
const wholeProof: Step[] = [
  tests(['feature', 'jobs on PostgreSQL', 'jobs on Redis', 'page'], { live: true, workers: '100%' }),
  tests(['journey'], { live: true, workers: '1' }),
];

async function proveAll() {
  ensurePrograms();
  const quick = await runSteps(checkSteps(), 2);
  const whole = await runSteps(wholeProof, 1);
  return { passed: quick.passed + whole.passed, failed: quick.failed + whole.failed };
}

try {
  const { passed, failed } = await proveAll();
  process.exitCode = failed ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
} catch (error) {
  explain(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
