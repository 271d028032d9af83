const mutated = {
  language:
    'libs/language/src/{account-number,address,birth-date,email-address,finding,names,national-number,personal-data,phone-number,titled-name}.ts',
  guard: 'libs/guard/src/*.rules.ts',
  similarity: 'libs/similarity/src/{groups,suggest,neighbours}.ts',
};

/** The libraries whose rules are changed, one a run: only its own tests have to notice. */
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
      testMatch: [`<rootDir>/libs/${folder}/src/*.rules.test.ts`],
    },
  },
  mutate: [mutated[folder]],
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
