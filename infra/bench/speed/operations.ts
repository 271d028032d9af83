import { createHash } from 'node:crypto';
import type { BenchZone } from './fill-signals.ts';
import { vocabulary } from './vocabulary.ts';

/** What is measured, by its name in the figures. */
export const operations = ['list', 'one', 'search', 'aggregate', 'create'] as const;
export type Operation = (typeof operations)[number];

/** One request, as it goes over the wire. */
export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

const words = ['huisarts', 'psycholoog', 'wachtlijst', 'tandarts', 'tolk', 'schulden', 'mantelzorger', 'opnamestop'];
const perZone = 4;

/** The requests of an operation: some for each zone, so that no two in a row meet the same rows. */
export function requestsOf(operation: Operation, zones: readonly BenchZone[]): Asked[] {
  return Array.from({ length: perZone }, (_, turn) => zones.map((zone) => made[operation](zone, turn))).flat();
}

/** The id of the nth signal of a zone, as `fill-signals.ts` makes it. */
export const idOf = (slug: string, n: number): string =>
  createHash('md5')
    .update(slug.toUpperCase() + n)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const made: Record<Operation, (zone: BenchZone, turn: number) => Asked> = {
  list: ({ slug }, turn) => get(slug, `signals?state=${['accepted', 'unchecked', 'answered', 'unbundled'][turn]}`),
  one: ({ slug }, turn) => get(slug, `signals/${idOf(slug, 1 + turn * 37)}`),
  search: ({ slug, id }, turn) => get(slug, `signals?q=${words[(parseInt(id.slice(0, 4), 16) + turn) % words.length]}`),
  aggregate: ({ slug }, turn) => get(slug, `trends/table?by=category&from=${monthBefore(23)}&to=${monthBefore(turn)}`),
  create: ({ slug, id }, turn) => ({ method: 'POST', path: `/api/zones/${slug}/signals`, body: bodyOf(id, turn) }),
};

const get = (slug: string, rest: string): Asked => ({ method: 'GET', path: `/api/zones/${slug}/${rest}` });

function monthBefore(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
}

function bodyOf(seed: string, turn: number): string {
  const pick = (list: readonly string[], at: number) =>
    list[(parseInt(seed.slice(at, at + 3), 16) + turn) % list.length];
  const { who, wants, since, where, because, effect } = vocabulary;
  const title = `${pick(who, 0)} ${pick(wants, 1)}`;
  const description = `${title} ${pick(since, 2)} ${pick(where, 3)}, ${pick(because, 4)}. ${pick(effect, 5)}`;
  return JSON.stringify({ title, description, categories: ['TOEGANG.WACHTLIJST'], targetGroups: ['OUDEREN'] });
}
