import { checkSteps } from './check-steps.ts';
import { runSteps } from './step.ts';

const { passed, failed } = await runSteps(checkSteps(), 2);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
