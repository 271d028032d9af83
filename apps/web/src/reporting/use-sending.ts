import { signals, type OpenSignal, type Reported } from '@signalenbeleid/contracts/signals.contract';
import { useEffect, useRef, useState } from 'react';
import { call } from '../api.ts';
import { waivedIn } from '../guard/waved.ts';
import { mayBeDone } from '../ui/say/problem.ts';
import { useAct } from '../ui/say/use-act.ts';
import { forgetDraft, keepDraft, keptDraft, type Typed, type Unanswered } from './kept-draft.ts';
import type { KnownReporter } from './who-reports.ts';

interface Sending {
  zone: string;
  whoReports: () => Promise<KnownReporter | null>;
  onDone: (reported: Reported, sent: OpenSignal) => void;
}

/**
 * Sends a signal exactly once. What may have been lost on the way stays on this device with its key, and goes again by
 * itself: once after a while, when the browser says that the connection is back, or in a page that was loaded anew.
 */
export function useSending({ zone, whoReports, onDone }: Sending) {
  const [parcel, setParcel] = useState(() => keptDraft(zone)?.unanswered);
  const [losses, setLosses] = useState(parcel ? 1 : 0);
  const settle = (next: Unanswered | undefined) => {
    setParcel(next);
    setLosses(0);
  };
  const act = useAct({
    act: (given: Unanswered) => deliver(zone, whoReports, given).catch(lostOr(setLosses, () => settle(undefined))),
    after: (reported: Reported, { body }: Unanswered) => {
      forgetDraft(zone);
      settle(undefined);
      onDone(reported, body);
    },
  });
  const resend = () => parcel && void act.run(parcel);
  useResending({ waits: losses > 0 && !act.busy, alone: losses === 1, resend });
  const send = (body: OpenSignal, typed: Typed) => {
    const next = { key: crypto.randomUUID(), body, waived: waivedIn(body) };
    keepDraft(zone, { typed, unanswered: next });
    settle(next);
    void act.run(next);
  };
  /** The reporter wants to change something first. */
  const giveUp = () => {
    settle(undefined);
    act.clear();
  };
  // Waiting: it is on its way, and nobody knows whether it arrived.
  return { act, waiting: losses > 0, send, resend, giveUp };
}

/** A lost signal may have arrived: it waits with its key. A refused one did not. */
const lostOr =
  (setLosses: (next: (before: number) => number) => void, refused: () => void) =>
  (error: unknown): never => {
    if (mayBeDone(error)) setLosses((before) => before + 1);
    else refused();
    throw error;
  };

const patience = 4_000;

interface Resending {
  waits: boolean;
  /** Try once without a sign of the browser. */
  alone: boolean;
  resend: () => void;
}

function useResending({ waits, alone, resend }: Resending) {
  const latest = useRef(resend);
  useEffect(() => {
    latest.current = resend;
  });
  useEffect(() => {
    if (!waits) return;
    const go = () => latest.current();
    const timer = alone && navigator.onLine ? setTimeout(go, patience) : undefined;
    window.addEventListener('online', go);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
    };
  }, [waits, alone]);
}

async function deliver(
  zone: string,
  whoReports: Sending['whoReports'],
  { key, body, waived }: Unanswered,
): Promise<Reported> {
  const params = { zone };
  if (!(await whoReports())) return call(signals.reportOpenly, { params, body, key, ...(waived && { waived }) });
  const { name: _name, email: _email, sector: _sector, ...own } = body;
  return call(signals.report, { params, body: own, key, ...(waived && { waived }) });
}
