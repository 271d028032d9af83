import type { Role } from '@signalenbeleid/contracts/permissions';

/** Is this person the lead of the action, or the coordinator of the zone? Only they move it along. */
export function mayFollow({ memberId, roles }: { memberId: string; roles: readonly Role[] }, leadId: string): boolean {
  return roles.includes('zone-coordinator') || (roles.includes('lead') && memberId === leadId);
}

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The day it is where the zones are: yyyy-mm-dd. */
export const dayIn = (now: Date): string => calendar.format(now);
