/** What is changed in a library, and the tests that have to notice. */
const mutated = {
  language: {
    rules:
      'libs/language/src/{account-number,address,birth-date,email-address,finding,names,national-number,personal-data,phone-number,titled-name}.ts',
    tests: '*.rules.test.ts',
  },
  guard: { rules: 'libs/guard/src/*.rules.ts', tests: '*.rules.test.ts' },
  similarity: { rules: 'libs/similarity/src/{groups,suggest,neighbours}.ts', tests: '{groups,suggest}.rules.test.ts' },
};

/** The libraries whose rules are changed, one a run. */
export const folders = Object.keys(mutated);
const folder = process.env.MUTATED ?? 'language';

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
      testMatch: [`<rootDir>/libs/${folder}/src/${mutated[folder].tests}`],
    },
  },
  mutate: [mutated[folder].rules],
  ignorePatterns: ['jest.config.mjs', '.data', 'apps', 'docs', 'dist', 'reports'],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
  // Jest in one process keeps what it loaded: a fresh one now and then.
  maxTestRunnerReuse: 40,
  incremental: true,
  incrementalFile: `reports/mutation/${folder}-before.json`,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `reports/mutation/${folder}.json` },
};
