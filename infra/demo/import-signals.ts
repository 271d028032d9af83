import { SignalContent } from '@signalenbeleid/contracts/signals.contract';
import type { Waived } from '@signalenbeleid/contracts/waived';
import { foundIn, refusalOf, textsIn, Waivers } from '@signalenbeleid/guard';
import { Problem, type Actor } from '@signalenbeleid/platform';
import { ReportSignal, type Report } from '@signalenbeleid/signals';
import type { Product } from './open-product.ts';
import type { Row } from './read-rows.ts';
import { readSignalRow, type CellFault, type SignalRow } from './signal-row.rules.ts';

/** Into which zone, by whom, and what is not in the file. */
export interface ImportWish {
  zone: { id: string; slug: string };
  /** The coordinator who imports. */
  actor: Actor;
  /** Who reported a row; left out: somebody of its sector, written down by the coordinator. */
  reporterOf?: (row: SignalRow) => Report['reporter'];
  /** When a row was reported; left out: now. */
  reportedAt?: (row: SignalRow) => Date;
}

/** What became of a file. */
export interface ImportReport {
  created: { line: number; key: string; id: string; reportedAt: Date }[];
  /** Rows that an earlier import brought in. */
  known: number;
  refused: { line: number; faults: CellFault[] }[];
  /** Rows that came in with data of a person in them, let through because they were written elsewhere. */
  waived: { line: number; waived: Waived[] }[];
}

// A few rows share a transaction: a commit is what costs.
const together = 50;

/** Brings rows in as signals, through the same use case as the form. A row with something wrong stays out; the others come in. */
export async function importSignals(product: Product, rows: readonly Row[], wish: ImportWish): Promise<ImportReport> {
  const report: ImportReport = { created: [], known: 0, refused: [], waived: [] };
  for (let start = 0; start < rows.length; start += together) {
    const some = rows
      .slice(start, start + together)
      .map(({ line, cells }) => ({ line, row: cells && readSignalRow(cells) }));
    await product.database.inZone(wish.zone.id, () => importSome({ product, wish, report }, some));
  }
  return report;
}

type Work = { product: Product; wish: ImportWish; report: ImportReport };
type Numbered = { line: number; row: SignalRow | undefined };

async function importSome({ product, wish, report }: Work, some: readonly Numbered[]): Promise<void> {
  const keys = some.map(({ row }) => row?.key ?? '');
  const there = await product.database.query<{ key: string }>(
    'select external_key as key from signal where external_key = any ($1)',
    [keys],
  );
  const known = new Set(there.map(({ key }) => key));
  for (const { line, row } of some) {
    if (!row) report.refused.push({ line, faults: [{ column: '', code: 'not-readable' }] });
    else if (known.has(row.key)) report.known += 1;
    else if (row.faults.length > 0) report.refused.push({ line, faults: row.faults });
    else {
      known.add(row.key);
      await importRow({ product, wish, report }, line, row);
    }
  }
}

async function importRow({ product, wish, report }: Work, line: number, row: SignalRow): Promise<void> {
  const { zone, actor, reporterOf, reportedAt = () => new Date() } = wish;
  const reporter = reporterOf?.(row) ?? { sector: row.sector ?? null, writtenBy: actor };
  const at = reportedAt(row);
  try {
    const waived = waivedIn(row);
    const { id } = await product.context
      .get(ReportSignal, { strict: false })
      .execute({ content: row.content, reporter, channel: 'import', zone, externalKey: row.key, reportedAt: at });
    await remember({ product, wish, report }, { line, id, waived });
    report.created.push({ line, key: row.key, id, reportedAt: at });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    report.refused.push({ line, faults: faultsOf(error) });
  }
}

async function remember(
  { product, wish: { actor }, report }: Work,
  { line, id, waived }: { line: number; id: string; waived: Waived[] },
): Promise<void> {
  const waivers = product.context.get(Waivers, { strict: false });
  for (const waiver of waived) await waivers.remember(waiver, { subject: id, actor });
  if (waived.length > 0) report.waived.push({ line, waived });
}

/** What stands in a row of persons: an import lets it through, but for a national number. Problem: `personal-data`. */
function waivedIn({ content }: SignalRow): Waived[] {
  const found = foundIn(textsIn(SignalContent, content));
  const waived = found.flatMap(({ field, kind }) =>
    kind === 'national-number' ? [] : [{ field, kind, reason: 'import' as const }],
  );
  const refusal = refusalOf(found, waived);
  if (refusal) throw new Problem(refusal.type, refusal.errors);
  return waived;
}

/** A row is refused before anything of it is written, so the transaction of the other rows goes on. */
function faultsOf({ type, errors = [] }: Problem): CellFault[] {
  if (type !== 'personal-data') return [{ column: '', code: 'not-readable' }];
  return errors.map(({ path }) => ({ column: path.replace(/^body\./, ''), code: 'national-number' }));
}
