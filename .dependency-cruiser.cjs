const { mayUse } = require('./house/boundaries.ts');

const tests = '(\\.(spec|test|journey|testing)\\.tsx?$|/testing/)';
const serverPackages =
  'node_modules/(@types/)?(pg|typeorm|@nestjs|bullmq|ioredis|fastify|better-auth|nodemailer|pino)/';

const walls = Object.entries(mayUse).map(([folder, others]) => ({
  name: `${folder}-may-use`,
  comment: `${folder} may use: ${others.join(', ') || 'nothing else'}`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: '^(apps|libs)/', pathNot: [folder, ...others].map((other) => `^${other}/`) },
}));

/** Every rule here is proved to bite by house/boundaries.rules.test.ts. */
module.exports = {
  forbidden: [
    ...walls,
    {
      name: 'every-folder-in-the-table',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: Object.keys(mayUse).map((folder) => `^${folder}/`) },
      to: {},
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-the-face-of-a-lib',
      comment:
        'Another lib is met through its index.ts (contracts: through its files, platform: also through testing), by its name',
      severity: 'error',
      from: { path: '^(apps|libs|infra)/([^/]+)/' },
      to: {
        path: '^libs/([^/]+)/src/',
        pathNot: [
          '^libs/$2/',
          '^libs/[^/]+/src/(testing/)?index\\.ts$',
          '^libs/contracts/src/',
          '^libs/language/src/(names|text)\\.ts$',
        ],
      },
    },
    {
      name: 'tests-only-for-tests',
      severity: 'error',
      from: { path: '^(apps|libs|infra)/', pathNot: [tests, '^infra/test/'] },
      to: { path: tests, pathNot: 'node_modules' },
    },
    {
      name: 'infra-below-apps',
      comment: 'What runs knows nothing of how it is started, built or filled',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: tests },
      to: { path: '^(infra|house)/' },
    },
    {
      name: 'only-platform-opens-the-database',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: ['^libs/platform/', '\\.entity\\.ts$', tests] },
      to: { path: 'node_modules/(@types/)?(pg|typeorm)/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules run in the browser, the API and the worker: no input, no output',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: { path: serverPackages },
    },
    {
      name: 'rules-need-no-node',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'runs-anywhere',
      comment: 'Pure: the web reads contracts, language and itself in a browser',
      severity: 'error',
      from: { path: ['^libs/(contracts|language|concepts|similarity)/src/', '^apps/web/src/'], pathNot: tests },
      to: { path: serverPackages },
    },
    {
      name: 'runs-without-node',
      severity: 'error',
      from: { path: ['^libs/(contracts|language|concepts|similarity)/src/', '^apps/web/src/'], pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that nobody can follow is an import that no rule can see',
      severity: 'error',
      from: { path: '^(apps|libs|infra|house)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // without `node` typeorm is silently not resolved, and its rule never bites
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
};
