import { sharedSignals, type LookAlike } from '@signalenbeleid/contracts/shared-signals.contract';
import { useEffect, useRef, useState } from 'react';
import { call } from '../api.ts';
import type { Typed } from './kept-draft.ts';

const pause = 400;
const most = 5;

/** What is asked about: the text as it stands, and what was told besides. */
const draftOf = ({ description, title, categories, targetGroups, municipality }: Typed) =>
  JSON.stringify({
    title: title || undefined,
    description: String(description ?? '').trim(),
    categories: categories || undefined,
    targetGroups: targetGroups || undefined,
    municipality: municipality || undefined,
  });

/**
 * What looks like the text, looked up after a short pause: one question at a time, so that a slow answer never keeps the
 * line from the signal itself. Not finding any is no reason to disturb anybody.
 */
export function useLookAlikes(slug: string, typed: Typed): readonly LookAlike[] {
  const [found, setFound] = useState<readonly LookAlike[]>([]);
  const [asking, setAsking] = useState(false);
  const asked = useRef<string>(undefined);
  const draft = draftOf(typed);
  useEffect(() => {
    if (asking || draft === asked.current) return;
    const ask = async () => {
      asked.current = draft;
      setAsking(true);
      try {
        const { items } = await call(sharedSignals.similar, { params: { zone: slug }, body: JSON.parse(draft) });
        setFound(items.slice(0, most));
      } catch {
        // The form goes on without.
      }
      setAsking(false);
    };
    const timer = setTimeout(() => void ask(), pause);
    return () => clearTimeout(timer);
  }, [slug, draft, asking]);
  return found;
}
