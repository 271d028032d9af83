import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import house from './house/lint-rules.js';

const off = (...names) => Object.fromEntries(names.map((name) => [name, 'off']));
const everyHouseRule = Object.fromEntries(Object.keys(house.rules).map((name) => [`house/${name}`, 'error']));
const typescript = ['**/*.ts', '**/*.tsx'];
const tests = [
  '**/*.spec.ts',
  '**/*.test.ts',
  '**/*.test.tsx',
  '**/*.journey.ts',
  '**/testing/**',
  '**/*.testing.ts',
  'house/**',
];

const ofNode =
  'process console URL fetch Request Response Headers FormData TextEncoder TextDecoder ReadableStream BroadcastChannel structuredClone setTimeout clearTimeout setInterval clearInterval Buffer'.split(
    ' ',
  );

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.data/**', 'reports/**', '.stryker-tmp/**', 'docs/**'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  js.configs.recommended,
  { files: typescript, extends: [tseslint.configs.recommended] },
  {
    plugins: { house },
    rules: {
      ...everyHouseRule,
      'no-console': 'error',
      'no-empty': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 8],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(ofNode.map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['apps/web/public/**'],
    languageOptions: { globals: { window: 'readonly', document: 'readonly', localStorage: 'readonly' } },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' } },
  },
  {
    files: typescript,
    rules: {
      'no-undef': 'off', // the compiler knows better
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    // A forgotten await writes outside its transaction: worth the types that this one rule needs.
    files: ['libs/**/*.ts', 'apps/{api,worker}/**/*.ts', 'infra/**/*.ts', 'house/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: [
      '**/find-*.ts',
      '**/*.contract.ts',
      '**/data/**',
      '**/*.data.ts',
      '**/*.text.ts',
      '**/lexicon/**',
      '**/labels.*.ts',
      '**/taxonomy*.ts',
      'infra/migrations/**',
    ],
    rules: { 'max-lines': ['error', 300] },
  },
  { files: ['**/data/**', '**/lexicon/**'], rules: off('max-lines') },
  { files: ['apps/web/**'], ...reactHooks.configs.flat.recommended },
  { files: ['apps/web/**'], ...jsxA11y.flatConfigs.strict },
  { files: ['libs/platform/src/config/**'], rules: off('house/no-environment', 'house/no-validator-decorators') },
  {
    files: ['libs/platform/src/database/**', 'libs/platform/src/platform.module.ts'],
    rules: off('house/no-data-source'),
  },
  { files: ['libs/contracts/src/fields.ts'], rules: off('house/no-validator-decorators') },
  {
    // Commands speak on the terminal, read their settings themselves and name databases, roles and tables in statements.
    files: ['infra/**', 'house/**', '*.{js,mjs,cjs}'],
    rules: off('no-console', 'house/no-environment', 'house/no-data-source', 'house/no-composed-sql'),
  },
  { files: ['infra/migrations/**'], rules: off('house/docstring') },
  { files: ['house/lint.rules.test.ts'], rules: off('house/no-lasting-zone') },
  {
    files: tests,
    rules: off(
      'max-lines',
      'max-lines-per-function',
      'house/docstring',
      'house/no-environment',
      'house/no-composed-sql',
      'house/no-data-source',
    ),
  },
);
