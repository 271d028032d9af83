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
