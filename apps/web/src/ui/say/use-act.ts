import { useCallback, useRef, useState } from 'react';
import { faultsOf, isOffline, isStale, mayBeDone, sentenceOf } from './problem.ts';
import { toast } from './toast.tsx';

/** What somebody can do on a page, and what happens around it. */
export interface ActOptions<Given, Done> {
  /** Does it: usually one `call`. `key` is the same for each repeat of one attempt, for endpoints that create. */
  act: (given: Given, key: string) => Promise<Done>;
  /** What was done, in a sentence. */
  done?: string | ((done: Done, given: Given) => string);
  /** The way back, offered beside that sentence. It refreshes what it changes: what was done is no longer so. */
  undo?: (done: Done, given: Given) => Promise<unknown>;
  /** What to refresh or where to go, after it was done. */
  after?: (done: Done, given: Given) => unknown;
}

/** How an act stands. */
export interface Act<Given> {
  run: (given: Given) => Promise<boolean>;
  busy: boolean;
  /** What went wrong, as a sentence to show beside the button. */
  error: string | undefined;
  /** What is wrong per field. */
  faults: Record<string, string>;
  stale: boolean;
  offline: boolean;
  /** Counts the refusals: the error summary takes the focus at each. */
  attempt: number;
  clear: () => void;
}

interface Failure {
  error: unknown;
  attempt: number;
}

/**
 * One thing that a person does: shows at once that it is being done, ends in a sentence (with "Maak ongedaan" when there
 * is a way back) or in an error on the spot. Pressing twice does it once. What was written is never lost.
 */
export function useAct<Given = void, Done = unknown>(options: ActOptions<Given, Done>): Act<Given> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const running = useRef(false);
  const attempts = useRef(0);
  const key = useRef<string>(undefined);

  const run = async (given: Given): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    key.current ??= crypto.randomUUID();
    try {
      const done = await options.act(given, key.current);
      key.current = undefined;
      setFailure(undefined);
      finish(options, done, given);
      return true;
    } catch (error) {
      // What may have been done all the same is tried again with the same key: so it is done once.
      if (!mayBeDone(error)) key.current = undefined;
      attempts.current += 1;
      setFailure({ error, attempt: attempts.current });
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  const clear = useCallback(() => setFailure(undefined), []);
  return { run, busy, clear, ...describe(failure) };
}

function describe(failure: Failure | undefined) {
  if (!failure) return { error: undefined, faults: {}, stale: false, offline: false, attempt: 0 };
  const { error, attempt } = failure;
  return {
    error: sentenceOf(error),
    faults: faultsOf(error),
    stale: isStale(error),
    offline: isOffline(error),
    attempt,
  };
}

function finish<Given, Done>({ done: says, undo, after }: ActOptions<Given, Done>, done: Done, given: Given) {
  const sentence = typeof says === 'function' ? says(done, given) : says;
  if (sentence) toast(sentence, undo && (() => undo(done, given)));
  void after?.(done, given);
}
