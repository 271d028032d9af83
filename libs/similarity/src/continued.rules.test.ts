import fc from 'fast-check';
import { continuedBy, suggest, type Link } from './index.ts';

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

it('never makes more of it than a person can read', () => {
  const many = Array.from({ length: 450 }, (_, n) => String(n).padStart(4, '0'));
  const near = many.flatMap((a, at) => many.slice(at + 1, at + 17).map((b) => ({ a, b, score: 0.99 })));
  const found = suggest({ signals: many, shared: [], links: near });
  expect(Math.max(...found.map(({ members }) => members.length))).toBeLessThanOrEqual(200);
  expect(new Set(found.flatMap(({ members }) => members)).size).toBeGreaterThan(400);
});
