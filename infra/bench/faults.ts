/**
 * Kills the API, the worker and PostgreSQL while signals come in and answers leave, and compares what is left with a
 * ledger of its own: `npm run faults -- [--kills N] [--json FILE]`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Coordinator } from './faults/coordinator.ts';
import { Killer } from './faults/killer.ts';
import { Ledger } from './faults/ledger.ts';
import { asAdministrator } from './product/as-administrator.ts';
import { untilQuiet } from './product/until-quiet.ts';
import { keepReporting } from './faults/reporters.ts';
import { judge, type Verdict } from './faults/verdicts.ts';
import { bringPeople, type PersonWish } from './product/people.ts';
import { RunProduct } from './product/run-product.ts';
import type { Visitor } from './product/visitor.ts';

const zone = 'amalo';
const reporterCount = 8;
/** Milliseconds; from `quality.md`. */
const most = { refusal: 2_000, readyAgain: 10_000 };

const say = (line: string): void => console.log(line);

const coordinatorWish: PersonWish = {
  name: 'Coördinator van de proef',
  roles: [{ role: 'zone-coordinator' }],
  zones: [zone],
};
const reporterWish = (place: number): PersonWish => ({
  name: `Aanbrenger ${place + 1}`,
  roles: [{ role: 'reporter' }],
  zones: [zone],
});

async function storm(product: RunProduct, kills: number): Promise<Verdict[]> {
  const wishes = [coordinatorWish, ...Array.from({ length: reporterCount }, (_, place) => reporterWish(place))];
  const [coordinator, ...reporters] = await bringPeople(product, wishes);
  if (!coordinator) throw new Error('Nobody coordinates');
  const ledger = new Ledger();
  const killer = new Killer(product, coordinator, zone);
  const over = new AbortController();
  const busy = [
    ...reporters.map((visitor, place) => keepReporting({ visitor, place, zone }, ledger, over.signal)),
    new Coordinator(coordinator, zone, ledger).work(over.signal),
  ];
  const work = Promise.all(busy);
  await Promise.race([killer.killAll(kills, say), work]).finally(() => over.abort());
  await work;
  const verdicts = await compare(product, reporters, ledger);
  return [...verdicts, ...ofConduct(killer, ledger)];
}

function compare(product: RunProduct, reporters: Visitor[], ledger: Ledger): Promise<Verdict[]> {
  return asAdministrator(product.adminUrl, async (ask, client) => {
    const quiet = await untilQuiet(ask);
    say(`  the worker was done ${(quiet / 1000).toFixed(1)} s after the last request`);
    return judge({ ask, client, ledger, reporters, zone, dataDir: product.dataDir });
  });
}

function ofConduct({ away, kills }: Killer, ledger: Ledger): Verdict[] {
  const within = (limit: number, found: number) => (found <= limit ? [] : [`${Math.round(found)} ms`]);
  return [
    { name: '503 problem+json while PostgreSQL is away', looked: away.refused, wrong: away.otherwise },
    {
      name: `it says so within 2 s (${Math.round(away.slowest)} ms at most)`,
      looked: away.refused,
      wrong: within(most.refusal, away.slowest),
    },
    {
      name: `ready within 10 s after PostgreSQL (${Math.round(away.readyAgain)} ms at most)`,
      looked: kills.postgres,
      wrong: within(most.readyAgain, away.readyAgain),
    },
    {
      name: 'every other answer is one of the contract',
      looked: ledger.repeats,
      wrong: [...ledger.strange].map(([what, times]) => `${times} × ${what}`),
    },
  ];
}

function print(verdicts: readonly Verdict[]): void {
  const width = Math.max(...verdicts.map(({ name }) => name.length));
  for (const { name, looked, wrong } of verdicts) {
    const shown = wrong.length === 0 ? 'holds' : `BROKEN (${wrong.length}): ${wrong.slice(0, 5).join('; ')}`;
    say(`${name.padEnd(width)}  ${String(looked).padStart(7)}  ${shown}`);
  }
}

const { values } = parseArgs({ options: { kills: { type: 'string', default: '10' }, json: { type: 'string' } } });
const kills = Number(values.kills);
if (!Number.isInteger(kills) || kills < 1) throw new Error('--kills takes a whole number from 1');
const product = await RunProduct.start({ settings: { REQUESTS_PER_MINUTE: '1000000', LOG_LEVEL: 'warn' } });
try {
  say(`Killing the API, the worker and PostgreSQL ${kills} times each, with ${reporterCount} reporters at work …`);
  const verdicts = await storm(product, kills);
  print(verdicts);
  if (verdicts.some(({ wrong }) => wrong.length > 0)) say(`The logs lie in ${product.keepLogs('faults')}.`);
  if (values.json) writeFileSync(values.json, JSON.stringify({ kills, verdicts }, null, 2));
  process.exitCode = verdicts.every(({ wrong }) => wrong.length === 0) ? 0 : 1;
} finally {
  await product.end();
  product.remove();
}
