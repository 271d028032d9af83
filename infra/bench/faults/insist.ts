import { setTimeout as pause } from 'node:timers/promises';
import type { Ledger } from './ledger.ts';

/** 409: the first try still runs. 503: not now. Both say: send it again. */
const again = new Set([409, 503]);

/** What came of one try: the answer, or that nobody knows whether it arrived. */
export type Outcome = { readonly answer: Response } | 'unknown';

/** Sends once; a broken connection is no answer. */
export async function tryOnce(ledger: Ledger, send: () => Promise<Response>): Promise<Outcome> {
  const answer = await send().catch(() => undefined);
  if (answer && !again.has(answer.status)) return { answer };
  if (answer) await answer.body?.cancel();
  ledger.repeats += 1;
  await pause(100);
  return 'unknown';
}

/** Sends the same again until it is acknowledged, as a careful client does; answers what came back. Throws when it is refused. */
export async function insist<T>(ledger: Ledger, send: () => Promise<Response>): Promise<T> {
  for (;;) {
    const outcome = await tryOnce(ledger, send);
    if (outcome === 'unknown') continue;
    const { answer } = outcome;
    const text = await answer.text().catch(() => undefined);
    if (text === undefined) continue; // cut off halfway: nobody acknowledged anything
    if (answer.ok) return (text === '' ? undefined : JSON.parse(text)) as T;
    ledger.noteStrange(`${answer.status} ${new URL(answer.url).pathname.replaceAll(/[0-9a-f-]{36}/g, '…')}`);
    if (answer.status < 500) throw new Error(`${answer.status} ${text}`);
    await pause(100);
  }
}
