import type { Visibility } from '@signalenbeleid/contracts';
import { acceptedStates, type SignalState } from '@signalenbeleid/contracts/signals.workflow';

/** The person who looks, as far as these rules need to know. */
export interface Looker {
  memberId: string;
  roles: readonly string[];
  coordinates: readonly string[];
  clusters: readonly string[];
}
/** The signal looked at. */
export interface LookedAt {
  state: SignalState;
  sector: string | null;
  reporterId: string | null;
  reporterCluster: string | null;
  visibility: Visibility;
}

/** A coordinator of the zone, or of the sector of the reporter. */
export function coordinates(looker: Looker, { sector }: Pick<LookedAt, 'sector'>): boolean {
  if (looker.roles.includes('zone-coordinator')) return true;
  return sector !== null && looker.coordinates.includes(sector);
}

const isOwn = (looker: Looker, signal: LookedAt) => signal.reporterId === looker.memberId;
/** The technical keeper and readers from outside see no signals but their own. */
const isMember = ({ roles }: Looker) => roles.some((role) => role !== 'external-reader' && role !== 'keeper');

/** May this person read the signal at all? Its neutral words, once accepted. */
export function mayRead(looker: Looker, signal: LookedAt): boolean {
  if (isOwn(looker, signal)) return true;
  // A draft is its writer's alone.
  if (signal.state === 'draft') return false;
  return coordinates(looker, signal) || (isMember(looker) && acceptedStates.includes(signal.state));
}

/** May this person read the words of the reporter? */
export function mayReadOriginal(looker: Looker, signal: LookedAt): boolean {
  return isOwn(looker, signal) || (signal.state !== 'draft' && coordinates(looker, signal));
}

/** May this person know who reported? What the reporter chose, for everyone but the reporter. */
export function mayKnowReporter(looker: Looker, signal: LookedAt): boolean {
  if (isOwn(looker, signal)) return true;
  const circles: Record<Visibility, boolean> = {
    ANONIEM: false,
    COORD: coordinates(looker, signal),
    CLUSTER:
      coordinates(looker, signal) ||
      (isMember(looker) && signal.reporterCluster !== null && looker.clusters.includes(signal.reporterCluster)),
    ELZ: isMember(looker),
  };
  return circles[signal.visibility] && mayRead(looker, signal);
}
