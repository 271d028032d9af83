import { conceptById, facetOf, readSignal, weightOfIdea, type Facet } from '@signalenbeleid/concepts';
import { findPersonalData, maskAllPersonalData } from '@signalenbeleid/language';
import { findListedNames } from '@signalenbeleid/language/names';
import { normalise } from '@signalenbeleid/language/text';
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

/** Words that ask for something or speak of oneself: a neutral problem has neither. */
const ASSIGNMENT =
  /\b(?:moet|moeten|graag|dringend|eindelijk|schande|nood aan|vraag om|voorstel|oplossing|il faut|must|should)\b|[!?]|\b(?:ik|mijn|wij|we|ons|onze|je|mon|notre|nous|my|our)\b/i;
const SENTENCES = 3;
/** So many signals, and sentences of each, are read for their words. */
const MOST_SIGNALS = 30;
const MOST_SENTENCES = 12;
const sentencesOf = new Intl.Segmenter('nl', { granularity: 'sentence' });

/**
 * A neutral title in the members' own words: the shortest title among those that say most of what they have in common,
 * without an assignment ("er moet…", "graag…") when another will do. Personal data is masked. For a person to edit.
 */
export function proposeTitle(signals: readonly Comparable[]): string {
  const common = commonOf(signals);
  const titles = signals.map(({ title }) => title.trim()).filter((title) => title.length > 2);
  const scored = titles.map((title) => ({
    title,
    worth: ideasIn(title, common).size - (isAssignment(title) || title.endsWith('…') ? 1.5 : 0),
  }));
  scored.sort((a, b) => b.worth - a.worth || a.title.length - b.title.length || (a.title < b.title ? -1 : 1));
  const [best = ''] = scored.map(({ title }) => title);
  return masked(best.charAt(0).toUpperCase() + best.slice(1)).slice(0, 120);
}

/**
 * Neutral words in the members' own sentences: a few that together say most of what they have in common, without what
 * they ask for and without who speaks. Personal data is masked. Empty when no sentence says it neutrally.
 */
export function proposeText(signals: readonly Comparable[]): string {
  const common = commonOf(signals);
  const left = neutralSentencesOf(signals).map((text) => ({ text, ideas: ideasIn(text, common) }));
  const [chosen, said] = [[] as string[], new Set<string>()];
  while (chosen.length < SENTENCES) {
    const adds = ({ ideas }: { ideas: Set<string> }) => [...ideas].filter((idea) => !said.has(idea)).length;
    const [best] = left.toSorted(
      (a, b) => adds(b) - adds(a) || a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
    );
    if (!best || adds(best) === 0) break;
    chosen.push(best.text);
    for (const idea of best.ideas) said.add(idea);
  }
  return masked(chosen.join(' '));
}

/** Sentences of a length that one reads at once, each once. */
function neutralSentencesOf(signals: readonly Comparable[]): string[] {
  const sentences = signals
    .slice(0, MOST_SIGNALS)
    .flatMap(({ text }) =>
      [...sentencesOf.segment(text.replace(/\s+/g, ' '))].slice(0, MOST_SENTENCES).map(({ segment }) => segment.trim()),
    );
  const once = new Map(sentences.map((sentence) => [normalise(sentence), sentence]));
  return [...once.values()].filter(
    (sentence) => sentence.length >= 20 && sentence.length <= 240 && !isAssignment(sentence),
  );
}

const isAssignment = (text: string): boolean => ASSIGNMENT.test(text);

const commonOf = (signals: readonly Comparable[]): ReadonlySet<string> =>
  new Set(commonReasons(signals).map(({ label }) => label));

/** Which of the common ideas a piece of text speaks of, by their labels. */
function ideasIn(text: string, common: ReadonlySet<string>): Set<string> {
  const labels = [...readSignal({ title: '', text }).strengths.keys()].map((id) => conceptById.get(id)?.label ?? id);
  return new Set(labels.filter((label) => common.has(label)));
}

function masked(text: string): string {
  return maskAllPersonalData(text, findPersonalData(text, findListedNames));
}
