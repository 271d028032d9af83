import type { Fault } from '@signalenbeleid/contracts/check';
import type { RoleGrant } from '@signalenbeleid/contracts/people.contract';
import type { Role } from '@signalenbeleid/contracts/permissions';

const withCluster: readonly Role[] = ['cluster-member', 'cluster-steering'];
const outsiders: readonly Role[] = ['external-reader', 'keeper'];

/** The roles a person acts with: everybody who belongs to the zone may also report. */
export function rolesHeld(granted: readonly Role[]): Role[] {
  const belongs = granted.length === 0 || granted.some((role) => !outsiders.includes(role));
  return [...new Set<Role>(belongs ? ['reporter', ...granted] : granted)];
}

/** One text per role and scope: two grants with the same text are the same grant. */
export const nameOfGrant = ({ role, cluster, sector }: RoleGrant): string =>
  [role, sector ?? cluster].filter(Boolean).join(':');

/**
 * What is wrong with giving these roles: a scope is missing or does not belong there; the role of keeper is not a zone's
 * to give; and a keeper, who is no part of the zone, gives the coordinator's role only.
 */
export function faultsInGrants(giver: readonly Role[], grants: readonly RoleGrant[]): Fault[] {
  const keeperOnly = !giver.includes('zone-coordinator');
  return grants.flatMap((grant, place) =>
    faultsInGrant(grant, keeperOnly).map(({ path, code }) => ({ path: `body.roles.${place}.${path}`, code })),
  );
}

function faultsInGrant({ role, cluster, sector }: RoleGrant, keeperOnly: boolean): Fault[] {
  const faults: Fault[] = [];
  if (role === 'keeper' || (keeperOnly && role !== 'zone-coordinator')) faults.push({ path: 'role', code: 'notYours' });
  if ((role === 'sector-coordinator') !== (sector !== undefined))
    faults.push({ path: 'sector', code: sector ? 'notForThisRole' : 'missing' });
  if (withCluster.includes(role) !== (cluster !== undefined))
    faults.push({ path: 'cluster', code: cluster ? 'notForThisRole' : 'missing' });
  return faults;
}

/** Which grants end and which begin when a person's roles become these. */
export function differenceOf<G extends RoleGrant>(
  present: readonly G[],
  next: readonly RoleGrant[],
): { ending: G[]; beginning: RoleGrant[] } {
  const wanted = new Map(next.map((grant) => [nameOfGrant(grant), grant]));
  const there = new Set(present.map(nameOfGrant));
  return {
    ending: present.filter((grant) => !wanted.has(nameOfGrant(grant))),
    beginning: [...wanted].filter(([name]) => !there.has(name)).map(([, grant]) => grant),
  };
}
