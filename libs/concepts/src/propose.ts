import { CATEGORY_RULES } from './lexicon/categories.ts';
import { conceptById, concepts } from './lexicon.ts';

/** How strongly a text speaks of each idea. Broader ideas are in it too. */
export type Strengths = ReadonlyMap<string, number>;

/** A code of the taxonomy that a text points to, and the Dutch words for the ideas that say so. */
export interface Proposal {
  code: string;
  /** 0 to 1; the proposals of one text add up to at most 1. */
  chance: number;
  because: string[];
}

interface Rule {
  code: string;
  needs: string[];
  weight: number;
}

const SHARPNESS = 1.1;
const rules: readonly Rule[] = [
  ...concepts.flatMap(({ id, pointsTo }) => pointsTo.map(([code, weight]) => ({ code, needs: [id], weight }))),
  ...CATEGORY_RULES.trim().split('\n').flatMap(readRules),
];
const rulesByFirst = Map.groupBy(rules, ({ needs }) => needs[0] ?? '');

/** The rules of one line: "CODE: idea & idea = weight; …". */
function readRules(line: string): Rule[] {
  const [code = '', written = ''] = line.split(/: (.*)/);
  return written.split('; ').map((rule) => {
    const [needs = '', weight = ''] = rule.split(' = ');
    return { code, needs: needs.split(' & '), weight: Number(weight) };
  });
}

/** All ideas and codes that the rules name, to be held against the lexicon and the taxonomy. */
export const ruleBook: readonly Readonly<Rule>[] = rules;

/** What each rule that applies adds to its code. */
function votesOf(strengths: Strengths): { code: string; worth: number; needs: string[] }[] {
  return [...strengths.keys()]
    .flatMap((id) => rulesByFirst.get(id) ?? [])
    .flatMap(({ code, needs, weight }) => {
      const strength = Math.min(...needs.map((id) => strengths.get(id) ?? 0));
      return strength > 0 ? [{ code, needs, worth: weight * strength }] : [];
    });
}

/** Chances of every code that is named at all: of categories, and of target groups (written with "@"). */
export function chancesOf(strengths: Strengths): {
  categories: Map<string, number>;
  targetGroups: Map<string, number>;
} {
  const [categories, targetGroups] = [new Map<string, number>(), new Map<string, number>()];
  for (const { code, worth } of votesOf(strengths)) {
    const totals = code.startsWith('@') ? targetGroups : categories;
    totals.set(code, (totals.get(code) ?? 0) + worth);
  }
  return { categories: sharedOut(categories), targetGroups: sharedOut(targetGroups) };
}

function sharedOut(totals: ReadonlyMap<string, number>): Map<string, number> {
  const powers = [...totals].map(([code, total]): [string, number] => [
    code.replace('@', ''),
    Math.exp(total / SHARPNESS) - 1,
  ]);
  const sum = powers.reduce((all, [, power]) => all + power, 1);
  return new Map(powers.map(([code, power]) => [code, power / sum]));
}

/** The categories that a text points to, the likeliest first, each with the ideas that speak for it. */
export function categoriesOf(strengths: Strengths): Proposal[] {
  return proposalsOf(strengths, 'categories');
}

/** The target groups that a text points to, the likeliest first. */
export function targetGroupsOf(strengths: Strengths): Proposal[] {
  return proposalsOf(strengths, 'targetGroups');
}

function proposalsOf(strengths: Strengths, of: 'categories' | 'targetGroups'): Proposal[] {
  const votes = votesOf(strengths).sort((a, b) => b.worth - a.worth);
  return [...chancesOf(strengths)[of]]
    .map(([code, chance]) => {
      const ideas = votes.filter((vote) => vote.code.replace('@', '') === code).flatMap(({ needs }) => needs);
      return { code, chance, because: [...new Set(ideas)].slice(0, 3).map((id) => conceptById.get(id)?.label ?? id) };
    })
    .sort((a, b) => b.chance - a.chance || a.code.localeCompare(b.code));
}
