import fc from 'fast-check';
import { roles, visibilities, type Visibility } from '@signalenbeleid/contracts';
import { acceptedStates, signalStates } from '@signalenbeleid/contracts/signals.workflow';
import {
  coordinates,
  mayKnowReporter,
  mayRead,
  mayReadOriginal,
  type LookedAt,
  type Looker,
} from './signal-access.rules.ts';

const sectors = ['CAW', 'OCMW', 'HUISARTS'];
const clusters = ['welfare', 'care'];
/** Whoever coordinates a sector has the role for it. */
const looker: fc.Arbitrary<Looker> = fc
  .record({
    memberId: fc.constantFrom('reporter', 'other'),
    roles: fc.subarray([...roles]),
    coordinates: fc.subarray(sectors),
    clusters: fc.subarray(clusters),
  })
  .map((who) => ({ ...who, coordinates: who.roles.includes('sector-coordinator') ? who.coordinates : [] }));
const signal: fc.Arbitrary<LookedAt> = fc.record({
  state: fc.constantFrom(...signalStates),
  sector: fc.constantFrom(null, ...sectors),
  reporterId: fc.constantFrom(null, 'reporter'),
  reporterCluster: fc.constantFrom(null, ...clusters),
  visibility: fc.constantFrom(...visibilities),
});
const always = (holds: (who: Looker, what: LookedAt) => boolean) =>
  fc.assert(
    fc.property(looker, signal, (who, what) => expect(holds(who, what)).toBe(true)),
    { numRuns: 2_000 },
  );
const isOwn = (who: Looker, what: LookedAt) => who.memberId === what.reporterId;
const isInside = (who: Looker) => who.roles.some((role) => role !== 'keeper' && role !== 'external-reader');

const person = (more: Partial<Looker> = {}): Looker => ({
  memberId: 'other',
  roles: ['reporter'],
  coordinates: [],
  clusters: [],
  ...more,
});
const one = (more: Partial<LookedAt> = {}): LookedAt => ({
  state: 'accepted',
  sector: 'CAW',
  reporterId: 'reporter',
  reporterCluster: 'welfare',
  visibility: 'COORD',
  ...more,
});

it('who may not read a signal may not read its words, nor know who reported it', () => {
  always((who, what) => mayRead(who, what) || (!mayReadOriginal(who, what) && !mayKnowReporter(who, what)));
});
it('a reporter reads an own signal, always', () => {
  always(
    (who, what) =>
      !isOwn(who, what) || (mayRead(who, what) && mayReadOriginal(who, what) && mayKnowReporter(who, what)),
  );
});
it('the words of a reporter are for the reporter and the coordinators', () => {
  always((who, what) => !mayReadOriginal(who, what) || isOwn(who, what) || coordinates(who, what));
});
it('a draft is its writer’s alone', () => {
  always((who, what) => what.state !== 'draft' || mayRead(who, what) === isOwn(who, what));
});
it('members read what is accepted; what is not, only coordinators', () => {
  always(
    (who, what) =>
      isOwn(who, what) ||
      coordinates(who, what) ||
      mayRead(who, what) === (isInside(who) && acceptedStates.includes(what.state)),
  );
});
it('the keeper and readers from outside read nothing of others', () => {
  for (const role of ['keeper', 'external-reader'])
    for (const state of signalStates)
      for (const visibility of visibilities)
        expect(mayRead(person({ roles: [role] }), one({ state, visibility }))).toBe(false);
});
it('who wants to be nobody is known to nobody else', () => {
  always((who, what) => what.visibility !== 'ANONIEM' || isOwn(who, what) || !mayKnowReporter(who, what));
});
it('a wider circle never knows less', () => {
  const circles: Visibility[] = ['ANONIEM', 'COORD', 'CLUSTER', 'ELZ'];
  always((who, what) => {
    const known = circles.map((visibility) => mayKnowReporter(who, { ...what, visibility }));
    return known.every((may, at) => !may || known.slice(at).every(Boolean));
  });
});
const cases: [string, Partial<Looker>, Visibility, boolean][] = [
  ['a coordinator of the zone', { roles: ['zone-coordinator'] }, 'COORD', true],
  ['the coordinator of that sector', { roles: ['sector-coordinator'], coordinates: ['CAW'] }, 'COORD', true],
  ['the coordinator of another sector', { roles: ['sector-coordinator'], coordinates: ['OCMW'] }, 'COORD', false],
  ['a member of that cluster', { clusters: ['welfare'] }, 'COORD', false],
  ['a member of that cluster', { clusters: ['welfare'] }, 'CLUSTER', true],
  ['a member of another cluster', { clusters: ['care'] }, 'CLUSTER', false],
  ['any member', {}, 'ELZ', true],
  ['the keeper', { roles: ['keeper'] }, 'ELZ', false],
];
it.each(
  cases.map(
    ([who, more, visibility, may]) =>
      [`${who} (${JSON.stringify(more)}) and ${visibility}`, { more, visibility, may }] as const,
  ),
)('who knows the reporter: %s', (_, { more, visibility, may }) => {
  expect(mayKnowReporter(person(more), one({ visibility }))).toBe(may);
});
