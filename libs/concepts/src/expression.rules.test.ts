import { sentencesOf, stem } from '@signalenbeleid/language/text';
import { fits, readExpression, stands, type Token } from './expression.ts';

const sentence = (text: string): Token[] =>
  (sentencesOf(text)[0] ?? []).map((word) => ({ word, stems: new Set([stem(word, 'nl')]) }));

/** Whether an expression stands anywhere in a sentence. */
function says(text: string, written: string): boolean {
  const words = sentence(text);
  const expression = readExpression(written, 'nl');
  return words.some(
    (token, at) =>
      expression.slots[0] !== undefined && fits(expression.slots[0], token) && stands(expression, words, at),
  );
}

it.each([
  ['lange wachtlijsten', 'wachtlijst'],
  ['wachtlijstproblematiek', 'wachtlijst*'],
  ['een huisartsentekort', '*tekort'],
  ['pas over vier maanden terecht', 'pas over … terecht'],
  ['er is geen vrije plaats', 'geen plaats'],
  ['6 maanden wachten', '# maand/week wachten'],
  ['zes weken wachten', '# maand/week wachten'],
  ['tekort aan goed personeel', 'personeel & tekort'],
  ['personeel is er te weinig, een tekort', 'personeel & tekort'],
  ['onze ouders', '=ouders'],
  ['een flexi-job', 'flexi-job*'],
  ["van 's morgens", "'s morgens"],
])('"%s" says "%s"', (text, written) => expect(says(text, written)).toBe(true));

it.each([
  ['een plaats, geen geld', 'geen plaats'],
  ['geen enkele vrije plaats', 'geen plaats'],
  ['te weinig duur', 'te duur'],
  ['tekort', '*tekort'],
  ['ouderen', '=ouders'],
  ['pas een twee drie vier vijf zes zeven acht terecht', 'pas … terecht'],
  ['maanden wachten', '# maand wachten'],
  ['', 'wachtlijst'],
])('"%s" does not say "%s"', (text, written) => expect(says(text, written)).toBe(false));

it('looks no further than a stretch of one sentence', () => {
  const between = Array.from({ length: 20 }, (_, at) => `woord${at}`).join(' ');
  expect(says(`personeel ${between} tekort`, 'personeel & tekort')).toBe(false);
});
