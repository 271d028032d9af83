import { conceptById, facetOf, weightOfIdea, type Facet } from '@signalenbeleid/concepts';
import type { Comparable, Reason } from './comparable.ts';
import { withReading } from './compare.ts';

const MOST = 4;
const MOSTLY = 0.6;
/** What a coordinator wants to hear first. */
const ORDER: Facet[] = ['wrong', 'service', 'group', 'place', 'effect'];

/** What most of a group of signals have in common: at most four ideas, what is wrong first. */
export function commonReasons(signals: readonly Comparable[]): Reason[] {
  const counts = new Map<string, number>();
  for (const signal of signals)
    for (const id of withReading(signal).reading.strengths.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= Math.max(2, MOSTLY * signals.length)).map(([id]) => id);
  const specific = common.filter((id) => !common.some((other) => conceptById.get(other)?.broader.includes(id)));
  const worth = (id: string) => (counts.get(id) ?? 0) * weightOfIdea(id);
  return specific
    .sort((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1))
    .slice(0, MOST)
    .sort((a, b) => ORDER.indexOf(facetOf(a)) - ORDER.indexOf(facetOf(b)))
    .map((id) => ({ kind: facetOf(id), label: conceptById.get(id)?.label ?? id }));
}

/**
 * One Dutch line on why signals are proposed together: "allebei: wachttijd · woonzorgcentrum; 2 sectoren, 2 gemeenten".
 * Nothing in it identifies a reporter.
 */
export function sentenceOf(signals: readonly Comparable[]): string {
  const reasons = commonReasons(signals).map(({ label }) => label);
  const about =
    reasons.length > 0 ? `${signals.length === 2 ? 'allebei' : 'samen'}: ${reasons.join(' · ')}` : 'gelijkende woorden';
  const spread = [
    counted(
      signals.map(({ sector }) => sector),
      'sector',
      'sectoren',
    ),
    counted(
      signals.map(({ municipality }) => municipality),
      'gemeente',
      'gemeenten',
    ),
  ];
  const told = spread.filter(Boolean).join(', ');
  return told ? `${about}; ${told}` : about;
}

function counted(values: readonly (string | null | undefined)[], one: string, many: string): string {
  const count = new Set(values.filter(Boolean)).size;
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

/**
 * A neutral title in the members' own words: the shortest title among those that say most of what they have in common,
 * without an assignment ("er moet…", "graag…") when another will do. For a person to edit.
 */
export function proposeTitle(signals: readonly Comparable[]): string {
  const common = new Set(commonReasons(signals).map(({ label }) => label));
  const scored = signals
    .filter(({ title }) => title.trim().length > 2)
    .map((signal) => ({ title: signal.title.trim(), worth: worthOfTitle(signal, common) }));
  return (
    scored.sort((a, b) => b.worth - a.worth || a.title.length - b.title.length || (a.title < b.title ? -1 : 1))[0]
      ?.title ?? ''
  );
}

const ASSIGNMENT =
  /\b(?:moet|moeten|graag|dringend|eindelijk|schande|nood aan|vraag om|il faut|must|should)\b|[!?]|\b(?:ik|mijn|wij|onze|je|mon|notre|my|our)\b/i;

function worthOfTitle({ title }: Comparable, common: ReadonlySet<string>): number {
  const { reading } = withReading({ id: '', title, text: '', categories: [], targetGroups: [] });
  const said = [...reading.titleStrengths.keys()].filter((id) => common.has(conceptById.get(id)?.label ?? id)).length;
  return said - (ASSIGNMENT.test(title) ? 1.5 : 0);
}
