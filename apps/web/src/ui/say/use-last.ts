import { useMemo, useRef } from 'react';

type Undo = () => Promise<unknown>;

/** What can be undone on a page, the last thing first: `remember` it, `undo` it once. */
export interface Last {
  remember: (undo: Undo) => void;
  undo: Undo;
  any: () => boolean;
}

/** Remembers the way back of what was done on this page, for its message and for a key. */
export function useLast(): Last {
  const done = useRef<Undo[]>([]);
  return useMemo(
    () => ({
      remember: (undo) => void done.current.push(undo),
      // What was undone is not undone again.
      undo: async () => done.current.pop()?.(),
      any: () => done.current.length > 0,
    }),
    [],
  );
}
