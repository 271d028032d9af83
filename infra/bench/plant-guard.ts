/**
 * Writes infra/bench/guard.jsonl: texts with planted, invented personal data in the many ways people write it, and
 * clean texts full of what looks like it. The same every time; check digits are computed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as forms from './data/planted-forms.ts';

interface Found {
  found: string;
  shown: string;
}

const PER_KIND = 60;
const CLEAN = 1_000;
let state = 20_261_122;

/** A number below a bound, always the same row of them. */
function next(below: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return Math.floor((state / 0x80000000) * below);
}

const pick = <T>(from: readonly T[]): T => from[next(from.length)] as T;
const digits = (count: number) => Array.from({ length: count }, () => next(10)).join('');
const two = (value: number) => String(value).padStart(2, '0');
const shownAs = (found: string): Found => ({ found, shown: found });

/** Puts values in the places of a form: {name} first, then a digit for each #. */
function fill(form: string, values: Record<string, () => string> = {}): string {
  const named = form.replace(/\{(\w+)\}/g, (_, name: string) => values[name]?.() ?? '');
  return named.replace(/#/g, () => digits(1));
}

function nationalNumber(added: number): Found {
  const year = 1930 + next(95);
  const nine = `${two(year % 100)}${two(1 + next(12) + added)}${two(1 + next(28))}${String(1 + next(997)).padStart(3, '0')}`;
  const eleven = nine + two(97 - (Number(year >= 2000 ? `2${nine}` : nine) % 97));
  let at = 0;
  const written = pick(forms.nationalNumbers).replace(/\{(\d+)\}/g, (_, count: string) =>
    eleven.slice(at, (at += Number(count))),
  );
  return shownAs(written);
}

function iban(): Found {
  const [country, body] = pick([
    ['BE', digits(12)],
    ['BE', digits(12)],
    ['NL', `INGB0${digits(9)}`],
    ['FR', digits(23)],
    ['DE', digits(18)],
    ['LU', digits(16)],
  ] as const);
  const asNumber = `${body}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const whole = `${country}${two(98 - Number(BigInt(asNumber) % 97n))}${body}`;
  return shownAs(
    pick([whole, whole.replace(/(.{4})(?=.)/g, '$1 '), whole.toLowerCase(), whole.replace(/(.{4})(?=.)/g, '$1-')]),
  );
}

function email(): Found {
  const part = (from: readonly string[]) => () => pick(from).toLowerCase().replace(' ', '');
  return shownAs(
    fill(pick(forms.emails), { first: part(forms.given), last: part(forms.family), host: part(forms.hosts) }),
  );
}

function dateOf(form: string, years: [from: number, count: number]): string {
  const [day, month, year] = [1 + next(28), 1 + next(12), years[0] + next(years[1])];
  const values = {
    d: day,
    dd: two(day),
    m: month,
    mm: two(month),
    month: forms.months[month - 1],
    yyyy: year,
    yy: two(year % 100),
  };
  return fill(form, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => String(value)])));
}

function birth(): Found {
  const found = dateOf(pick(forms.dates), [1925, 98]);
  return { found, shown: pick(forms.births).replace('{date}', found) };
}

function company(): string {
  const eight = fill(pick(['04######', '05######', '07######', '08######']));
  return `${eight}${two(97 - (Number(eight) % 97))}`.replace(/^(.{4})(.{3})(.{3})$/, '$1.$2.$3');
}

const kinds: Record<string, () => Found> = {
  'national-number': () => nationalNumber(0),
  'bis-number': () => nationalNumber(pick([20, 40])),
  phone: () => shownAs(fill(pick(forms.phones.trim().split('|')))),
  email,
  iban,
  'birth-date': birth,
  plate: () => shownAs(fill(pick(forms.plates))),
  address: () => shownAs(`${pick(forms.streets)} ${1 + next(240)}${pick(['', '', ' bus 3', 'A'])}`),
  name: () => shownAs(`${pick(forms.titles)} ${pick(forms.family)}`),
};

function plantedRows() {
  return Object.entries(kinds).flatMap(([kind, make]) =>
    Array.from({ length: PER_KIND }, () => {
      const { found, shown } = make();
      return { text: pick(forms.frames).replace('{data}', shown), planted: [{ kind, found }] };
    }),
  );
}

function cleanRow() {
  const values = {
    company,
    place: () => pick(forms.places),
    hours: () => pick(forms.hours),
    amount: () => fill(pick(forms.amounts)),
    moment: () => dateOf(pick(forms.moments), [2012, 14]),
    number: () => fill(pick(forms.numbers), { company }),
  };
  return { text: fill(pick(forms.cleanFrames), values), planted: [] };
}

const rows = [...plantedRows(), ...Array.from({ length: CLEAN }, cleanRow)];
writeFileSync(join(import.meta.dirname, 'guard.jsonl'), `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
console.log(`${rows.length} texts written to infra/bench/guard.jsonl`);
