import { people, type OwnZone } from '@signalenbeleid/contracts/people.contract';
import { zones, type ZoneView } from '@signalenbeleid/contracts/zones.contract';
import { useEffect, useMemo, useState } from 'react';
import { ApiProblem, call } from '../api.ts';

/** Somebody who is signed in, as a member of this zone. */
export interface KnownReporter extends OwnZone {
  person: string;
}
/** What the form needs to know besides what is typed; it never waits for it. */
export interface Surroundings {
  /** Undefined while it is not known yet, null for who has no account here. */
  known: KnownReporter | null | undefined;
  zone: ZoneView | undefined;
  coordinators: readonly string[];
  /** The address names a zone that nobody knows: nothing can be reported there. */
  noSuchZone: boolean;
  /** Who reports, for who must know before going on. */
  whoReports: () => Promise<KnownReporter | null>;
}

/** Who reports in this zone, whose turn it is then, and where the zone lies. */
export function useSurroundings(slug: string): Surroundings {
  const [known, setKnown] = useState<KnownReporter | null>();
  const [zone, setZone] = useState<ZoneView>();
  const [noSuchZone, setNoSuchZone] = useState(false);
  const [coordinators, setCoordinators] = useState<readonly string[]>([]);
  const asking = useMemo(() => memberOf(slug), [slug]);
  useEffect(() => {
    const params = { zone: slug };
    // The form works without these: a failure leaves out what they would add.
    const without = () => undefined;
    asking.then(setKnown, () => setKnown(null));
    call(zones.one, { params }).then(setZone, (error: unknown) =>
      setNoSuchZone(error instanceof ApiProblem && error.details.status === 404),
    );
    call(people.coordinators, { params }).then(({ items }) => setCoordinators(items.map(({ name }) => name)), without);
  }, [asking, slug]);
  const whoReports = () => asking.catch(() => memberOf(slug));
  return { known, zone, noSuchZone, coordinators, whoReports };
}

/** The member who is signed in; null when nobody is, or not in this zone. A lost connection is thrown. */
async function memberOf(slug: string): Promise<KnownReporter | null> {
  const me = await call(people.me).catch((error: unknown) => {
    if (error instanceof TypeError || error instanceof DOMException) throw error;
    return undefined;
  });
  const own = me?.zones.find((one) => one.slug === slug);
  return me && own ? { ...own, person: me.name } : null;
}
