import { categories, targetGroups } from '@signalenbeleid/contracts/taxonomy';
import { concepts, readConcepts, ruleBook } from './index.ts';

const ids = new Set(concepts.map(({ id }) => id));
const codes = new Set<string>([...categories, ...targetGroups.map((code) => `@${code}`)]);

it('has hundreds of ideas, each once, each with words in three languages', () => {
  expect(concepts.length).toBeGreaterThan(250);
  expect(ids.size).toBe(concepts.length);
  for (const { id, label, expressions } of concepts) {
    expect([id, label.length > 2]).toEqual([id, true]);
    for (const words of Object.values(expressions))
      expect([id, words.length > 0 && words.every((way) => way.trim() === way && way !== '')]).toEqual([id, true]);
  }
});

it('names no idea that does not exist, and no code outside the taxonomy', () => {
  expect(concepts.flatMap(({ broader }) => broader).filter((id) => !ids.has(id))).toEqual([]);
  expect(ruleBook.flatMap(({ needs }) => needs).filter((id) => !ids.has(id))).toEqual([]);
  expect(ruleBook.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([]);
  expect(ruleBook.filter(({ weight }) => !(weight > 0 && weight <= 6))).toEqual([]);
});

it('points to every category that has a narrower one, and to every target group', () => {
  const pointed = new Set(ruleBook.map(({ code }) => code));
  const missing = [...codes].filter((code) => (code.includes('.') || code.startsWith('@')) && !pointed.has(code));
  expect(missing).toEqual([]);
});

it('never goes round in broader ideas', () => {
  const broader = new Map(concepts.map((concept) => [concept.id, concept.broader]));
  const reaches = (from: string, to: string, depth = 0): boolean =>
    depth < 10 && (broader.get(from) ?? []).some((id) => id === to || reaches(id, to, depth + 1));
  expect([...ids].filter((id) => reaches(id, id))).toEqual([]);
});

it('refuses a line it cannot read', () => {
  expect(() => readConcepts('wrong', 'zomaar een zin')).toThrow('Not a line of the lexicon');
  expect(readConcepts('wrong', 'a | b | OUDER.WZC=2 ^c\nnl: een, twee\nfr: un\nen: one')).toEqual([
    {
      id: 'a',
      facet: 'wrong',
      label: 'b',
      broader: ['c'],
      pointsTo: [['OUDER.WZC', 2]],
      expressions: { nl: ['een', 'twee'], fr: ['un'], en: ['one'] },
    },
  ]);
});
