import fc from 'fast-check';
import { findPersonalData, nationalNumberKind } from './index.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The eleven digits of an invented person. */
function numberOf({ year, month, day, serial }: { year: number; month: number; day: number; serial: number }): string {
  const nine = `${two(year % 100)}${two(month)}${two(day)}${String(serial).padStart(3, '0')}`;
  return nine + two(97 - (Number(year >= 2000 ? `2${nine}` : nine) % 97));
}

const birth = (added: number) =>
  fc.record({
    year: fc.integer({ min: 1900, max: 2040 }),
    month: fc.integer({ min: added, max: added + 12 }),
    day: fc.integer({ min: 0, max: 31 }),
    serial: fc.integer({ min: 1, max: 998 }),
  });
const gaps = ['', ' ', '.', '-', '/', ' - ', '\u00a0', '_', '–'];

it('knows the number of everybody born in either century, with month or day unknown too', () => {
  fc.assert(fc.property(birth(0), (person) => expect(nationalNumberKind(numberOf(person))).toBe('national-number')));
});

it.each([20, 40])('knows a bis number: month + %i', (added) => {
  fc.assert(fc.property(birth(added), (person) => expect(nationalNumberKind(numberOf(person))).toBe('bis-number')));
});

it.each([13, 19, 33, 39, 53, 60, 99])('takes month %i for no number', (month) => {
  expect(nationalNumberKind(numberOf({ year: 1985, month, day: 30, serial: 33 }))).toBeUndefined();
});

it.each([
  ['a day that does not exist', numberOf({ year: 1985, month: 7, day: 32, serial: 33 })],
  ['nine zeros', '00000000097'],
  ['ten digits', '8507300332'],
  ['twelve digits', '850730033281'],
  ['letters', '8507300332a'],
  ['nothing', ''],
])('takes %s for no number', (_, digits) => expect(nationalNumberKind(digits)).toBeUndefined());

it('takes each century by its own check digits and refuses all others', () => {
  const nine = '850730033';
  const checks = Array.from({ length: 100 }, (_, check) => two(check)).filter((check) =>
    nationalNumberKind(nine + check),
  );
  expect(checks).toEqual([two(97 - (Number(`2${nine}`) % 97)), two(97 - (Number(nine) % 97))].sort());
});

it('finds a number however it is written, and says exactly where', () => {
  fc.assert(
    fc.property(birth(0), fc.array(fc.constantFrom(...gaps), { minLength: 10, maxLength: 10 }), (person, between) => {
      const written = [...numberOf(person)].map((digit, at) => digit + (between[at] ?? '')).join('');
      const text = `Haar nummer is ${written}, ze wacht al 3 maanden.`;
      expect(findPersonalData(text)).toEqual([
        {
          kind: 'national-number',
          start: 15,
          end: 15 + written.length,
          found: written,
          blocks: true,
          replacement: '[rijksregisternummer]',
        },
      ]);
    }),
  );
});

it('finds a number between other digits', () => {
  const number = numberOf({ year: 2004, month: 2, day: 29, serial: 7 });
  const text = `Om 9 uur in kamer 3 ${number} en daarna 5 keer`;
  expect(findPersonalData(text).map(({ found }) => found)).toEqual([number]);
});

it('blocks bis numbers as well', () => {
  const number = numberOf({ year: 1999, month: 45, day: 3, serial: 12 });
  expect(findPersonalData(number)).toMatchObject([
    { kind: 'bis-number', blocks: true, replacement: '[rijksregisternummer]' },
  ]);
});

it.each([
  ['part of a longer number', `9${numberOf({ year: 1985, month: 7, day: 30, serial: 33 })}`],
  ['followed by a digit', `${numberOf({ year: 1985, month: 7, day: 30, serial: 33 })}4`],
  ['wrong check digits', '85.07.30-033.29'],
  ['four dots between two digits', '8507....3003328'],
])('leaves alone what is %s', (_, text) => expect(findPersonalData(text)).toEqual([]));
