import fc from 'fast-check';
import { choose, faultsInVote, isQuorumMet, maySplitByCluster, tally, type Vote } from './prioritise.rules.ts';

const rule = { dotsPerSeat: 3, dotsPerOption: 2 };
const options = ['a', 'b', 'c', 'd', 'e'];
const vote = (dots: Record<string, number>, abstain = false): Vote => ({
  dots: Object.entries(dots).map(([sharedSignalId, count]) => ({ sharedSignalId, dots: count })),
  abstain,
});
const codes = (given: Vote) => faultsInVote(given, rule, options).map(({ code }) => code);

describe('a vote', () => {
  it('spreads at most three dots, at most two on one', () => {
    expect(codes(vote({ a: 2, b: 1 }))).toEqual([]);
    expect(codes(vote({ a: 2, b: 2 }))).toEqual(['too-many-dots']);
    expect(codes(vote({ a: 3 }))).toEqual(['too-many-on-one']);
  });
  it('says something, or abstains', () => {
    expect(codes(vote({}))).toEqual(['required']);
    expect(codes(vote({}, true))).toEqual([]);
    expect(codes(vote({ a: 1 }, true))).toEqual(['abstained']);
  });
  it('is for options of the round, each named once', () => {
    expect(codes(vote({ x: 1 }))).toEqual(['not-an-option']);
    expect(
      codes({
        dots: [
          { sharedSignalId: 'a', dots: 1 },
          { sharedSignalId: 'a', dots: 1 },
        ],
        abstain: false,
      }),
    ).toEqual(['twice']);
  });
});

describe('choosing', () => {
  it('takes those with most dots', () =>
    expect(choose({ a: 5, b: 4, c: 1 }, 2)).toEqual({ chosen: ['a', 'b'], tie: [], open: 0 }));
  it('leaves equals at the border open', () =>
    expect(choose({ a: 5, b: 2, c: 2 }, 2)).toEqual({ chosen: ['a'], tie: ['b', 'c'], open: 1 }));
  it('takes all equals when they fit', () =>
    expect(choose({ a: 5, b: 2, c: 2 }, 3)).toEqual({ chosen: ['a', 'b', 'c'], tie: [], open: 0 }));
  it('chooses nothing without a dot', () =>
    expect(choose({ a: 0, b: 0 }, 2)).toEqual({ chosen: [], tie: [], open: 0 }));

  const dots = fc.dictionary(fc.constantFrom(...options), fc.nat(6));
  it('never chooses more than asked, never passes over an option with more dots, and forgets none', () =>
    fc.assert(
      fc.property(dots, fc.integer({ min: 1, max: 3 }), (counted, most) => {
        const { chosen, tie, open } = choose(counted, most);
        const given = (id: string) => counted[id] ?? 0;
        const lowest = Math.min(...chosen.map(given), Infinity);
        const passed = Object.keys(counted).filter((id) => !chosen.includes(id) && !tie.includes(id));
        expect(chosen.length + open).toBeLessThanOrEqual(most);
        expect(tie.length === 0 || tie.length > open).toBe(true);
        expect(passed.every((id) => given(id) <= lowest)).toBe(true);
        expect([...chosen, ...tie].every((id) => given(id) > 0)).toBe(true);
      }),
    ));
  it('counts every dot once', () =>
    fc.assert(
      fc.property(fc.array(dots, { maxLength: 20 }), (cast) => {
        const votes = cast.map((each) => vote(each));
        const total = votes.flatMap((each) => each.dots).reduce((sum, each) => sum + each.dots, 0);
        expect(Object.values(tally(votes, options)).reduce((sum, count) => sum + count, 0)).toBe(total);
      }),
    ));
});

it('meets the quorum at the very percentage', () => {
  expect([isQuorumMet(5, 10, 50), isQuorumMet(4, 10, 50), isQuorumMet(0, 0, 0)]).toEqual([true, false, false]);
});
it('splits marks by cluster from three votes on', () =>
  expect([maySplitByCluster(2), maySplitByCluster(3)]).toEqual([false, true]));
