/** Examples to learn from: features, and whether the pair belongs together. */
export interface Examples {
  features: readonly (readonly number[])[];
  together: readonly boolean[];
}

/** A learned model: a start and a weight for each feature. */
export interface Model {
  start: number;
  weights: number[];
}

const ROUNDS = 25;
const DONE = 1e-6;

/**
 * Logistic regression by Newton's method, with a penalty on large weights so that few examples do not lead far.
 * The features in `atLeastZero` are left out when they would count against a pair: their sign in this file is chance.
 */
export function learn(examples: Examples, penalty: number, atLeastZero: readonly number[]): Model {
  const size = examples.features[0]?.length ?? 0;
  const used = new Set(Array.from({ length: size }, (_, at) => at));
  for (;;) {
    const model = weigh(examples, [...used], penalty);
    const wrong = atLeastZero.filter((at) => used.has(at) && (model.get(at) ?? 0) < 0);
    if (wrong.length === 0) {
      const weights = Array.from({ length: size }, (_, at) => model.get(at) ?? 0);
      return { start: model.get(-1) ?? 0, weights };
    }
    wrong.forEach((at) => used.delete(at));
  }
}

/** The weight of each feature used, and the start under -1. */
function weigh({ features, together }: Examples, used: readonly number[], penalty: number): Map<number, number> {
  const size = used.length + 1;
  const rows = features.map((row) => Float64Array.from([1, ...used.map((at) => row[at] ?? 0)]));
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = newtonStep(rows, together, { weights, penalty });
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
    if (Math.max(...step.map(Math.abs)) < DONE) break;
  }
  return new Map(weights.map((weight, at) => [at === 0 ? -1 : (used[at - 1] ?? 0), weight]));
}

interface Present {
  weights: readonly number[];
  penalty: number;
}

function newtonStep(
  rows: readonly Float64Array[],
  together: readonly boolean[],
  { weights, penalty }: Present,
): number[] {
  const size = weights.length;
  const slope = weights.map((weight, at) => (at === 0 ? 0 : -penalty * weight));
  const curve = weights.map((_, at) => weights.map((__, other) => (at === other ? (at === 0 ? 1e-9 : penalty) : 0)));
  rows.forEach((row, example) => {
    const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * weights[at]!, 0)));
    const error = (together[example] ? 1 : 0) - chance;
    for (let at = 0; at < size; at += 1) {
      const value = row[at]!;
      const line = curve[at]!;
      slope[at]! += error * value;
      if (value === 0) continue;
      for (let other = 0; other < size; other += 1) line[other]! += chance * (1 - chance) * value * row[other]!;
    }
  });
  return solve(curve, slope);
}

/** Solves a system of linear equations by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((_, at) => {
    const best = rows.findIndex(
      (row, place) => place >= at && rows.slice(at).every((one) => Math.abs(one[at] ?? 0) <= Math.abs(row[at] ?? 0)),
    );
    [rows[at], rows[best]] = [rows[best] ?? [], rows[at] ?? []];
    const pivot = rows[at] ?? [];
    rows.forEach((row, place) => {
      const factor = place === at ? 0 : (row[at] ?? 0) / (pivot[at] ?? 1);
      if (factor !== 0) row.forEach((value, column) => (row[column] = value - factor * (pivot[column] ?? 0)));
    });
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
