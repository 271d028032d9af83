import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { signals, type Reported } from '@signalenbeleid/contracts/signals.contract';
import type { Visitor } from '../product/visitor.ts';
import { insist } from './insist.ts';
import { ownWords, type Ledger } from './ledger.ts';

/** Milliseconds between two signals of one reporter, at most. */
const longestPause = 120;

/** Somebody who reports one signal after the other, each with a key of its own, and repeats it until it is acknowledged. */
export async function keepReporting(
  who: { visitor: Visitor; place: number; zone: string },
  ledger: Ledger,
  until: AbortSignal,
): Promise<void> {
  const { visitor, place, zone } = who;
  while (!until.aborted) {
    const title = `Wachtlijst bij de dienst ${ownWords()}`;
    const body = {
      title,
      description: `Reeds maanden wacht iemand op hulp (${place}).`,
      categories: ['TOEGANG.WACHTLIJST'],
    };
    const sent = { params: { zone }, key: randomUUID(), body };
    const { id, number } = await insist<Reported>(ledger, () => visitor.send(signals.report, sent));
    ledger.addSignal({ id, number, title, reporter: place });
    await pause(randomInt(longestPause));
  }
}
