import { parseArgs } from 'node:util';
import type { WaivableKind } from '@signalenbeleid/contracts/waived';
import { openDatabase } from '../database/open-database.ts';
import { explain, Sentence } from '../local/sentence.ts';
import { environmentOf } from '../start/services.ts';
import { readSettings } from '../local/settings.ts';
import { importSignals, type ImportReport } from './import-signals.ts';
import { openProduct, type Product } from './open-product.ts';
import { readRows, type Row } from './read-rows.ts';
import type { CellFault } from './signal-row.rules.ts';

/** `npm run import -- --zone amalo FILE`: brings the signals of a CSV, XLSX or JSONL file into a zone and says what became of each row. */
async function main(): Promise<void> {
  const { zone, file } = wishOf(process.argv.slice(2));
  const rows = await readRows(file);
  const { urls, close } = await openDatabase(process.env);
  try {
    const product = await openProduct(environmentOf(readSettings([], process.env), urls));
    try {
      tell(await importInto(product, zone, rows));
    } finally {
      await product.close();
    }
  } finally {
    await close();
  }
}

function wishOf(args: string[]): { zone: string; file: string } {
  const use = 'Schrijf het zo: npm run import -- --zone amalo signalen.csv';
  try {
    const { values, positionals } = parseArgs({ args, options: { zone: { type: 'string' } }, allowPositionals: true });
    const [file, more] = positionals;
    if (values.zone && file && !more) return { zone: values.zone, file };
  } catch {
    // Said below, as for everything else that does not fit.
  }
  throw new Sentence(use);
}

async function importInto(product: Product, slug: string, rows: Row[]): Promise<ImportReport> {
  const zone = await product.zone(slug);
  if (!zone) throw new Sentence(`De zone "${slug}" ken ik niet: gebruik haar korte naam, zoals amalo of regio-aalst.`);
  const actor = await product.database.inZone(zone.id, async () => {
    const coordinator = await product.database.one<{ account: string }>(coordinatorOf);
    return coordinator && product.actor(coordinator.account);
  });
  if (!actor) throw new Sentence(`De zone "${slug}" heeft nog geen ELZ-coördinator: nodig er eerst een uit.`);
  return importSignals(product, rows, { zone, actor });
}

const coordinatorOf = `
  select m.account_id as account from member m
    join member_role r on r.member_id = m.id and r.role = 'zone-coordinator' and r.until is null
   where m.status = 'active' and m.account_id is not null order by m.created_at, m.id limit 1`;

const reasons: Record<CellFault['code'], string> = {
  missing: 'is leeg of te kort',
  unknown: 'heeft een code die ik niet ken',
  'too-long': 'is te lang',
  'not-a-day': 'is geen datum zoals 2025-01-31',
  'not-readable': 'kan ik niet lezen',
  'national-number': 'bevat een rijksregisternummer: haal het weg',
};

const kinds: Record<WaivableKind, string> = {
  phone: 'een telefoonnummer',
  email: 'een e-mailadres',
  iban: 'een rekeningnummer',
  'birth-date': 'een geboortedatum',
  address: 'een adres',
  plate: 'een nummerplaat',
  name: 'een naam',
};

function tell({ created, known, refused, waived }: ImportReport): void {
  for (const { line, waived: found } of waived) {
    const told = found.map(({ field, kind }) => `${kinds[kind]} in ${field}`).join(', ');
    console.log(`Rij ${line}: ingevoerd met ${told}. Kijk na of dat mag blijven staan.`);
  }

  for (const { line, faults } of refused) {
    console.log(
      `Rij ${line}: ${faults.map(({ column, code }) => `${column || 'deze rij'} ${reasons[code]}`).join('; ')}.`,
    );
  }
  console.log(`${created.length} signalen ingevoerd, ${known} waren er al, ${refused.length} rijen geweigerd.`);
}

await main().catch((error: unknown) => {
  explain(error);
  process.exitCode = 1;
});
