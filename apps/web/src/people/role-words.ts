import type { RoleGrant } from '@signalenbeleid/contracts/people.contract';
import type { Role } from '@signalenbeleid/contracts/permissions';
import { labels } from '../labels.ts';

/** The roles that a coordinator gives. Everybody may report; keepers are not a zone's to make. */
export const givenRoles = [
  'zone-coordinator',
  'sector-coordinator',
  'cluster-member',
  'cluster-steering',
  'board-member',
  'lead',
  'adviser',
  'external-reader',
] as const satisfies readonly Role[];
export type GivenRole = (typeof givenRoles)[number];

/** What a role covers, when it covers something. */
export const scopeOf = (role: Role): 'cluster' | 'sector' | undefined =>
  role === 'sector-coordinator'
    ? 'sector'
    : role === 'cluster-member' || role === 'cluster-steering'
      ? 'cluster'
      : undefined;

/** "signaalcoördinator (CAW)". */
export function wordsOf({ role, cluster, sector }: RoleGrant): string {
  const scope = (sector && labels().sector[sector]) ?? (cluster && labels().cluster[cluster]);
  return scope ? `${labels().role[role]} (${scope})` : labels().role[role];
}
