import { join } from 'node:path';
import type { Sector, Visibility } from '@signalenbeleid/contracts';
import type { Actor } from '@signalenbeleid/platform';
import { CheckSignal } from '@signalenbeleid/checking';
import { importSignals } from './import-signals.ts';
import type { Product } from './open-product.ts';
import { readRows, type Row } from './read-rows.ts';
import { readSignalRow } from './signal-row.rules.ts';
import { monthsBetween, shiftDay } from './shift-days.rules.ts';
import type { Cast } from './stage.ts';

type Zone = { id: string; slug: string };

const day = 86_400_000;
const data = join(import.meta.dirname, 'data');
/** So many still wait for the coordinator, of which so many came in the last week; the rest came in together, a week before. */
const unchecked = 40;
const ofLastWeek = 12;
const visibilities: Visibility[] = ['COORD', 'CLUSTER', 'ELZ', 'COORD'];

/** Brings the signals of AMALO in, as if the zone had worked for two years: each with an invented reporter of its sector. */
export async function fillSignals(product: Product, zone: Zone, cast: Cast): Promise<void> {
  const coordinator = coordinatorIn(cast);
  const dated = await datedRows(new Date());
  const reportedAt = new Map(dated.map(({ row, at }) => [keyOf(row), at]));
  const reporterOf = reportersOf(cast);
  await importSignals(
    product,
    dated.map(({ row }) => row),
    {
      zone,
      actor: coordinator,
      reporterOf: ({ sector, content }) => reporterOf(sector, content.categories),
      reportedAt: ({ key }) => reportedAt.get(key) ?? new Date(),
    },
  );
  await acceptOlder(product, zone, coordinator);
}

/** The person who coordinates the zone. */
export function coordinatorIn(cast: Cast): Actor {
  const coordinator = [...cast.values()].find(({ roles }) => roles.includes('zone-coordinator'));
  if (!coordinator) throw new Error('The demo zone has no coordinator');
  return coordinator;
}

interface DatedRow {
  row: Row;
  at: Date;
}

const keyOf = ({ cells = {} }: Row) => readSignalRow(cells).key;

/** Both files, oldest first, with the days moved by whole months so that the newest fall in last month. */
async function datedRows(now: Date): Promise<DatedRow[]> {
  const written = await readRows(join(data, 'signals-written.jsonl'));
  const collected = await readRows(join(data, 'signals-collected.jsonl'));
  const newest = written.map(({ cells }) => cells?.observed_on ?? '').reduce((a, b) => (a > b ? a : b));
  const months = monthsBetween(newest, now.toISOString().slice(0, 10)) - 1;
  const moved = written.map((row, place) => movedRow(row, { months, place })).toSorted(byMoment);
  const lately = moved.map(({ row, at }, place) => ({ row, at: latelyTold(at, { left: moved.length - place, now }) }));
  return [...lately, ...collected.map((row, place) => ({ row, at: collectedAt(now, place) }))].toSorted(byMoment);
}

const byMoment = (a: DatedRow, b: DatedRow): number => a.at.getTime() - b.at.getTime();
const ago = (now: Date, days: number): Date => new Date(now.getTime() - days * day);

/** Seen on that day, told within five days of it, during working hours. */
function movedRow(row: Row, { months, place }: { months: number; place: number }): DatedRow {
  const observed = shiftDay(row.cells?.observed_on ?? '', months);
  const at = new Date(
    `${observed}T${String(8 + (place % 9)).padStart(2, '0')}:${String((place * 7) % 60).padStart(2, '0')}:00Z`,
  );
  return {
    row: { ...row, cells: { ...row.cells, observed_on: observed } },
    at: new Date(at.getTime() + (place % 5) * day),
  };
}

/** Some came in this week; the others, however late somebody told, more than two weeks ago. */
function latelyTold(at: Date, { left, now }: { left: number; now: Date }): Date {
  if (left <= ofLastWeek) return ago(now, left * 0.5);
  const twoWeeks = ago(now, 15);
  return at > twoWeeks ? new Date(twoWeeks.getTime() - left * 3_600_000) : at;
}

/** What was collected elsewhere has no day: a pile of it came in last week, the rest week after week. */
function collectedAt(now: Date, place: number): Date {
  const pile = unchecked - ofLastWeek;
  return place < pile ? ago(now, 8 + place * 0.15) : ago(now, 20 + (place - pile) * 9);
}

/** The people of a sector take turns; what was answered came, in one sector, from the person to try the product as. */
function reportersOf(cast: Cast) {
  const people = [...cast.values()].filter(({ roles }) => !roles.includes('external-reader'));
  const tried = cast.get(answered.reporter);
  let turn = 0;
  return (sector: Sector | undefined, categories: readonly string[] = []) => {
    turn += 1;
    const ofSector = people.filter((person) => person.sector === sector);
    const choice = ofSector.length > 0 ? ofSector : people;
    const visibility = visibilities[turn % visibilities.length];
    const isAnswered = tried?.sector === sector && categories.includes(answered.category);
    const actor = isAnswered ? tried : choice[turn % choice.length];
    return { actor, sector: sector ?? null, ...(visibility && { visibility }) };
  };
}

const answered = { reporter: 'Jana Wouters', category: 'TAAL.KLARETAAL' };

async function acceptOlder(product: Product, zone: Zone, coordinator: Actor): Promise<void> {
  const check = product.context.get(CheckSignal, { strict: false });
  const waiting = () => product.database.query<{ id: string; version: number }>(older, [unchecked]);
  const older = `select id, version from signal where state = 'submitted' and channel = 'import' order by reported_at desc, id offset $1 limit 50`;
  for (let more = true; more;) {
    more = await product.database.inZone(zone.id, async () => {
      const some = await waiting();
      for (const at of some) await check.accept(coordinator, at, { privacyChecked: true });
      return some.length > 0;
    });
  }
}
