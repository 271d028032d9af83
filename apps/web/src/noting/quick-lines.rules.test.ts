import { faultIn, linesOf } from './quick-lines.ts';

const titles = (text: string) => linesOf(text).map(({ title }) => title);

test('a line is a signal, and empty lines are none', () => {
  expect(titles('Geen tolk\n\n  Lange wachttijd  \r\nLege brooddozen\n')).toEqual([
    'Geen tolk',
    'Lange wachttijd',
    'Lege brooddozen',
  ]);
});

test('a pasted list loses its bullets and numbers, not its own figures', () => {
  expect(titles('- Geen tolk\n• Lange wachttijd\n1. Lege brooddozen\n2) Geen bed\n40 mensen op de lijst')).toEqual([
    'Geen tolk',
    'Lange wachttijd',
    'Lege brooddozen',
    'Geen bed',
    '40 mensen op de lijst',
  ]);
});

test.each([
  ['', { is: 'empty' }],
  [' \n ', { is: 'empty' }],
  [`Goed\n\n${'a'.repeat(125)}`, { is: 'tooLong', line: 3, count: 5 }],
  ['Geen tolk\nja', { is: 'tooShort', line: 2, count: 1 }],
  ['regel\n'.repeat(51), { is: 'tooMany', count: 51 }],
  ['regel\n'.repeat(50), undefined],
])('says what to put right first: %#', (text, fault) => expect(faultIn(linesOf(text))).toEqual(fault));
