import { useQueryClient } from '@tanstack/react-query';
import { sharedSignals, type NewSharedSignal } from '@signalenbeleid/contracts/shared-signals.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { sentenceOf } from '../ui/say/problem.ts';
import { toast } from '../ui/say/toast.tsx';
import { useAct, type Act } from '../ui/say/use-act.ts';
import type { Last } from '../ui/say/use-last.ts';
import { bundlingText } from './bundling.text.ts';
import type { Picked } from './use-picks.ts';

/** Signals that are put with a shared signal that exists. */
export interface Addition {
  shared: { id: string; title: string };
  signals: readonly Picked[];
}

/** What can be done on the bench. Both acts can be undone, from their message or with the Z key. */
export interface Bundling {
  add: Act<Addition>;
  make: Act<NewSharedSignal>;
  undoLast: () => Promise<void>;
}

/** Bundles, and remembers the way back. `onDone` is told once the signals are bundled. */
export function useBundling(last: Last, onDone: () => void): Bundling {
  const { slug } = useZone();
  const refresh = useRefresh(slug);
  const shared = { slug, last, refresh, onDone };
  return { add: useAdd(shared), make: useMake(shared), undoLast: useUndoLast(shared) };
}

interface Around {
  slug: string;
  last: Last;
  refresh: () => Promise<void>;
  onDone: () => void;
}

const versionOf = async (zone: string, shared: string) =>
  (await call(sharedSignals.one, { params: { zone, shared } })).version;

function useAdd({ slug: zone, last, refresh, onDone }: Around) {
  const t = useText(bundlingText);
  const bodyOf = (signals: readonly Picked[]) => ({ signalIds: signals.map(({ id }) => id) });
  return useAct({
    act: async ({ shared: { id: shared }, signals }: Addition) => {
      const version = await versionOf(zone, shared);
      return call(sharedSignals.bundle, { params: { zone, shared }, body: bodyOf(signals), version });
    },
    done: ({ id: shared }, { shared: { title }, signals }) => {
      last.remember(async () => {
        const version = await versionOf(zone, shared);
        return call(sharedSignals.unbundle, { params: { zone, shared }, body: bodyOf(signals), version });
      });
      onDone();
      return t('bundled', { count: signals.length, title });
    },
    undo: last.undo,
    after: refresh,
  });
}

function useMake({ slug: zone, last, refresh, onDone }: Around) {
  const t = useText(bundlingText);
  return useAct({
    act: (body: NewSharedSignal, key) => call(sharedSignals.make, { params: { zone }, body, key }),
    done: ({ id: shared, number }, { signalIds }) => {
      last.remember(async () =>
        call(sharedSignals.takeBack, { params: { zone, shared }, version: await versionOf(zone, shared) }),
      );
      onDone();
      return t('made', { count: signalIds.length, number });
    },
    undo: last.undo,
    after: refresh,
  });
}

function useUndoLast({ last, refresh }: Around) {
  const t = useText(bundlingText);
  return async () => {
    if (!last.any()) return toast(t('nothingToUndo'));
    try {
      await last.undo();
      toast(t('undone'));
    } catch (error) {
      toast(sentenceOf(error));
    }
    return refresh();
  };
}

/** Looks again at the lists of signals, shared signals and suggestions. */
function useRefresh(zone: string) {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['signals', zone] }),
      client.invalidateQueries({ queryKey: ['shared-signals', zone] }),
      client.invalidateQueries({ queryKey: ['suggestions', zone] }),
    ]);
  };
}
