import fc from 'fast-check';
import { clusters } from '@signalenbeleid/contracts/taxonomy';
import { mandateKinds } from '@signalenbeleid/contracts/code-lists';
import { faultsInMandate, holdsOn, seatsOn, type Mandate } from './mandates.rules.ts';

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-01-${String(n).padStart(2, '0')}`);
const person = fc.constantFrom('an', 'bo', 'cas', 'dina', 'elif');
const mandate: fc.Arbitrary<Mandate> = fc
  .record({
    id: fc.uuid(),
    memberId: person,
    cluster: fc.constantFrom(...clusters),
    kind: fc.constantFrom(...mandateKinds),
    from: day,
    to: fc.option(day, { nil: undefined }),
    standsInFor: fc.option(person, { nil: undefined }),
  })
  .map(({ from, to, kind, standsInFor, ...rest }) => ({
    ...rest,
    kind,
    validFrom: to && to < from ? to : from,
    validTo: to && to < from ? from : to,
    ...(kind === 'substitute' && { standsInFor }),
  }));
const absences = fc.array(fc.record({ absent: person, substitute: person }), { maxLength: 4 });

/** Mandates one after the other, each only when the rules take it. */
const zone = fc
  .array(mandate, { maxLength: 12 })
  .map((wanted) =>
    wanted.reduce<Mandate[]>(
      (taken, next) =>
        faultsInMandate(next, { mandates: taken, seats: () => 3 }).length === 0 ? [...taken, next] : taken,
      [],
    ),
  );

const effective = (id: string, memberId: string, more: Partial<Mandate> = {}): Mandate => ({
  id,
  memberId,
  cluster: 'welfare',
  kind: 'effective',
  validFrom: '2026-01-01',
  ...more,
});
const substitute = (memberId: string, standsInFor?: string): Mandate =>
  effective(`of-${memberId}`, memberId, { kind: 'substitute', standsInFor });
const on = '2026-01-15';

describe('who may vote', () => {
  it('gives every effective member with a mandate that day one seat, and nobody else', () => {
    const mandates = [
      effective('1', 'an'),
      effective('2', 'bo', { validTo: '2026-01-14' }),
      effective('3', 'cas', { kind: 'observer' }),
      effective('4', 'dina', { kind: 'expert' }),
      substitute('elif', 'an'),
    ];
    expect(seatsOn('welfare', { day: on, mandates })).toEqual([{ mandateId: '1', memberId: 'an', voterId: 'an' }]);
  });

  it('lets a substitute vote only for the absent member they are named for', () => {
    const mandates = [effective('1', 'an'), effective('2', 'bo'), substitute('elif', 'an')];
    expect(seatsOn('welfare', { day: on, mandates, absences: [{ absent: 'an', substitute: 'elif' }] })).toEqual([
      { mandateId: '1', memberId: 'an', voterId: 'elif' },
      { mandateId: '2', memberId: 'bo', voterId: 'bo' },
    ]);
    expect(seatsOn('welfare', { day: on, mandates, absences: [{ absent: 'bo', substitute: 'elif' }] })).toEqual([
      { mandateId: '1', memberId: 'an', voterId: 'an' },
    ]);
  });

  it('gives one person at most one vote, in every zone that the rules allow', () => {
    fc.assert(
      fc.property(zone, absences, day, (mandates, away, today) => {
        for (const cluster of clusters) {
          const seats = seatsOn(cluster, { day: today, mandates, absences: away });
          expect(new Set(seats.map(({ voterId }) => voterId)).size).toBe(seats.length);
          expect(new Set(seats.map(({ mandateId }) => mandateId)).size).toBe(seats.length);
        }
      }),
    );
  });

  it('never lets an observer, an expert or somebody without a mandate that day vote', () => {
    fc.assert(
      fc.property(zone, absences, day, (mandates, away, today) => {
        for (const cluster of clusters) {
          for (const { voterId } of seatsOn(cluster, { day: today, mandates, absences: away })) {
            const holding = mandates.filter(
              (other) => other.memberId === voterId && other.cluster === cluster && holdsOn(other, today),
            );
            expect(holding.map(({ kind }) => kind)).not.toContain('observer');
            expect(holding.map(({ kind }) => kind)).not.toContain('expert');
            expect(holding).toHaveLength(1);
          }
        }
      }),
    );
  });

  it('takes no vote of a member who is away', () => {
    fc.assert(
      fc.property(zone, absences, day, (mandates, away, today) => {
        const voters = clusters.flatMap((cluster) =>
          seatsOn(cluster, { day: today, mandates, absences: away }).map(({ voterId }) => voterId),
        );
        const effectiveAway: string[] = away
          .filter(({ absent }) => !away.some(({ substitute: other }) => other === absent))
          .map(({ absent }) => absent);
        expect(voters.filter((voter) => effectiveAway.includes(voter))).toEqual([]);
      }),
    );
  });
});

describe('a mandate', () => {
  const present = (mandates: Mandate[], seats = 3) => ({ mandates, seats: () => seats });
  const codes = (next: Mandate, mandates: Mandate[], seats?: number) =>
    faultsInMandate(next, present(mandates, seats)).map(({ code }) => code);

  it('keeps a person in one cluster at a time', () => {
    const there = effective('1', 'an', { validTo: '2026-01-31' });
    expect(codes(effective('2', 'an', { cluster: 'care' }), [there])).toEqual(['otherCluster']);
    expect(codes(effective('2', 'an', { kind: 'observer' }), [there])).toEqual(['alreadyInCluster']);
    expect(codes(effective('2', 'an', { cluster: 'care', validFrom: '2026-02-01' }), [there])).toEqual([]);
  });

  it('needs a free seat on each of its days', () => {
    const later = effective('1', 'an', { validFrom: '2026-01-20' });
    expect(codes(effective('2', 'bo'), [later], 1)).toEqual(['noSeatFree']);
    expect(codes(effective('2', 'bo', { validTo: '2026-01-19' }), [later], 1)).toEqual([]);
    expect(codes(effective('2', 'bo', { kind: 'substitute' }), [later], 1)).toEqual([]);
  });

  it('never takes more seats than there are, on any day', () => {
    fc.assert(
      fc.property(zone, day, (mandates, today) => {
        for (const cluster of clusters)
          expect(seatsOn(cluster, { day: today, mandates }).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('stands in for somebody who has a seat in the same cluster', () => {
    expect(codes(substitute('elif', 'an'), [effective('1', 'an')])).toEqual([]);
    expect(codes(substitute('elif', 'an'), [effective('1', 'an', { cluster: 'care' })])).toEqual(['noSeat']);
    expect(codes(effective('2', 'elif', { standsInFor: 'an' }), [effective('1', 'an')])).toEqual(['notForThisKind']);
  });

  it('does not end before it begins', () => {
    expect(codes(effective('1', 'an', { validTo: '2025-12-31' }), [])).toEqual(['beforeBegin']);
  });
});
