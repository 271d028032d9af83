type Vector = ReadonlyMap<string, number>;
type Weigh = (key: string) => number;
const lengths = new Map<Weigh, WeakMap<Vector, number>>();

/** How much two vectors point the same way, each key counted by its weight: 0 to 1. */
export function cosine(a: Vector, b: Vector, weigh: Weigh): number {
  let product = 0;
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  for (const [key, value] of fewer) {
    const other = more.get(key);
    if (other !== undefined) product += value * other * weigh(key) ** 2;
  }
  return product === 0 ? 0 : product / (lengthOf(a, weigh) * lengthOf(b, weigh));
}

/** Worked out once for a vector: the same one is held against very many others. */
function lengthOf(vector: Vector, weigh: Weigh): number {
  const known = lengths.get(weigh) ?? new WeakMap<Vector, number>();
  lengths.set(weigh, known);
  const length = known.get(vector) ?? measured(vector, weigh);
  known.set(vector, length);
  return length;
}

function measured(vector: Vector, weigh: Weigh): number {
  let total = 0;
  for (const [key, value] of vector) total += (value * weigh(key)) ** 2;
  return Math.sqrt(total);
}

/** How much two sets of chances overlap: 1 when the same, 0 when nothing is shared. */
export function overlap(a: Vector, b: Vector): number {
  let total = 0;
  for (const [code, chance] of a) total += Math.sqrt(chance * (b.get(code) ?? 0));
  return Math.min(1, total);
}
