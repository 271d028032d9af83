import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { suggestions, type SuggestionList, type SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { isGone } from '../ui/say/problem.ts';
import { toast } from '../ui/say/toast.tsx';
import { useAct, type Act } from '../ui/say/use-act.ts';
import type { Last } from '../ui/say/use-last.ts';
import { acceptanceOf, goingAlong, type Changed } from './suggestion.rules.ts';
import { openSuggestionsQuery } from './suggestions.queries.ts';
import { suggestionsText } from './suggestions.text.ts';

/** A suggestion with what somebody changed on it. */
export interface Proposed {
  suggestion: SuggestionView;
  changed: Changed;
}

/** What one can do with suggestions. Each can be undone: from its message, with a key, and from the list of what was decided. */
export interface Deciding {
  accept: Act<Proposed>;
  dismiss: Act<SuggestionView>;
  undo: Act<SuggestionView>;
}

interface Options {
  last: Last;
  /** It is decided, and about to leave the list. */
  onDecided?: () => void;
  /** It waits for a decision again. */
  onUndone?: (suggestion: string) => void;
}

/** Accepts, dismisses and takes back. */
export function useDeciding({ last, onDecided, onUndone }: Options): Deciding {
  const t = useText(suggestionsText);
  const { slug: zone } = useZone();
  const { leave, refresh } = useLists(zone);
  const takeBack = async (one: SuggestionView) => {
    await call(suggestions.undo, { params: { zone, suggestion: one.id }, version: one.version });
    onUndone?.(one.id);
  };
  const decided = (one: SuggestionView) => {
    last.remember(() => takeBack(one));
    onDecided?.();
    leave(one.id);
  };
  const around = { zone, decided, last, refresh, orGone: useOrGone(leave, refresh) };
  const undo = useAct({ act: takeBack, done: t('undone'), after: refresh });
  return { accept: useAccept(around), dismiss: useDismiss(around), undo };
}

interface Around {
  zone: string;
  decided: (one: SuggestionView) => void;
  last: Last;
  refresh: () => Promise<unknown>;
  orGone: <Done>(id: string, decision: Promise<Done>) => Promise<Done>;
}

/** A suggestion that is no longer true goes away by itself, also under the hands of whoever decides on it: it leaves the list, with a word. */
function useOrGone(leave: (id: string) => void, refresh: () => Promise<unknown>): Around['orGone'] {
  const t = useText(suggestionsText);
  return async (id, decision) => {
    try {
      return await decision;
    } catch (error) {
      if (isGone(error)) {
        leave(id);
        toast(t('gone'));
        void refresh();
      }
      throw error;
    }
  };
}

function useAccept({ zone, decided, last, refresh, orGone }: Around) {
  const t = useText(suggestionsText);
  return useAct({
    act: ({ suggestion, changed }: Proposed) =>
      orGone(
        suggestion.id,
        call(suggestions.accept, {
          params: { zone, suggestion: suggestion.id },
          version: suggestion.version,
          body: acceptanceOf(suggestion, changed),
        }),
      ),
    done: ({ suggestion, number }, { suggestion: before, changed }) => {
      decided(suggestion);
      return t(`accepted.${before.kind}`, { number, count: goingAlong(before, changed).length });
    },
    undo: last.undo,
    after: refresh,
  });
}

function useDismiss({ zone, decided, last, refresh, orGone }: Around) {
  const t = useText(suggestionsText);
  return useAct({
    act: ({ id: suggestion, version }: SuggestionView) =>
      orGone(suggestion, call(suggestions.dismiss, { params: { zone, suggestion }, version, body: {} })),
    done: (one) => {
      decided(one);
      return t('dismissed');
    },
    undo: last.undo,
    after: refresh,
  });
}

/** The lists that change with a decision. What was decided leaves its list at once; the rest is read again. */
function useLists(zone: string) {
  const client = useQueryClient();
  const leave = (id: string) =>
    client.setQueryData<InfiniteData<SuggestionList, string>>(
      openSuggestionsQuery(zone).queryKey,
      (before) =>
        before && {
          ...before,
          pages: before.pages.map((page) => ({ ...page, items: page.items.filter((one) => one.id !== id) })),
        },
    );
  const refresh = () =>
    Promise.all(
      ['suggestions', 'signals', 'shared-signals', 'today'].map((name) =>
        client.invalidateQueries({ queryKey: [name, zone] }),
      ),
    );
  return { leave, refresh };
}
