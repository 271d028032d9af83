import type { Role } from '@signalenbeleid/contracts/permissions';

/** Is this person the lead of the action, or the coordinator of the zone? Only they move it along. */
export function mayFollow({ memberId, roles }: { memberId: string; roles: readonly Role[] }, leadId: string): boolean {
  return roles.includes('zone-coordinator') || (roles.includes('lead') && memberId === leadId);
}

/** The day it is where the zones are: yyyy-mm-dd. */
export function dayIn(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(now);
}
