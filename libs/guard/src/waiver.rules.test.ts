import { readWaived, writeWaived, type Waived } from '@signalenbeleid/contracts/waived';
import type { WrittenText } from './texts-in.ts';
import { foundIn, refusalOf, waiversFor } from './waiver.rules.ts';

const free = (text: string, path = 'text'): WrittenText => ({ path, text, writing: 'free' });
const asked = (text: string, path = 'name'): WrittenText => ({ path, text, writing: 'asked' });
const phone = { field: 'text', kind: 'phone' } as const;
const national = { field: 'text', kind: 'national-number' } as const;
const waiver: Waived = { ...phone, reason: 'public' };

describe('what is found in texts', () => {
  it('names each kind once a field, with the field and never the words', () => {
    const texts = [
      free('Bel 0475 12 34 56 of 053 12 34 56, mail jan@example.org'),
      free('cliënt Fatima', 'wording.title'),
    ];
    expect(foundIn(texts)).toEqual([phone, { field: 'text', kind: 'email' }, { field: 'wording.title', kind: 'name' }]);
  });
  it('calls national and bis numbers the same: neither may stay', () => {
    expect(foundIn([free('85.07.30-033.28')])).toEqual([national]);
    expect(foundIn([free('85.27.30-033.71 en 85.47.30-033.17')])).toEqual([national]);
  });
  it('lets a name and a number stand where they are asked for, but no national number', () => {
    expect(foundIn([asked('mevrouw Peeters, 0475 12 34 56')])).toEqual([]);
    expect(foundIn([asked('85.07.30-033.28')])).toEqual([{ field: 'name', kind: 'national-number' }]);
  });
  it.each(['Roos', 'Van Nature', 'het AZ Sint-Jan'])('leaves ordinary words and places alone: %s', (words) => {
    expect(foundIn([free(words)])).toEqual([]);
  });
});

describe('whether texts may be kept', () => {
  it('lets clean texts pass', () => expect(refusalOf([], [])).toBeUndefined());
  it('refuses what nobody waived, by field and kind', () => {
    expect(refusalOf([phone], [])).toEqual({
      type: 'personal-data-not-waived',
      errors: [{ path: 'body.text', code: 'phone' }],
    });
  });
  it('lets pass what was waived in this field and of this kind alone', () => {
    expect(refusalOf([phone], [waiver])).toBeUndefined();
    expect(refusalOf([phone], [{ ...waiver, field: 'title' }])).toBeDefined();
    expect(refusalOf([phone], [{ ...waiver, kind: 'email' }])).toBeDefined();
  });
  it('never lets a national number pass, whatever is waived besides', () => {
    expect(refusalOf([phone, national], [waiver])).toEqual({
      type: 'personal-data',
      errors: [{ path: 'body.text', code: 'national-number' }],
    });
    expect(refusalOf([national], readWaived('text=national-number:public'))).toBeDefined();
  });
  it('remembers of what is waived only what stands there', () => {
    expect(waiversFor([phone, national], [waiver, { ...waiver, kind: 'email' }])).toEqual([waiver]);
    expect(waiversFor([], [waiver])).toEqual([]);
  });
});

describe('what may stay, in one line', () => {
  const waived: Waived[] = [waiver, { field: 'titles.0', kind: 'birth-date', reason: 'import' }];
  it('reads what it wrote', () => {
    expect(writeWaived(waived)).toBe('text=phone:public, titles.0=birth-date:import');
    expect(readWaived(writeWaived(waived))).toEqual(waived);
  });
  it.each([
    '',
    'text',
    'text=phone',
    'text=phone:',
    '=phone:public',
    'text=horse:public',
    'text=phone:because',
    'a b=phone:public',
  ])('waives nothing by %j', (line) => expect(readWaived(line)).toEqual([]));
  it('keeps what is right beside what is not', () => {
    expect(readWaived('x, text=phone:public, y=z')).toEqual([waiver]);
  });
});
