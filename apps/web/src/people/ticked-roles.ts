import type { RoleGrant } from '@signalenbeleid/contracts/people.contract';
import { useId, useState } from 'react';
import { useText } from '../text.ts';
import { peopleText } from './people.text.ts';
import { givenRoles, scopeOf, type GivenRole } from './role-words.ts';

/** What is ticked: a role, with the sectors or clusters it covers. A role that covers nothing yet is being filled in. */
export type Ticked = ReadonlyMap<GivenRole, readonly string[]>;

const isGiven = (role: string): role is GivenRole => (givenRoles as readonly string[]).includes(role);

/** The roles somebody has, as ticks. */
export function tickedOf(grants: readonly RoleGrant[]): Ticked {
  const ticked = new Map<GivenRole, string[]>();
  for (const { role, cluster, sector } of grants) {
    const scope = sector ?? cluster;
    if (isGiven(role)) ticked.set(role, [...(ticked.get(role) ?? []), ...(scope ? [scope] : [])]);
  }
  return ticked;
}

/** The ticks as roles to give: one for each sector or cluster. */
export function grantsOf(ticked: Ticked): RoleGrant[] {
  return [...ticked].flatMap(([role, scopes]) => {
    const scope = scopeOf(role);
    return scope ? scopes.map((one) => ({ role, [scope]: one }) as RoleGrant) : [{ role }];
  });
}

/** The roles that still need a sector or cluster. */
export const unfinished = (ticked: Ticked): GivenRole[] =>
  [...ticked].filter(([role, scopes]) => scopeOf(role) && scopes.length === 0).map(([role]) => role);

/** The roles somebody gets: what is ticked, and what still has to be said once one tried to send. */
export function useTickedRoles(grants: readonly RoleGrant[] = []) {
  const t = useText(peopleText);
  const id = useId();
  const [ticked, setTicked] = useState(() => tickedOf(grants));
  const [tried, setTried] = useState(0);
  const isMissing = tried > 0 && unfinished(ticked).length > 0;
  const says = t('scopeMissing');
  return {
    ticked,
    tried,
    missing: isMissing ? [{ field: id, says }] : [],
    /** Props of the field. */
    field: { id, error: isMissing ? says : undefined, value: ticked, onChange: setTicked },
    /** Counts an attempt; may it be sent? */
    check: () => {
      setTried((before) => before + 1);
      return unfinished(ticked).length === 0;
    },
  };
}
