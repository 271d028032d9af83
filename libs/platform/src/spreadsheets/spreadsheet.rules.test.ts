import { spreadsheetOf } from './spreadsheet.ts';

it('writes a file in which nothing is taken for a formula', () => {
  expect(
    spreadsheetOf([
      ['Periode', 'Signalen'],
      ['=1+1', -3],
      ['@som', '\tvan'],
      ['zegt "ja"', undefined],
    ]),
  ).toBe('\uFEFF"Periode","Signalen"\r\n"\'=1+1","-3"\r\n"\'@som","\'\tvan"\r\n"zegt ""ja""",""');
});
