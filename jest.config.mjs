const shared = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/infra/test/oxc.mjs' },
  modulePathIgnorePatterns: [
    '/dist/',
    '<rootDir>/\\.data/',
    '<rootDir>/\\.nx/',
    '<rootDir>/reports/',
    '<rootDir>/\\.stryker-tmp/',
  ],
  testEnvironment: 'node',
};
const onDatabase = {
  ...shared,
  globalSetup: '<rootDir>/infra/test/feature-setup.mjs',
  globalTeardown: '<rootDir>/infra/test/feature-teardown.mjs',
};
const onRedis = {
  ...shared,
  globalSetup: '<rootDir>/infra/test/redis-setup.mjs',
  globalTeardown: '<rootDir>/infra/test/redis-teardown.mjs',
  setupFiles: ['<rootDir>/infra/test/use-redis.ts'],
};
const jobTests = '<rootDir>/{apps/worker,libs}/**/*.jobs.spec.ts';

/** Which kind of test a file is follows from its name alone. */
export default {
  testTimeout: 20_000,
  projects: [
    { ...shared, displayName: 'rules', testMatch: ['<rootDir>/{apps,libs,infra,house}/**/*.rules.test.ts'] },
    {
      ...onDatabase,
      displayName: 'feature',
      testMatch: ['<rootDir>/{apps/{api,worker},libs,infra,house}/**/!(*.jobs).spec.ts'],
    },
    { ...onDatabase, displayName: 'jobs on PostgreSQL', testMatch: [jobTests] },
    { ...onRedis, displayName: 'jobs on Redis', testMatch: [jobTests] },
    {
      ...shared,
      displayName: 'page',
      testMatch: ['<rootDir>/apps/web/src/**/*.test.tsx'],
      testEnvironment: '<rootDir>/infra/test/page-environment.mjs',
      setupFilesAfterEnv: ['<rootDir>/infra/test/page-setup.ts'],
      moduleNameMapper: { '\\.css$|^@fontsource': '<rootDir>/infra/test/style.mjs' },
    },
    {
      ...shared,
      displayName: 'journey',
      testMatch: ['<rootDir>/apps/web/src/journeys/**/*.journey.ts'],
      globalSetup: '<rootDir>/infra/test/journey-setup.mjs',
      globalTeardown: '<rootDir>/infra/test/journey-teardown.mjs',
    },
  ],
};
