import fc from 'fast-check';
import { continuedBy, renewalOf } from './continued.ts';
import type { Link } from './links.ts';
import { suggest } from './suggest.ts';

const all = (ids: string, score: number): Link[] =>
  [...ids].flatMap((a, at) => [...ids].slice(0, at).map((b) => ({ a, b, score })));
const proposed = (...groups: string[]) =>
  suggest({
    signals: groups.flatMap((group) => [...group]),
    shared: [],
    links: groups.flatMap((one) => all(one, 0.9)),
  });
const standing = (id: string, members: string) => ({
  id,
  kind: 'new' as const,
  sharedSignals: [],
  members: [...members],
});
const told = (before: ReturnType<typeof standing>[], proposals: ReturnType<typeof proposed>) =>
  [...continuedBy(before, proposals)].map(([{ members }, { id }]) => `${id}:${members.join('')}`).sort();

it('goes on when it grows, shrinks or stays', () => {
  expect(told([standing('s', 'abc')], proposed('abcd'))).toEqual(['s:abcd']);
  expect(told([standing('s', 'abc')], proposed('ab'))).toEqual(['s:ab']);
  expect(told([standing('s', 'abc'), standing('t', 'xy')], proposed('abc', 'xy'))).toEqual(['s:abc', 't:xy']);
});
it('goes on in the one with which it has most in common, and each goes on once', () => {
  expect(told([standing('s', 'abcde')], proposed('ab', 'cde'))).toEqual(['s:cde']);
  expect(told([standing('s', 'ab'), standing('t', 'cde')], proposed('abcde'))).toEqual(['t:abcde']);
});
it('does not go on in another kind, or in signals that it never named', () => {
  expect(told([standing('s', 'xy')], proposed('abc'))).toEqual([]);
  expect(told([{ ...standing('s', 'abc'), kind: 'split' as never }], proposed('abc'))).toEqual([]);
  expect(told([{ ...standing('s', 'abc'), sharedSignals: ['g'] as never }], proposed('abc'))).toEqual([]);
});

it('goes on in the first of those that have as much in common, whatever the order they are told in', () => {
  const two = [standing('t', 'ab'), standing('s', 'cd')];
  for (const before of [two, two.toReversed()]) expect(told(before, proposed('abcd'))).toEqual(['s:abcd']);
  const apart = proposed('ab', 'cd');
  for (const proposals of [apart, apart.toReversed()])
    expect(told([standing('s', 'abcd')], proposals)).toEqual(['s:ab']);
});
it('knows an earlier one about the same shared signals, in whatever order these were named', () => {
  const links = all('abcd', 0.9);
  const shared = ['p', 'q'].map((id, at) => ({ id, members: [...['ab', 'cd'][at]!], closed: false }));
  const [merge] = suggest({ signals: [], shared, links });
  const before = { id: 's', kind: 'merge' as const, sharedSignals: ['q', 'p'], members: [...'abcd'] };
  expect(continuedBy([before], [merge!]).get(merge!)).toBe(before);
});

describe('what is proposed now', () => {
  const [abc] = proposed('abc');
  const stands = { ...standing('s', 'abc'), score: abc!.score };

  it('leaves all as it is when it says the same', () =>
    expect(renewalOf([stands], proposed('abc'))).toEqual({ gone: [], added: [], kept: [] }));
  it('comes beside what stands, and in the place of what is no longer true', () => {
    const xy = proposed('xy');
    expect(renewalOf([stands], [...proposed('abc'), ...xy])).toEqual({ gone: [], added: xy, kept: [] });
    expect(renewalOf([stands], xy)).toEqual({ gone: [stands], added: xy, kept: [] });
  });
  it('moves what stands only when its members are others, not when it fits better', () => {
    const before = { ...stands, score: 0.5 };
    expect(renewalOf([before], [abc!])).toEqual({
      ...{ gone: [], added: [] },
      kept: [{ before, proposal: abc, moved: false }],
    });
    const [abcd] = proposed('abcd');
    expect(renewalOf([{ ...stands, score: abcd!.score }], [abcd!]).kept).toMatchObject([{ moved: true }]);
  });
});

const ids = [...'abcdefghij'];
const links = fc.uniqueArray(
  fc.record({
    a: fc.constantFrom(...ids),
    b: fc.constantFrom(...ids),
    score: fc.double({ min: 0.05, max: 1, noNaN: true }),
  }),
  { selector: ({ a, b }) => [a, b].sort().join(), maxLength: 45 },
);

it('is each itself when nothing changed, in whatever order things are told', () =>
  fc.assert(
    fc.property(links, (told) => {
      const proposals = suggest({ signals: ids, shared: [], links: told });
      const before = proposals.map(({ kind, sharedSignals, members }, n) => ({
        id: `${n}`,
        kind,
        sharedSignals,
        members,
      }));
      const again = suggest({ signals: [...ids].reverse(), shared: [], links: [...told].reverse() });
      expect(again).toEqual(proposals);
      const continued = continuedBy([...before].reverse(), again);
      expect(again.map((proposal) => continued.get(proposal)?.id)).toEqual(before.map(({ id }) => id));
    }),
  ));

it('says of signals that no link ties together what it would say of each part alone', () =>
  fc.assert(
    fc.property(links, links, (ones, others) => {
      const [far, farIds] = [
        others.map(({ a, b, score }) => ({ a: `z${a}`, b: `z${b}`, score })),
        ids.map((id) => `z${id}`),
      ];
      const told = (signals: string[], about: Link[]) =>
        suggest({ signals, shared: [], links: about }).map(({ key, score }) => [key, score]);
      const together = told([...ids, ...farIds], [...ones, ...far]);
      expect(together.sort()).toEqual([...told(ids, ones), ...told(farIds, far)].sort());
    }),
  ));
