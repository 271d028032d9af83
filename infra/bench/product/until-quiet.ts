import { setTimeout as pause } from 'node:timers/promises';
import type { Ask } from './as-administrator.ts';

/** What still waits to be done by the worker. */
export interface Waiting {
  readonly events: number;
  readonly jobs: number;
  readonly mails: number;
}

const waiting = `
  select (select count(*)::int from event where relayed_at is null) as events,
         (select count(*)::int from bullmq.job where scheduler_id is null and state not in ('completed', 'failed')) as jobs,
         (select count(*)::int from answer_delivery where mail = 'waiting') as mails`;

/** Waits until the worker has nothing left to do, and answers after how many milliseconds. Throws when it stands still for two minutes. */
export async function untilQuiet(ask: Ask): Promise<number> {
  const began = performance.now();
  let [last, moved] = ['', performance.now()];
  for (;;) {
    const [left] = await ask<Waiting>(waiting);
    if (!left || left.events + left.jobs + left.mails === 0) return performance.now() - began;
    const now = JSON.stringify(left);
    if (now !== last) [last, moved] = [now, performance.now()];
    if (performance.now() - moved > 120_000) throw new Error(`The worker stands still: ${now}`);
    await pause(200);
  }
}
