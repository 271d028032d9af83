import type { Sector } from '@signalenbeleid/contracts';
import { useState } from 'react';

/** A signal that is chosen for bundling: enough to preview what it brings. */
export interface Picked {
  id: string;
  title: string;
  sector?: Sector | undefined;
  municipality?: string | undefined;
}

/** The signals that are chosen, in the order in which they were chosen. */
export interface Picks {
  list: readonly Picked[];
  has: (id: string) => boolean;
  toggle: (signal: Picked) => void;
  clear: () => void;
}

/** Keeps what is chosen while somebody searches and filters on. */
export function usePicks(): Picks {
  const [list, setList] = useState<readonly Picked[]>([]);
  const has = (id: string) => list.some((one) => one.id === id);
  return {
    list,
    has,
    toggle: (signal) =>
      setList((before) =>
        before.some(({ id }) => id === signal.id) ? before.filter(({ id }) => id !== signal.id) : [...before, signal],
      ),
    clear: () => setList([]),
  };
}
