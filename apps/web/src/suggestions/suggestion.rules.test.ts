import { idOf } from '../shared-signals/shared-signal.testing.ts';
import { acceptanceOf, canStay, faultOf, staying, turned, unchanged, weakestOf } from './suggestion.rules.ts';
import { suggestion, twins } from './suggestions.testing.ts';

const three = suggestion(1);

test('a new one takes the proposed words, until somebody writes others', () => {
  expect(acceptanceOf(three, unchanged)).toEqual({
    title: 'Ontslag zonder informatie',
    text: 'De brief komt te laat.',
  });
  expect(acceptanceOf(three, { without: [idOf(13)], title: ' Geen brief ', text: ' ', cluster: 'care' })).toEqual({
    without: [idOf(13)],
    title: 'Geen brief',
    cluster: 'care',
  });
});

test('signals that join bring no words', () => {
  expect(acceptanceOf(suggestion(1, { kind: 'join' }), unchanged)).toEqual({});
});

test('of two that look alike the one with the most signals stays, unless somebody chooses the other', () => {
  expect(acceptanceOf(twins(1), unchanged)).toEqual({ into: idOf(52) });
  expect(acceptanceOf(twins(1), { without: [], into: idOf(51) })).toEqual({ into: idOf(51) });
});

test('what a cluster or the board took up stays, whatever somebody chooses', () => {
  const [first, second] = twins(1).sharedSignals;
  const one = { ...twins(1), sharedSignals: [{ ...first!, state: 'escalated' as const }, second!] };
  expect(canStay(one).map(({ id }) => id)).toEqual([first!.id]);
  expect(staying(one, { without: [], into: second!.id })).toBe(first!.id);
  const both = { ...one, sharedSignals: [one.sharedSignals[0]!, { ...second!, state: 'parked' as const }] };
  expect(faultOf(both, unchanged)).toBe('cannotStay');
});

test('a new one needs two signals and a title', () => {
  const without = [idOf(12), idOf(13)];
  expect(faultOf(three, { without: [idOf(13)] })).toBeUndefined();
  expect(faultOf(three, { without })).toBe('tooFew');
  expect(faultOf(suggestion(1, { kind: 'join' }), { without })).toBeUndefined();
  expect(faultOf(three, { without: [], title: 'ab' })).toBe('needTitle');
});

test('leaves out and takes along again', () => {
  expect(turned(unchanged, 'a')).toEqual({ without: ['a'] });
  expect(turned({ without: ['a', 'b'] }, 'a')).toEqual({ without: ['b'] });
});

test('names a weakest member only where there are enough to compare', () => {
  expect(weakestOf(three)?.id).toBe(idOf(13));
  expect(weakestOf({ ...three, members: three.members.slice(1) })).toBeUndefined();
  expect(weakestOf(twins(1))).toBeUndefined();
});
