import {
  conceptById,
  facetOf,
  weightOfGram,
  weightOfIdea,
  weightOfTerm,
  type Facet,
  type Reading,
  type Strengths,
} from '@signalenbeleid/concepts';
import type { Comparable } from './comparable.ts';
import { cosine, overlap } from './vectors.ts';

/** What a comparison looks at in the texts; each from 0 to 1. The order is that of the learned weights. */
export const TEXT_FEATURES = [
  'ideas',
  'wrong',
  'service',
  'group',
  'around',
  'words',
  'pieces',
  'category',
  'targetGroup',
  'title',
  'rarest',
  'otherService',
  'otherWrong',
  'wrongAndService',
  'wrongAndGroup',
  'mainService',
  'mainWrong',
] as const;
/** What it looks at besides when the reporters' fields are known. */
export const FIELD_FEATURES = [
  'sameCategory',
  'sameMain',
  'expected',
  'sameGroup',
  'sameMunicipality',
  'near',
  'textAndCategory',
  'theme',
  'mainTheme',
  'whom',
] as const;

/** One set of learned weights: a start, a weight for each feature, and the point from which a pair is worth showing. */
export interface Weights {
  start: number;
  weights: readonly number[];
  cut: number;
}

const RAREST_IDEA = 6;

/** The features of a pair of texts, in the order of `TEXT_FEATURES`; the same for (a, b) and (b, a). */
export function textFeatures(a: Reading, b: Reading): number[] {
  const [wrong, service, group] = (['wrong', 'service', 'group'] as const).map((facet) => ofFacet(a, b, facet)) as [
    Part,
    Part,
    Part,
  ];
  const around = Math.max(ofFacet(a, b, 'place').alike, ofFacet(a, b, 'effect').alike);
  return [
    cosine(a.strengths, b.strengths, weightOfIdea),
    wrong.alike,
    service.alike,
    group.alike,
    around,
    cosine(a.terms, b.terms, weightOfTerm),
    cosine(a.grams, b.grams, weightOfGram),
    overlap(a.categories, b.categories),
    overlap(a.targetGroups, b.targetGroups),
    Math.max(cosine(a.titleStrengths, b.strengths, weightOfIdea), cosine(a.strengths, b.titleStrengths, weightOfIdea)),
    rarestShared(a.strengths, b.strengths),
    service.different,
    wrong.different,
    wrong.alike * service.alike,
    wrong.alike * group.alike,
    service.main,
    wrong.main,
  ];
}

/** The features of what two reporters filled in, in the order of `FIELD_FEATURES`. */
export function fieldFeatures(a: Comparable & { reading: Reading }, b: Comparable & { reading: Reading }): number[] {
  const sameCategory = share(a.categories, b.categories);
  const sameGroup = share(a.targetGroups, b.targetGroups);
  const [themes, others] = [a, b].map(({ reading, categories }) => filledIn(reading.categories, categories)) as [
    Chances,
    Chances,
  ];
  return [
    sameCategory,
    share(a.categories.map(mainOf), b.categories.map(mainOf)),
    Math.max(expected(a.reading, b.categories), expected(b.reading, a.categories)),
    sameGroup,
    same(a.municipality, b.municipality),
    near(a.month, b.month),
    sameCategory * cosine(a.reading.strengths, b.reading.strengths, weightOfIdea),
    overlap(themes, others),
    overlap(mainOnly(themes), mainOnly(others)),
    overlap(filledIn(a.reading.targetGroups, a.targetGroups), filledIn(b.reading.targetGroups, b.targetGroups)),
  ];
}

interface Part {
  alike: number;
  /** 1 when both speak of this facet and share no specific idea of it. */
  different: number;
  /** 1 when the idea that each stresses most is the same. */
  main: number;
}

function ofFacet(a: Reading, b: Reading, facet: Facet): Part {
  const [ours, theirs] = [saidOf(a.strengths, facet), saidOf(b.strengths, facet)];
  const shares = ours.specific.some((id) => theirs.specific.includes(id));
  return {
    alike: cosine(ours.strengths, theirs.strengths, weightOfIdea),
    different: ours.specific.length > 0 && theirs.specific.length > 0 && !shares ? 1 : 0,
    main: shares && ours.stressed === theirs.stressed ? 1 : 0,
  };
}

/** What a text says of one facet. */
interface Said {
  strengths: Strengths;
  /** Its ideas without those that are only the broader ones of another. */
  specific: readonly string[];
  /** The idea that is said most strongly, and the rarer of two that are equal. */
  stressed: string | undefined;
}

const saidBefore = new WeakMap<Strengths, Map<Facet, Said>>();

/** Worked out once for a text: it is held against very many others. */
function saidOf(strengths: Strengths, facet: Facet): Said {
  const known = saidBefore.get(strengths) ?? new Map<Facet, Said>();
  saidBefore.set(strengths, known);
  const said = known.get(facet) ?? readFacet(strengths, facet);
  known.set(facet, said);
  return said;
}

function readFacet(all: Strengths, facet: Facet): Said {
  const strengths = new Map([...all].filter(([id]) => facetOf(id) === facet));
  const ids = [...strengths.keys()];
  const specific = ids.filter((id) => !ids.some((other) => conceptById.get(other)?.broader.includes(id)));
  const worth = (id: string) => (strengths.get(id) ?? 0) * weightOfIdea(id);
  const [stressed] = specific.toSorted((x, y) => worth(y) - worth(x) || (x < y ? -1 : 1));
  return { strengths, specific, stressed };
}

type Chances = ReadonlyMap<string, number>;

/** What the text points to and what the reporter chose, each for half. */
function filledIn(chances: Chances, chosen: readonly string[]): Chances {
  const half = new Map([...chances].map(([code, chance]) => [code, chance / 2]));
  for (const code of chosen) half.set(code, (half.get(code) ?? 0) + 0.5 / chosen.length);
  return half;
}

function mainOnly(chances: Chances): Chances {
  const mains = new Map<string, number>();
  for (const [code, chance] of chances) mains.set(mainOf(code), (mains.get(mainOf(code)) ?? 0) + chance);
  return mains;
}

function rarestShared(a: Strengths, b: Strengths): number {
  const shared = [...a.keys()].filter((id) => b.has(id)).map(weightOfIdea);
  return Math.max(0, ...shared) / RAREST_IDEA;
}

function expected(reading: Reading, categories: readonly string[]): number {
  return Math.max(0, ...categories.map((code) => reading.categories.get(code) ?? 0));
}

function share(a: readonly string[], b: readonly string[]): number {
  return a.some((code) => b.includes(code)) ? 1 : 0;
}

function same(a: string | null | undefined, b: string | null | undefined): number {
  return a && a === b ? 1 : 0;
}

function mainOf(category: string): string {
  const dot = category.indexOf('.');
  return dot < 0 ? category : category.slice(0, dot);
}

/** 1 in the same month, a half at six months, falling further. */
function near(a: string | null | undefined, b: string | null | undefined): number {
  if (!a || !b) return 0;
  return 6 / (6 + Math.abs(monthsOf(a) - monthsOf(b)));
}

function monthsOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
