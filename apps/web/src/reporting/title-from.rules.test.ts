import fc from 'fast-check';
import { titleFrom } from './title-from.ts';

test.each([
  ['Vrijdagnamiddag ontslagen zonder iets. Om 17 uur belt de familie.', 'Vrijdagnamiddag ontslagen zonder iets'],
  ['  Geen tolk\nvoor wie geen Nederlands spreekt', 'Geen tolk'],
  ['Waarom wacht iedereen?! Niemand weet het.', 'Waarom wacht iedereen'],
  ['De wachttijd is 2.5 jaar voor kinderen', 'De wachttijd is 2.5 jaar voor kinderen'],
  ['A. Dit is te kort voor een zin alleen', 'A. Dit is te kort voor een zin alleen'],
  ['', ''],
])('%s', (text, title) => expect(titleFrom(text)).toBe(title));

test('is cut between words when the first sentence is long', () => {
  const title = titleFrom('wachten '.repeat(40));
  expect(title).toMatch(/wachten…$/);
  expect(title.length).toBeLessThanOrEqual(120);
});

test('always fits the contract: one line, at most 120 characters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 4000 }), (text) => {
      const title = titleFrom(text);
      expect(title.length).toBeLessThanOrEqual(120);
      expect(title).not.toMatch(/\n/);
    }),
  );
});
