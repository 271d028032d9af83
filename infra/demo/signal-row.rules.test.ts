import fc from 'fast-check';
import { firstSentence, readSignalRow } from './signal-row.rules.ts';

const written = {
  id: 'A003',
  title: 'Zonder smartphone geen afspraak',
  description: 'Overal eerst online inschrijven.',
  category: 'DIGITAAL.LOKET',
  sector: 'DIENSTENCENTRUM',
  target_group: 'OUDEREN',
  municipality: 'Merchtem',
  frequency: 'DAGELIJKS',
  reach: 'GT100',
  source_type: 'CLIENT',
  observed_on: '2024-01-18',
};

describe('a row of a file', () => {
  it('becomes a signal', () => {
    expect(readSignalRow(written)).toEqual({
      key: 'signals:A003',
      sector: 'DIENSTENCENTRUM',
      faults: [],
      content: {
        ...{
          title: written.title,
          description: written.description,
          municipality: 'Merchtem',
          observedOn: '2024-01-18',
        },
        ...{
          categories: ['DIGITAAL.LOKET'],
          targetGroups: ['OUDEREN'],
          frequency: 'DAGELIJKS',
          reach: 'GT100',
          sources: ['CLIENT'],
        },
      },
    });
  });

  it('without a title takes the first sentence of its text', () => {
    const row = readSignalRow({
      id: 'C001',
      text: 'Geen tolk bij het eerste gesprek. Anderstaligen haken af.',
      category: 'TAAL.TOLK',
      sector: 'CGG',
      target_group: '',
      origin: 'signal',
      source: 'verslag',
    });
    expect(row).toMatchObject({
      key: 'collected:C001',
      faults: [],
      content: { title: 'Geen tolk bij het eerste gesprek', figures: 'Bron: verslag' },
    });
    expect(row.content.targetGroups).toBeUndefined();
  });

  it('is never refused for what is left empty', () => {
    const empty = Object.fromEntries(Object.keys(written).map((column) => [column, '']));
    expect(readSignalRow({ ...empty, title: 'Geen tandarts' }).faults).toEqual([]);
    expect(readSignalRow({ title: 'Geen tandarts' }).faults).toEqual([]);
  });

  it.each([
    [
      { title: '', description: '' },
      { column: 'title', code: 'missing' },
    ],
    [{ category: 'ONZIN' }, { column: 'category', code: 'unknown' }],
    [{ sector: 'BAKKER' }, { column: 'sector', code: 'unknown' }],
    [{ frequency: 'vaak' }, { column: 'frequency', code: 'unknown' }],
    [{ observed_on: 'gisteren' }, { column: 'observed_on', code: 'not-a-day' }],
    [{ title: 'a'.repeat(121) }, { column: 'title', code: 'too-long' }],
    [{ description: 'twee\u0000delen' }, { column: 'description', code: 'not-readable' }],
  ])('says which cell is wrong: %j', (change, fault) => {
    expect(readSignalRow({ ...written, ...change }).faults).toEqual([fault]);
  });

  it('reads days as they are written here', () => {
    expect(readSignalRow({ ...written, observed_on: '8/1/2024' }).content.observedOn).toBe('2024-01-08');
  });

  it('keeps its key, whatever else changes', () => {
    expect(readSignalRow({ ...written, title: 'Anders' }).key).toBe('signals:A003');
  });
});

it('a first sentence is never longer than a title may be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) =>
      expect([...firstSentence(text)].length).toBeLessThanOrEqual(120),
    ),
  );
});
