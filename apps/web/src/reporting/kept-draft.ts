import type { OpenSignal } from '@signalenbeleid/contracts/signals.contract';
import type { Filled } from '../ui/form/use-form.ts';

/** What stands in the form, before it is sent. */
export type Typed = Filled<OpenSignal>;
/** A signal that was sent without an answer coming back: it may have arrived. Sent again with this key it arrives once. */
export interface Unanswered {
  key: string;
  body: OpenSignal;
  /** What may stay in its texts, as it was said when it was sent. */
  waived?: string | undefined;
}
/** What this tab keeps of a signal that is not yet in. */
export interface Kept {
  typed: Typed;
  unanswered?: Unanswered | undefined;
}

const nameOf = (zone: string) => `melden:${zone}`;

/** What was kept in this tab, if anything. A store that is shut off or spoiled holds nothing. */
export function keptDraft(zone: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(zone)) ?? 'null');
    return kept && typeof kept === 'object' && 'typed' in kept ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it in this tab; false when the browser does not allow that. */
export function keepDraft(zone: string, kept: Kept): boolean {
  try {
    sessionStorage.setItem(nameOf(zone), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** The signal is in, or given up: nothing of it stays on this device. */
export function forgetDraft(zone: string): void {
  try {
    sessionStorage.removeItem(nameOf(zone));
  } catch {
    // A store that is shut off kept nothing.
  }
}
