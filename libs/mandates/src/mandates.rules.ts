import type { Fault } from '@signalenbeleid/contracts/check';
import type { MandateKind } from '@signalenbeleid/contracts/code-lists';
import type { Cluster } from '@signalenbeleid/contracts/taxonomy';

/** A mandate as the rules see it. Days are yyyy-mm-dd, both included; without a last day it is open. */
export interface Mandate {
  id: string;
  memberId: string;
  cluster: Cluster;
  kind: MandateKind;
  /** For a substitute: whose place alone they may take; left out: of anyone in the cluster. */
  standsInFor?: string | undefined;
  validFrom: string;
  validTo?: string | undefined;
}

/** An effective member who is not there, and the substitute named for them. */
export interface Absence {
  absent: string;
  substitute: string;
}

/** One vote in a cluster: the seat it belongs to, who casts it, and in whose place. */
export interface Seat {
  mandateId: string;
  /** The effective member whose seat it is. */
  memberId: string;
  /** Who votes: that member, or the named substitute. */
  voterId: string;
}

/** Does this mandate hold on this day? */
export const holdsOn = ({ validFrom, validTo }: Mandate, day: string): boolean =>
  validFrom <= day && (validTo === undefined || day <= validTo);

/** Do two mandates share a day? */
export const overlap = (one: Mandate, other: Mandate): boolean =>
  one.validFrom <= (other.validTo ?? '9999') && other.validFrom <= (one.validTo ?? '9999');

/** The mandates of this cluster that hold on this day. */
export const inCluster = (cluster: Cluster, day: string, mandates: readonly Mandate[]): Mandate[] =>
  mandates.filter((mandate) => mandate.cluster === cluster && holdsOn(mandate, day));

/**
 * Who may vote in the cluster on this day: each effective member for their own seat; for an absent one the substitute
 * named for them, when that substitute sits in the cluster, may take this place and has not taken another. Observers and
 * experts never vote; a substitute never votes beside the member they stand in for.
 */
export function seatsOn(
  cluster: Cluster,
  { day, mandates, absences = [] }: { day: string; mandates: readonly Mandate[]; absences?: readonly Absence[] },
): Seat[] {
  const present = inCluster(cluster, day, mandates);
  const effective = present.filter(({ kind }) => kind === 'effective');
  const replaced = new Map<string, string>();
  for (const { absent, substitute } of absences) {
    if (replaced.has(absent) || [...replaced.values()].includes(substitute)) continue;
    if (mayStandIn(present, { absent, substitute })) replaced.set(absent, substitute);
  }
  const gone = new Set(absences.map(({ absent }) => absent));
  return effective
    .filter(({ memberId }) => !gone.has(memberId) || replaced.has(memberId))
    .map(({ id, memberId }) => ({ mandateId: id, memberId, voterId: replaced.get(memberId) ?? memberId }));
}

/** May this substitute take the place of this absent effective member, among the mandates that hold? */
export function mayStandIn(present: readonly Mandate[], { absent, substitute }: Absence): boolean {
  const seat = present.some(({ memberId, kind }) => memberId === absent && kind === 'effective');
  return (
    seat &&
    present.some(
      ({ memberId, kind, standsInFor = absent }) =>
        memberId === substitute && kind === 'substitute' && standsInFor === absent,
    )
  );
}

/** What a new mandate is held against. */
export interface Present {
  /** Every other mandate of the zone. */
  mandates: readonly Mandate[];
  /** Seats that the cluster has on a day. */
  seats: (day: string) => number;
}

/**
 * What is wrong with a mandate: it ends before it begins; the person sits in another cluster, or in this one already;
 * there is no free seat on some day of it; or it stands in for somebody who holds no seat here.
 */
export function faultsInMandate(next: Mandate, { mandates, seats }: Present): Fault[] {
  if (next.validTo !== undefined && next.validTo < next.validFrom)
    return [{ path: 'body.validTo', code: 'beforeBegin' }];
  const shared = mandates.filter((other) => other.id !== next.id && overlap(next, other));
  const own = shared.filter(({ memberId }) => memberId === next.memberId);
  if (own.some(({ cluster }) => cluster !== next.cluster)) return [{ path: 'body.cluster', code: 'otherCluster' }];
  if (own.length > 0) return [{ path: 'body.memberId', code: 'alreadyInCluster' }];
  if (next.kind === 'effective' && !hasFreeSeat(next, { mandates: shared, seats }))
    return [{ path: 'body.kind', code: 'noSeatFree' }];
  return faultsInStandIn(next, shared);
}

function faultsInStandIn({ kind, standsInFor, cluster }: Mandate, shared: readonly Mandate[]): Fault[] {
  if (standsInFor === undefined) return [];
  if (kind !== 'substitute') return [{ path: 'body.standsInFor', code: 'notForThisKind' }];
  const seat = shared.some(
    (other) => other.memberId === standsInFor && other.kind === 'effective' && other.cluster === cluster,
  );
  return seat ? [] : [{ path: 'body.standsInFor', code: 'noSeat' }];
}

/** The number of seats taken only rises on a day on which a mandate begins: those are the days to look at. */
function hasFreeSeat(next: Mandate, { mandates, seats }: Present): boolean {
  const rivals = mandates.filter(({ kind, cluster }) => kind === 'effective' && cluster === next.cluster);
  const days = [next.validFrom, ...rivals.map(({ validFrom }) => validFrom).filter((day) => holdsOn(next, day))];
  return days.every((day) => rivals.filter((rival) => holdsOn(rival, day)).length < seats(day));
}
