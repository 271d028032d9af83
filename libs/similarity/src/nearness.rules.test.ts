import fc from 'fast-check';
import { shifted, shiftsOf } from './index.ts';

const scores = fc.double({ min: 0, max: 1, noNaN: true });
const cosinesOf = (...values: number[]) => new Map(values.map((value, at) => [String(at), value]));

describe('what the vectors of a model add', () => {
  it('puts the nearer ones higher and the others lower, whatever the model calls near', () => {
    for (const far of [0.1, 0.8]) {
      const shifts = shiftsOf(cosinesOf(far, far, far + 0.01, far, far + 0.15));
      expect(shifts.get('4')).toBeGreaterThan(0.9);
      expect(shifts.get('0')).toBeLessThan(0);
    }
  });
  it('says nothing of a few, or when all are as near', () => {
    expect(shiftsOf(cosinesOf(0.1, 0.9, 0.5, 0.3)).size).toBe(0);
    expect(shiftsOf(cosinesOf(0.5, 0.5, 0.5, 0.5, 0.5, 0.5)).size).toBe(0);
  });
  it('never makes a 0.5 more than 0.73 or less than 0.27', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 5 }), (cosines) => {
        for (const shift of shiftsOf(cosinesOf(...cosines)).values()) {
          expect(shifted(0.5, shift)).toBeGreaterThan(0.26);
          expect(shifted(0.5, shift)).toBeLessThan(0.74);
        }
      }),
    );
  });
  it('leaves a score between 0 and 1, and without a shift as it is', () => {
    fc.assert(
      fc.property(scores, fc.double({ min: -1, max: 1, noNaN: true }), (score, shift) => {
        expect(shifted(score, shift)).toBeGreaterThanOrEqual(0);
        expect(shifted(score, shift)).toBeLessThanOrEqual(1);
        expect(shifted(score, 0)).toBeCloseTo(score, 12);
      }),
    );
  });
});
