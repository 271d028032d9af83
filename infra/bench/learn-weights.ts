/**
 * Learns how much each feature of a pair counts, from a labelled file, and writes it down as data of the similarity
 * library. The cuts are chosen on scores of models that never saw the shared signals they score. The same file gives
 * the same weights. Usage: learn-weights.ts FILE.jsonl (after count-words.ts)
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAIR_FEATURES, TEXT_FEATURES } from '@signalenbeleid/similarity';
import { CrossScorer, learnFrom, Pairs, type Sight } from './bundling/folds.ts';
import { bestGroupCut } from './bundling/grouping.ts';
import { belongTogether, readLabelled, type Labelled } from './bundling/labelled.ts';

const target = join(import.meta.dirname, '../../libs/similarity/src/data/weights.ts');
const [file = ''] = process.argv.slice(2);
const { signals, hash } = readLabelled(file);
const pairs = new Pairs(signals);
const places = signals.map((_, at) => at);

/** The raw score from which showing a pair is right most often without missing too many: the best F1 over all pairs. */
function bestPairCut(scorer: CrossScorer): number {
  const scored = places.flatMap((a) =>
    places.slice(0, a).map((b) => ({
      score: scorer.forGroups(a, b),
      together: belongTogether(signals[a] as Labelled, signals[b] as Labelled),
    })),
  );
  scored.sort((x, y) => y.score - x.score);
  const all = scored.filter(({ together }) => together).length;
  let best = { f1: 0, cut: 0 };
  let right = 0;
  scored.forEach(({ score, together }, at) => {
    right += together ? 1 : 0;
    const f1 = (2 * right) / (at + 1 + all);
    if (f1 > best.f1) best = { f1, cut: score };
  });
  return best.cut;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function describe(sight: Sight): { text: string; cut: number; scorer: CrossScorer } {
  const scorer = new CrossScorer(pairs, sight);
  const { start, weights } = learnFrom(pairs, places, sight);
  const cut = round(bestPairCut(scorer));
  const names = sight === 'text' ? TEXT_FEATURES : PAIR_FEATURES;
  const lines = names.map((name, at) => `      ${round(weights[at] ?? 0)}, // ${name}`);
  return {
    scorer,
    cut,
    text: `{\n    start: ${round(start)},\n    weights: [\n${lines.join('\n')}\n    ],\n    cut: ${cut},\n  }`,
  };
}

const [text, fields] = [describe('text'), describe('fields')];
const group = bestGroupCut(signals, (a, b) => 1 / (1 + Math.exp(fields.cut - fields.scorer.forGroups(a, b))));
writeFileSync(
  target,
  `import type { Weights } from '../features.ts';

/** What was learned from labelled signals by infra/bench/learn-weights.ts, in the order of the features; never edited by hand. */
export const WEIGHTS: { text: Weights; fields: Weights; group: number; trainedOn: string } = {
  text: ${text.text},
  fields: ${fields.text},
  // from this mean likeness on, two groups become one
  group: ${round(group)},
  // the SHA-256 of the labelled file: on that file the benchmark measures by cross-validation
  trainedOn: '${hash}',
};
`,
);
console.log('Weights written to libs/similarity/src/data/weights.ts');
