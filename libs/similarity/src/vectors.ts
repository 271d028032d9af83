type Vector = ReadonlyMap<string, number>;

/** How much two vectors point the same way, each key counted by its weight: 0 to 1. */
export function cosine(a: Vector, b: Vector, weigh: (key: string) => number): number {
  let product = 0;
  for (const [key, value] of a) {
    const other = b.get(key);
    if (other !== undefined) product += value * other * weigh(key) ** 2;
  }
  return product === 0 ? 0 : product / Math.sqrt(square(a, weigh) * square(b, weigh));
}

function square(vector: Vector, weigh: (key: string) => number): number {
  let total = 0;
  for (const [key, value] of vector) total += (value * weigh(key)) ** 2;
  return total;
}

/** How much two sets of chances overlap: 1 when the same, 0 when nothing is shared. */
export function overlap(a: Vector, b: Vector): number {
  let total = 0;
  for (const [code, chance] of a) total += Math.sqrt(chance * (b.get(code) ?? 0));
  return Math.min(1, total);
}
