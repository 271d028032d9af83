import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { SignalLine } from '@signalenbeleid/contracts/signals.contract';
import { useId, useState } from 'react';
import { useZone } from '../session.ts';
import { sharedSignalsQuery } from '../shared-signals/shared-signals.queries.ts';
import { goToCard } from '../suggestions/at-card.ts';
import type { Last } from '../ui/say/use-last.ts';
import { lookAlikesQuery } from './bundling.queries.ts';
import { goToLoose } from './pick-list.view.tsx';
import { targetOf, type Target } from './target-card.view.tsx';
import { useBundling } from './use-bundling.ts';
import { usePicks, type Picked } from './use-picks.ts';

/** The place of a shared signal that is not there yet. */
export const NEW = 'new';

/** What the bench offers to bundle with: what looks like the signal one chose, and all that still runs. */
function useTargets(signal: Picked | undefined) {
  const { slug } = useZone();
  const alike = useQuery({ ...lookAlikesQuery(slug, signal?.id ?? ''), enabled: signal !== undefined });
  const open = useInfiniteQuery(sharedSignalsQuery(slug, { state: 'open', limit: 100 }));
  const suggested = (alike.data?.items ?? []).filter(({ kind }) => kind === 'shared-signal').map(targetOf);
  const running = (open.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .map(({ id, title, spread }): Target => ({ id, title, spread, reasons: [] }));
  return { suggested, all: [...suggested, ...running.filter(({ id }) => !suggested.some((one) => one.id === id))] };
}

/** Whoever lost the place they were at goes on in the list; on a phone, where it is not in sight, at the suggestions. */
function returnFocus(current: SignalLine | undefined) {
  if (document.activeElement === document.body && !goToLoose(current)) goToCard(undefined);
}

/** What somebody bundles by hand: what is chosen, where it may go, what that becomes. */
export type BenchState = ReturnType<typeof useBench>;

/** Keeps what is chosen by hand, and does with it what is asked. */
export function useBench(items: readonly SignalLine[], last: Last) {
  const titleId = useId();
  const picks = usePicks();
  const [place, setPlace] = useState(0);
  const [looked, setLooked] = useState<string>();
  const current = items[Math.min(place, items.length - 1)];
  // What was chosen last is what one is busy with.
  const busyWith = picks.list.at(-1);
  const { suggested, all } = useTargets(busyWith);
  const letGo = () => {
    picks.clear();
    setLooked(undefined);
  };
  const bundling = useBundling(last, () => {
    letGo();
    // The button that did it is gone by then.
    requestAnimationFrame(() => returnFocus(current));
  });
  const joining = picks.list;
  const target = all.find(({ id }) => id === looked) ?? (looked === NEW ? undefined : suggested[0]);
  const startNew = (signals: readonly Picked[] = joining) => {
    signals.filter(({ id }) => !picks.has(id)).forEach(picks.toggle);
    setLooked(NEW);
    // The form is drawn first.
    requestAnimationFrame(() => document.getElementById(titleId)?.focus());
  };
  const add = (to: Target, signals = joining) => void bundling.add.run({ shared: to, signals });
  const look = (to: Target) => setLooked(to.id);
  return {
    ...{ titleId, picks, place, setPlace, current, busyWith, suggested, all, bundling, joining, target, startNew },
    ...{ add, look, letGo },
  };
}
