import { useInfiniteQuery } from '@tanstack/react-query';
import type { SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useZone } from '../session.ts';
import type { Last } from '../ui/say/use-last.ts';
import { faultOf, makesNew, turned, unchanged, weakestOf, type Changed } from './suggestion.rules.ts';
import { goToCard, isAtCard, memberAtFocus, stepMember } from './at-card.ts';
import { openSuggestionsQuery } from './suggestions.queries.ts';
import { useDeciding } from './use-deciding.ts';

/** The suggestions on the bench: which one is open, what was changed on each, and what can be done. */
export type Suggestions = ReturnType<typeof useSuggestions>;

/** Goes through the suggestions one at a time. What was decided makes place for the next, which takes the focus. */
export function useSuggestions(last: Last) {
  const { slug } = useZone();
  const query = useInfiniteQuery(openSuggestionsQuery(slug));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const place = usePlace(items, query.isSuccess);
  const changes = useChanges();
  const deciding = useDeciding({
    last,
    onDecided: place.follow,
    onUndone: place.expect,
  });
  const { clear: clearAccept } = deciding.accept;
  const { clear: clearDismiss } = deciding.dismiss;
  // What went wrong with one says nothing of the next.
  useEffect(() => {
    clearAccept();
    clearDismiss();
  }, [place.present?.id, clearAccept, clearDismiss]);
  return { query, items, present: place.present, go: place.go, step: place.step, changes, deciding };
}

interface At {
  id?: string;
  place: number;
  /** It was taken back, and is on its way to the list. */
  coming?: boolean;
}

/** Which suggestion is open. When it leaves the list, the one that comes in its place is. */
function usePlace(items: readonly SuggestionView[], loaded: boolean) {
  const [at, setAt] = useState<At>({ place: 0 });
  // The suggestion that the focus goes to once it is there; true: the one that comes in the place of this one.
  const awaitedRef = useRef<string | boolean>(false);
  const found = items.findIndex(({ id }) => id === at.id);
  const place = found >= 0 ? found : Math.min(at.place, items.length - 1);
  const present = items[place];
  // It stays the one that is open, also when a stronger one comes in before it.
  if (present && present.id !== at.id && !at.coming) setAt({ id: present.id, place });
  useFocusOn(present?.id, loaded, awaitedRef);
  const follow = () => {
    awaitedRef.current = true;
    setAt({ place });
  };
  const go = (id: string) => {
    if (id === present?.id) return goToCard(id);
    awaitedRef.current = id;
    setAt({ id, place: items.findIndex((one) => one.id === id) });
  };
  // Called from a message that is older than what is on the page: it looks at nothing but its own id.
  const expect = (id: string) => {
    awaitedRef.current = id;
    setAt((before) => ({ ...before, id, coming: true }));
  };
  const step = (by: number) => {
    const next = items[Math.min(Math.max(place + by, 0), items.length - 1)];
    if (next) go(next.id);
  };
  return { present, go, step, follow, expect };
}

/** Moves the focus to the suggestion that is open now, when it is awaited or when the one before took the focus with it. */
function useFocusOn(present: string | undefined, loaded: boolean, awaitedRef: RefObject<string | boolean>) {
  const wasAtCard = useWasAtCard();
  // Before the browser draws: the focus is nowhere for no moment.
  useLayoutEffect(() => {
    const lost = wasAtCard() && document.activeElement === document.body;
    if (!loaded || !(lost || awaitedRef.current === true || awaitedRef.current === present)) return;
    awaitedRef.current = false;
    goToCard(present);
  }, [present, loaded, wasAtCard, awaitedRef]);
}

/** Whether the focus was on a suggestion last: also when that has just left the list, and took the focus with it. */
function useWasAtCard() {
  const was = useRef(false);
  useEffect(() => {
    const note = () => {
      was.current = isAtCard();
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return useCallback(() => was.current, []);
}

/** What was changed on each suggestion: kept while one looks at another. */
function useChanges() {
  const [all, setAll] = useState<Readonly<Record<string, Changed>>>({});
  const of = (id: string) => all[id] ?? unchanged;
  const change = (id: string, part: Partial<Changed>) =>
    setAll((before) => ({ ...before, [id]: { ...unchanged, ...before[id], ...part } }));
  return { of, change };
}

/** What the keys of the bench do with the suggestion that is open. */
export function suggestionKeys({ present, step, changes, deciding }: Suggestions) {
  if (!present) return {};
  const changed = changes.of(present.id);
  const leaveOut = () => {
    const member = memberAtFocus() ?? weakestOf(present)?.id;
    if (member && present.kind !== 'merge') changes.change(present.id, turned(changed, member));
  };
  const accept = () => {
    if (!faultOf(present, changed)) void deciding.accept.run({ suggestion: present, changed });
  };
  return {
    j: () => step(1),
    k: () => step(-1),
    arrowdown: () => stepMember(1),
    arrowup: () => stepMember(-1),
    a: accept,
    d: () => void deciding.dismiss.run(present),
    x: leaveOut,
    e: () => (makesNew(present) ? changes.change(present.id, { writing: true }) : false),
    v: () => goToCard(present.id),
  };
}
