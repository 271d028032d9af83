import fc from 'fast-check';
import { expectedRange, isRising } from './rising.rules.ts';

describe('what the past makes us expect', () => {
  it('knows nothing without a past', () => {
    expect(expectedRange([])).toBeUndefined();
  });

  it('is a range around the usual number, narrower when the past is longer', () => {
    const short = expectedRange([11]);
    const long = expectedRange([11, 11, 11, 11, 11, 11]);
    expect(short).toEqual({ from: 5, to: 20 });
    expect(long).toEqual({ from: 6, to: 17 });
  });

  it('holds for hardly any signals and for very many', () => {
    expect(expectedRange([0, 0, 0])).toEqual({ from: 0, to: 1 });
    const { from, to } = expectedRange([40_000, 41_000]) ?? { from: 0, to: 0 };
    expect(from).toBeGreaterThan(39_000);
    expect(to).toBeLessThan(42_000);
  });

  it('holds the chance that it says: nine times in ten', () => {
    const next = random(7);
    const hits = Array.from({ length: 400 }, () => {
      const { from, to } = expectedRange([poisson(9, next), poisson(9, next), poisson(9, next)]) ?? { from: 1, to: 0 };
      const n = poisson(9, next);
      return n >= from && n <= to;
    }).filter(Boolean).length;
    expect(hits / 400).toBeGreaterThan(0.86);
  });
});

describe('rising', () => {
  it('is what stands out against its season and the time before', () => {
    expect(isRising({ last: 21, season: [9, 11], before: [9, 12, 4, 11] }, 5)).toBe(true);
  });
  it('is not what comes back every year', () => {
    expect(isRising({ last: 21, season: [19, 22], before: [9, 12, 4, 11] }, 5)).toBe(false);
  });
  it('is not what was there already', () => {
    expect(isRising({ last: 21, season: [4, 5], before: [18, 20, 17, 19] }, 5)).toBe(false);
  });
  it('is said of nothing small, and of nothing new', () => {
    expect(isRising({ last: 4, season: [0], before: [0, 0, 0, 0] }, 5)).toBe(false);
    expect(isRising({ last: 40, season: [], before: [1, 2] }, 5)).toBe(false);
  });
  it('never ends by one signal more', () => {
    const counts = (minLength: number) => fc.array(fc.nat(60), { minLength, maxLength: 8 });
    fc.assert(
      fc.property(fc.nat(80), counts(0), counts(4), (last, season, before) => {
        if (isRising({ last, season, before }, 5)) expect(isRising({ last: last + 1, season, before }, 5)).toBe(true);
      }),
    );
  });
});

/** Always the same row of numbers between 0 and 1. */
function random(seed: number) {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}
function poisson(rate: number, next: () => number): number {
  let n = -1;
  for (let left = Math.exp(rate); left > 1; n++) left *= next();
  return n;
}
