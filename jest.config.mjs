const shared = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/infra/test/oxc.mjs' },
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/\\.data/', '<rootDir>/\\.nx/', '<rootDir>/reports/'],
};
const database = {
  ...shared,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/infra/test/feature-setup.mjs',
  globalTeardown: '<rootDir>/infra/test/feature-teardown.mjs',
};

/** Which kind of test a file is follows from its name alone. */
export default {
  testTimeout: 20_000,
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{apps,libs,infra,house}/**/*.rules.test.ts'],
    },
    {
      ...database,
      displayName: 'feature',
      testMatch: ['<rootDir>/{apps/{api,worker},libs,infra,house}/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.jobs\\.spec\\.ts$', '/node_modules/'],
    },
    { ...database, displayName: 'jobs on PostgreSQL', testMatch: ['<rootDir>/{apps/worker,libs}/**/*.jobs.spec.ts'] },
    {
      ...shared,
      displayName: 'page',
      testMatch: ['<rootDir>/apps/web/src/**/*.test.tsx'],
      testEnvironment: '<rootDir>/infra/test/page-environment.mjs',
      setupFilesAfterEnv: ['<rootDir>/infra/test/page-setup.ts'],
      moduleNameMapper: {
        '\\.css$': '<rootDir>/infra/test/style.mjs',
        '^@fontsource': '<rootDir>/infra/test/style.mjs',
      },
    },
  ],
};
