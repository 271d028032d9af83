import { PAIR_FEATURES, pairFeatures, TEXT_FEATURES } from '@signalenbeleid/similarity';
import { belongTogether, type Labelled } from './labelled.ts';
import { learn, type Model } from './logistic.ts';

/** Which features a model may look at: the texts alone, or the reporters' fields as well. */
export type Sight = 'text' | 'fields';

const FOLDS = 5;
const PENALTY = 3;
/** Being near in place or time may only speak for a pair. */
const AT_LEAST_ZERO = ['sameMunicipality', 'near'].map((name) => PAIR_FEATURES.indexOf(name));

/** The features of every pair of a file, worked out once: `of(a, b)` by their places in the file. */
export class Pairs {
  private readonly rows: number[][][];

  constructor(readonly signals: readonly Labelled[]) {
    this.rows = signals.map((a, at) => signals.slice(0, at).map((b) => pairFeatures(a, b)));
  }

  of(a: number, b: number): readonly number[] {
    return (a > b ? this.rows[a]?.[b] : this.rows[b]?.[a]) ?? [];
  }
}

/** Learns from the pairs of the signals at these places. */
export function learnFrom(pairs: Pairs, places: readonly number[], sight: Sight): Model {
  const features: number[][] = [];
  const together: boolean[] = [];
  places.forEach((a, at) => {
    for (const b of places.slice(0, at)) {
      features.push(pairs.of(a, b).slice(0, sight === 'text' ? TEXT_FEATURES.length : PAIR_FEATURES.length));
      together.push(belongTogether(pairs.signals[a] as Labelled, pairs.signals[b] as Labelled));
    }
  });
  return learn({ features, together }, PENALTY, AT_LEAST_ZERO);
}

/** The raw score of a pair under a model: the sum before it becomes a chance. */
export function rawScore({ start, weights }: Model, features: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), start);
}

/**
 * Scores pairs with models that never saw the shared signals of either of the two: all signals of one shared signal lie
 * in one of five folds, and a pair is scored by the model learned without the folds of both.
 */
export class CrossScorer {
  private readonly fold: number[];
  private readonly models = new Map<string, Model>();

  constructor(
    private readonly pairs: Pairs,
    private readonly sight: Sight,
  ) {
    const issues = [...new Set(pairs.signals.flatMap(({ issue }) => issue ?? []))].sort();
    this.fold = pairs.signals.map(({ issue }, at) => (issue === null ? at : issues.indexOf(issue)) % FOLDS);
  }

  /** As a query sees it: with the model learned without the query's own fold. */
  forQuery(query: number, other: number): number {
    const fold = this.fold[query] ?? 0;
    return rawScore(this.modelWithout(fold, fold), this.pairs.of(query, other));
  }

  /** As grouping sees it: with the model learned without the folds of both. */
  forGroups(a: number, b: number): number {
    const [first, second] = [this.fold[a] ?? 0, this.fold[b] ?? 0];
    return rawScore(this.modelWithout(Math.min(first, second), Math.max(first, second)), this.pairs.of(a, b));
  }

  private modelWithout(first: number, second: number): Model {
    const key = `${first}-${second}`;
    const known = this.models.get(key);
    if (known) return known;
    const places = this.fold.flatMap((fold, at) => (fold === first || fold === second ? [] : [at]));
    const model = learnFrom(this.pairs, places, this.sight);
    this.models.set(key, model);
    return model;
  }
}
