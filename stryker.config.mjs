/** What is changed, by what the rules are about, and the tests that have to notice. */
const mutated = {
  language: {
    rules: [
      'libs/language/src/{account-number,address,birth-date,email-address,finding,names,national-number,personal-data,phone-number,titled-name}.ts',
    ],
    tests: ['libs/language/src/*.rules.test.ts'],
  },
  guard: { rules: ['libs/guard/src/*.rules.ts'], tests: ['libs/guard/src/*.rules.test.ts'] },
  similarity: {
    rules: ['libs/similarity/src/{groups,suggest,neighbours}.ts'],
    tests: ['libs/similarity/src/{groups,suggest,neighbours}.rules.test.ts'],
  },
  suggestions: {
    rules: ['libs/contracts/src/suggestions.workflow.ts', 'libs/similarity/src/continued.ts'],
    tests: ['libs/contracts/src/{suggestions,workflows}.rules.test.ts', 'libs/similarity/src/continued.rules.test.ts'],
  },
  permissions: {
    rules: [
      'libs/contracts/src/permissions.ts',
      'libs/people/src/roles.rules.ts',
      'libs/signals/src/signal-access.rules.ts',
    ],
    tests: [
      'libs/contracts/src/permissions.rules.test.ts',
      'libs/people/src/roles.rules.test.ts',
      'libs/signals/src/signal-access.rules.test.ts',
    ],
  },
  voting: { rules: ['libs/rounds/src/prioritise.rules.ts'], tests: ['libs/rounds/src/prioritise.rules.test.ts'] },
  spread: {
    rules: ['libs/spread/src/spread.rules.ts', 'libs/shared-signals/src/recognition.rules.ts'],
    tests: ['libs/spread/src/spread.rules.test.ts', 'libs/shared-signals/src/recognition.rules.test.ts'],
  },
  workflows: {
    rules: [
      'libs/contracts/src/{signals,shared-signals,escalations,themes}.workflow.ts',
      'libs/contracts/src/workflow.ts',
    ],
    tests: ['libs/contracts/src/{workflows,path}.rules.test.ts'],
  },
  'small-numbers': {
    rules: ['libs/trends/src/small-numbers.rules.ts'],
    tests: ['libs/trends/src/small-numbers.rules.test.ts'],
  },
};

/** What the rules are about, one a run. */
export const subjects = Object.keys(mutated);
const subject = process.env.MUTATED ?? 'language';

/** Changes the rules of a library in small ways and looks whether its tests notice. See `npm run mutation`. */
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    projectType: 'custom',
    enableFindRelatedTests: false,
    config: {
      rootDir: '.',
      extensionsToTreatAsEsm: ['.ts'],
      transform: { '\\.ts$': '<rootDir>/infra/test/oxc.mjs' },
      testEnvironment: 'node',
      testMatch: mutated[subject].tests.map((path) => `<rootDir>/${path}`),
    },
  },
  mutate: mutated[subject].rules,
  ignorePatterns: ['jest.config.mjs', '.data', 'apps', 'docs', 'dist', 'reports'],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
  // Jest in one process keeps what it loaded: a fresh one now and then.
  maxTestRunnerReuse: 40,
  incremental: true,
  incrementalFile: `reports/mutation/${subject}-before.json`,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `reports/mutation/${subject}.json` },
};
