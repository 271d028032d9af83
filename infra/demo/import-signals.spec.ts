import { CheckingModule } from '@signalenbeleid/checking';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { PeopleModule } from '@signalenbeleid/people';
import { ActorSource, Database } from '@signalenbeleid/platform';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '@signalenbeleid/platform/testing';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';
import { Sentence } from '../local/sentence.ts';
import { importSignals } from './import-signals.ts';
import type { Product } from './open-product.ts';
import { readRows } from './read-rows.ts';

let app: TestApp;
const folder = mkdtempSync(join(tmpdir(), 'signalenbeleid-import-'));
beforeAll(async () => void (app = await startTestApp(ZonesModule, PeopleModule, SignalsModule, CheckingModule)));
afterAll(async () => {
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function fileOf(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function bringIn(zone: TestZone, coordinator: TestMember, file: string) {
  const rows = await readRows(file);
  const actors = app.app.get(ActorSource, { strict: false });
  const actor = await app.app.get(Database).inZone(zone.id, () => actors.load(coordinator.accountId));
  if (!actor) throw new Error('nobody imports');
  const product: Product = {
    context: app.app,
    database: app.app.get(Database),
    actor: (accountId) => actors.load(accountId),
    zone: async () => zone,
    close: async () => undefined,
  };
  return importSignals(product, rows, { zone, actor });
}

const heading =
  'id,title,description,category,sector,target_group,municipality,frequency,reach,source_type,observed_on';
const good =
  'A1,Geen tandarts te vinden,"Lang wachten, ver rijden",TOEGANG.PATIENTENSTOP,TANDARTS,IEDEREEN,Oostende,WEKELIJKS,5_20,ZELF,2026-01-12';

describe('an import', () => {
  it('brings in what is right, says what is wrong with the rest, and creates nothing the second time', async () => {
    const zone = await app.zone();
    const coordinator = await zone.person('zone-coordinator');
    const file = fileOf(
      'signalen.csv',
      [heading, good, 'A2,,,,,,,,,,', 'A3,Nummer 85.07.30-033.28 belt,,,,,,,,,', 'A4,Goed,,FOUT,,,,,,,'].join('\n'),
    );
    const first = await bringIn(zone, coordinator, file);
    expect(first.created).toHaveLength(1);
    expect(first.refused).toEqual([
      { line: 3, faults: [{ column: 'title', code: 'missing' }] },
      { line: 4, faults: [{ column: 'title', code: 'national-number' }] },
      { line: 5, faults: [{ column: 'category', code: 'unknown' }] },
    ]);
    expect(await bringIn(zone, coordinator, file)).toMatchObject({ created: [], known: 1 });
    const { items } = await coordinator.call(signals.list, { query: {} });
    expect(items).toMatchObject([
      { title: 'Geen tandarts te vinden', state: 'submitted', sector: 'TANDARTS', municipality: 'Oostende' },
    ]);
    // A municipality outside the zone is kept, and marked.
    expect(await coordinator.call(signals.one, { params: { signal: items[0]?.id ?? '' } })).toMatchObject({
      outsideZone: true,
      observedOn: '2026-01-12',
    });
  });

  it('lets data of a person through in a row that was written elsewhere, and says so of each row', async () => {
    const zone = await app.zone();
    const coordinator = await zone.person('zone-coordinator');
    const rows = ['B1,Niemand neemt op,"Bel 053 12 34 56",,,,,,,,', 'B2,Tolken zijn volzet,,,,,,,,,'];
    const { created, waived } = await bringIn(zone, coordinator, fileOf('elders.csv', [heading, ...rows].join('\n')));
    expect(created).toHaveLength(2);
    expect(waived).toEqual([{ line: 2, waived: [{ field: 'description', kind: 'phone', reason: 'import' }] }]);
    const seen = await coordinator.call(signals.one, { params: { signal: created[0]?.id ?? '' } });
    expect(seen.waivers).toMatchObject([
      { field: 'description', kind: 'phone', reason: 'import', by: coordinator.name },
    ]);
  });

  it('reads workbooks and lines of JSON, with days and empty cells as they come', async () => {
    const zone = await app.zone();
    const coordinator = await zone.person('zone-coordinator');
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.json_to_sheet([{ id: 7, title: 'Bus rijdt niet meer', observed_on: new Date(2026, 8, 1), reach: '' }]),
      'signalen',
    );
    const workbook = fileOf('signalen.xlsx', XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    expect((await bringIn(zone, coordinator, workbook)).created).toHaveLength(1);
    const lines = fileOf(
      'verzameld.jsonl',
      '{"id":"C1","text":"Geen tolk bij het eerste gesprek. Mensen haken af.","sector":"CGG","origin":"signal","source":null}\nkapot\n',
    );
    expect(await bringIn(zone, coordinator, lines)).toMatchObject({
      created: [{ key: 'collected:C1' }],
      refused: [{ line: 2 }],
    });
    const { items } = await coordinator.call(signals.list, { query: {} });
    expect(items.map(({ title }) => title).sort()).toEqual(['Bus rijdt niet meer', 'Geen tolk bij het eerste gesprek']);
  });

  it('of the same file into two zones stays apart', async () => {
    const [one, two] = [await app.zone(), await app.zone()];
    const file = fileOf('apart.csv', [heading, good].join('\n'));
    for (const zone of [one, two])
      expect((await bringIn(zone, await zone.person('zone-coordinator'), file)).created).toHaveLength(1);
  });

  it.each(['weg.csv', 'niets.txt', 'geen.xlsx', 'leeg.csv'])(
    'says in one sentence why %s cannot be read',
    async (name) => {
      if (name === 'niets.txt' || name === 'geen.xlsx') fileOf(name, 'dit is geen werkmap');
      if (name === 'leeg.csv') fileOf(name, `${heading}\n`);
      await expect(readRows(join(folder, name))).rejects.toBeInstanceOf(Sentence);
    },
  );
});
