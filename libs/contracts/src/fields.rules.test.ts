import fc from 'fast-check';
import { check } from './check.ts';
import {
  Code,
  Count,
  Day,
  Flag,
  Id,
  Ids,
  Line,
  Lines,
  ListOf,
  ManyOf,
  Maybe,
  Moment,
  Month,
  One,
  OneOf,
  Text,
} from './fields.ts';

class Inner {
  @Line({ min: 1, max: 5 }) name!: string;
}
class Form {
  @Maybe() @Line({ min: 2, max: 10 }) line?: string;
  @Maybe() @Text({ max: 10 }) text?: string;
  @Maybe() @Count({ min: 1, max: 9 }) count?: number;
  @Maybe() @Flag() flag?: boolean;
  @Maybe() @Id() id?: string;
  @Maybe() @Ids(2) ids?: string[];
  @Maybe() @Lines({ max: 2, each: 3 }) lines?: string[];
  @Maybe() @OneOf(['a', 'b']) one?: string;
  @Maybe() @ManyOf(['a', 'b', 'c'], 2) many?: string[];
  @Maybe() @Day() day?: string;
  @Maybe() @Month() month?: string;
  @Maybe() @Moment() moment?: string;
  @Maybe() @Code(/^[a-z]+$/) code?: string;
  @Maybe() @One(() => Inner) inner?: Inner;
  @Maybe() @ListOf(() => Inner, 2) list?: Inner[];
}
const takes = (sent: object) => check(Form, sent).faults.length === 0;
const valueOf = (sent: object) => check(Form, sent).value;
const id = '018f4b1c-6b1e-7c3a-9d55-0123456789ab';

it.each<[keyof Form, unknown[], unknown[]]>([
  [
    'line',
    ['ab', '  ab  ', 'x'.repeat(10), '👩‍👩‍👧', 'é'.repeat(10)],
    ['a', 'x'.repeat(11), 'a\nb', 'a\u0000', 'a\ud800', 'a\u202eb', 'a\u2028b', '❤️'.repeat(6), 1, null, ['ab'], {}],
  ],
  ['text', ['', 'a\nb\tc', 'x'.repeat(10)], ['x'.repeat(11), 'a\u0000', '\udc00', '\u0007', null]],
  ['count', [1, 9, '5'], [0, 10, 1.5, '1.5', '', ' 5', '5x', '1e0', NaN, Infinity, 2 ** 60, [5], true, null]],
  ['flag', [true, false, 'true', 'false'], ['yes', 1, 0, '', null, [true]]],
  ['id', [id, id.toUpperCase()], ['1', `${id} `, `{${id}}`, null, [id]]],
  ['ids', [[], [id]], [[id, id], [id, id, id], id, [1], [null], { 0: id }]],
  ['lines', [[], ['abc', '']], [['abcd'], ['a', 'b', 'c'], ['a\nb'], [1], 'abc']],
  ['one', ['a'], ['c', ['a'], null, 'A']],
  ['many', [[], ['a', 'b']], [['a', 'a'], ['d'], ['a', 'b', 'c'], 'a']],
  [
    'day',
    ['2026-02-28', '2028-02-29'],
    ['2026-02-29', '2026-13-01', '2026-1-1', '2026-02-28T10:00', '1826-01-01', '20260228', ''],
  ],
  ['month', ['2026-12'], ['2026-13', '2026-00', '2026', '2026-12-01']],
  ['moment', ['2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00+01:00'], ['gisteren', '2026-11-31T10:00:00Z', 0]],
  ['code', ['abc'], ['ABC', '', 'a b', 'a'.repeat(201)]],
  ['inner', [{ name: 'a' }], [{}, { name: '' }, { name: 'a', more: 1 }, 'a', [{ name: 'a' }], null]],
  ['list', [[], [{ name: 'a' }]], [[{}], ['a'], [null], { name: 'a' }, [{ name: 'a' }, { name: 'b' }, { name: 'c' }]]],
])('%s takes what it should, and nothing else', (name, good, bad) => {
  expect(good.filter((value) => !takes({ [name]: value }))).toEqual([]);
  expect(bad.filter((value) => takes({ [name]: value }))).toEqual([]);
});

it('a text is trimmed and in normal form, digits and words of a query become what they stand for', () => {
  expect(valueOf({ line: '  cafe\u0301  ' }).line).toBe('caf\u00e9');
  expect(valueOf({ count: '7', flag: 'false' })).toMatchObject({ count: 7, flag: false });
});
it('lengths are those of PostgreSQL and JSON Schema: characters, whatever they are made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 14 }), (text) => {
      const tidy = text.normalize('NFC').trim();
      const faults = check(Form, { text }).faults.map(({ code }) => code);
      expect(faults.includes('isLength')).toBe([...tidy].length > 10);
    }),
  );
});
it('whatever is sent, there is an answer: faults with a path and a code, or a value', () => {
  fc.assert(
    fc.property(fc.anything(), (sent) => {
      const { faults } = check(Form, sent);
      expect(faults.every(({ path, code }) => typeof path === 'string' && code.length > 0)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(new Form()), 'inner', 'list', 'line'), fc.jsonValue(), (name, value) => {
      expect(() => check(Form, { [name]: value })).not.toThrow();
    }),
  );
});
it('nothing sent is a form with nothing in it; what is no form at all is said to be none', () => {
  expect(check(Inner, undefined).faults.map(({ path }) => path)).toContain('name');
  for (const sent of [null, 'x', 1, [], true])
    expect(check(Form, sent).faults).toContainEqual({ path: '', code: 'isObject' });
});
