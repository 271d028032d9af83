import { globSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { mayUse } from './boundaries.ts';

const root = join(import.meta.dirname, '..');
const sources = globSync('{apps,libs,infra,house}/**/*.{ts,tsx,mjs,js,cjs}', {
  cwd: root,
  exclude: (path) => /(^|\/)(node_modules|dist)$/.test(path),
}).filter((file) => !/(^|\/)(node_modules|dist)\//.test(file));

/** They hold the words that every feature uses, or serve all of them: theirs is no one feature. */
const ground = ['libs/contracts', 'libs/platform', 'libs/language'];
const features = Object.keys(mayUse).filter((folder) => folder.startsWith('libs/') && !ground.includes(folder));
const isTest = (file: string) => /\.(spec|test|journey|testing)\.tsx?$/.test(file);

/** What was gathered, not programmed. */
const data = ['data', 'lexicon'];

it('a feature is one flat folder', () => {
  const deep = features.flatMap((feature) =>
    readdirSync(join(root, feature, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !data.includes(entry.name))
      .map(({ name }) => `${feature}/src/${name}`),
  );
  expect(deep).toEqual([]);
});

it('a folder of a feature, and of a word in the web client, holds at most 14 files besides its tests', () => {
  const folders = Map.groupBy(
    sources.filter((file) => !isTest(file)),
    dirname,
  );
  const full = [...folders]
    .filter(([folder]) => !data.includes(basename(folder)))
    .filter(([folder]) => /^(libs\/(?!contracts|language)|apps\/)/.test(folder))
    .filter(([, files]) => files.length > 14)
    .map(([folder, files]) => `${folder}: ${files.length}`);
  expect(full).toEqual([]);
});

it('every file is named by a word of the domain: what is called utils, helpers, common, types or constants lacks one', () => {
  const vague = /(^|\.)(utils?|helpers?|common|types?|constants?|misc|shared|stuff)\.\w+$/;
  const vagueFolder = /^(utils?|helpers?|common|types?|constants?|misc|shared|stuff)$/;
  expect(sources.filter((file) => vague.test(basename(file)) || vagueFolder.test(basename(dirname(file))))).toEqual([]);
});

it('only the face of a package is called index', () => {
  const faces = /^libs\/[^/]+\/src\/(testing\/)?index\.ts$|^infra\/migrations\/index\.ts$/;
  expect(sources.filter((file) => basename(file).startsWith('index.') && !faces.test(file))).toEqual([]);
});

it('every test is of one kind, which its name tells, so that none is forgotten', () => {
  const kinds =
    /\.rules\.test\.ts$|\.spec\.ts$|^apps\/web\/src\/.*\.test\.tsx$|^apps\/web\/src\/journeys\/.*\.journey\.ts$/;
  const looksLikeTest = /\.(spec|test|journey)\.\w+$/;
  expect(sources.filter((file) => looksLikeTest.test(file) && !kinds.test(file))).toEqual([]);
});
