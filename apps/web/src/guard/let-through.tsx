import type { WaiverReason } from '@signalenbeleid/contracts/waived';
import type { WaiverView } from '@signalenbeleid/contracts/waivers.contract';
import { createContext, use, useMemo, type ReactNode } from 'react';
import type { LookThrough } from './guard.ts';

interface Before {
  /** What was let through in this record. */
  items?: readonly WaiverView[] | undefined;
  /** Its texts as they are kept. */
  kept: readonly (string | undefined)[];
}

const nothing: Before = { kept: [] };
const Earlier = createContext(nothing);

/** Around a form that changes kept texts: the words that were let through in them are not asked about again. */
export function LetThrough({ items, kept, children }: Before & { children: ReactNode }) {
  return <Earlier value={{ items, kept }}>{children}</Earlier>;
}

/** The words that were let through before, with the reason of then. An imported file had nobody to ask: now there is. */
export function useLetThrough(look: LookThrough | undefined): ReadonlyMap<string, WaiverReason> {
  const { items = [], kept } = use(Earlier);
  const text = kept.filter(Boolean).join('\n\n');
  return useMemo(() => {
    const open = items.length > 0 && look ? look(text).filter(({ blocks }) => !blocks) : [];
    const known = open.flatMap(({ kind, found }) => {
      const reason = items.findLast((one) => one.kind === kind)?.reason;
      return reason && reason !== 'import' ? [[found, reason] as const] : [];
    });
    return new Map(known);
  }, [items, text, look]);
}
