import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedback } from '@signalenbeleid/contracts/feedback.contract';
import { verifyChains } from '@signalenbeleid/platform';
import type pg from 'pg';
import type { Visitor } from '../product/visitor.ts';
import type { Ledger } from './ledger.ts';
import type { Ask } from '../product/as-administrator.ts';

/** One thing that must hold, and what breaks it: empty when it holds. */
export interface Verdict {
  readonly name: string;
  /** How many records were looked at. */
  readonly looked: number;
  readonly wrong: readonly string[];
}

/** Everything that the verdicts are drawn from. */
export interface Evidence {
  readonly ledger: Ledger;
  readonly ask: Ask;
  readonly client: pg.Client;
  readonly reporters: readonly Visitor[];
  readonly zone: string;
  readonly dataDir: string;
}

/** Compares what the database, the app and the mails say with our own ledger. */
export async function judge(evidence: Evidence): Promise<Verdict[]> {
  return [
    ...(await ofSignals(evidence)),
    await ofAnswersInTheApp(evidence),
    await ofDeliveries(evidence),
    ofMails(evidence),
    ...(await ofEvents(evidence)),
    ...(await ofJobs(evidence)),
    ...(await ofTrends(evidence)),
  ];
}

async function ofSignals({ ledger, ask }: Evidence): Promise<Verdict[]> {
  const rows = await ask<{ id: string; number: string; title: string }>('select id, number, title from signal');
  const stored = new Map(rows.map((row) => [row.id, row]));
  const lost = ledger.signals.filter(({ id, number, title }) => {
    const row = stored.get(id);
    return row?.number !== number || row.title !== title;
  });
  const twice = [...Map.groupBy(rows, ({ title }) => title)].filter(([, same]) => same.length > 1);
  const known = new Set(ledger.signals.map(({ id }) => id));
  const unasked = rows.filter(({ id }) => !known.has(id));
  return [
    { name: 'no acknowledged signal lost', looked: ledger.signals.length, wrong: lost.map(({ number }) => number) },
    { name: 'no signal twice', looked: rows.length, wrong: twice.map(([title]) => title) },
    { name: 'no signal that nobody acknowledged', looked: rows.length, wrong: unasked.map(({ number }) => number) },
  ];
}

/** The app shows the newest 200 answers of each person: exactly those of our ledger, each once. */
async function ofAnswersInTheApp({ ledger, reporters, zone }: Evidence): Promise<Verdict> {
  const wrong: string[] = [];
  let looked = 0;
  for (const [place, visitor] of reporters.entries()) {
    const { items } = await visitor.call(feedback.mine, { params: { zone } });
    const shown = items.map(({ text }) => text.split('\n')[0] ?? '');
    const wanted = ledger.answers.filter(({ reporters: to }) => to.has(place)).map(({ words }) => words);
    looked += shown.length;
    const known = new Set(wanted);
    if (new Set(shown).size !== shown.length) wrong.push(`reporter ${place}: an answer twice`);
    if (!shown.every((words) => known.has(words))) wrong.push(`reporter ${place}: an answer of somebody else`);
    if (shown.length !== Math.min(200, wanted.length))
      wrong.push(`reporter ${place}: ${shown.length} of ${wanted.length}`);
  }
  return { name: 'each answer once in the app', looked, wrong };
}

async function ofDeliveries({ ledger, ask }: Evidence): Promise<Verdict> {
  const rows = await ask<{ words: string; deliveries: number; people: number; mail: string[] }>(
    `select split_part(a.text, E'\\n', 1) as words, count(*)::int as deliveries, count(distinct d.recipient)::int as people, array_agg(distinct d.mail) as mail
       from answer a join answer_delivery d on d.answer_id = a.id where cardinality(d.signal_ids) > 0 and a.state = 'approved' group by 1`,
  );
  const found = new Map(rows.map((row) => [row.words, row]));
  const wrong = ledger.answers.filter(({ words, reporters }) => {
    const row = found.get(words);
    return row?.deliveries !== reporters.size || row.people !== reporters.size || row.mail.join() !== 'sent';
  });
  const more =
    rows.length === ledger.answers.length ? [] : [`${rows.length} answers left, ${ledger.answers.length} known`];
  return {
    name: 'each answer delivered once a person',
    looked: rows.length,
    wrong: [...wrong.map(({ words }) => words), ...more],
  };
}

/** A mail is a file named by its Message-ID: sent again under another id, it would be a second file. */
function ofMails({ ledger, dataDir }: Evidence): Verdict {
  const files = readdirSync(join(dataDir, 'mail')).filter(
    (name) => name.startsWith('answer-') && name.endsWith('.eml'),
  );
  const mails = files.map((name) => readFileSync(join(dataDir, 'mail', name), 'utf8'));
  const ids = mails.map((mail) => /^Message-ID: (<[^>]+>)/im.exec(mail)?.[1] ?? '');
  const sent = new Map<string, number>();
  for (const mail of mails)
    for (const words of new Set(mail.match(/\b[a-p]{20}(?=\r?\n)/g))) sent.set(words, (sent.get(words) ?? 0) + 1);
  const wrong = ledger.answers
    .filter(({ words, reporters }) => sent.get(words) !== reporters.size)
    .map(({ words, reporters }) => `${words}: ${sent.get(words) ?? 0} mails to ${reporters.size} people`);
  if (new Set(ids).size !== files.length) wrong.push('a Message-ID on two mails');
  return { name: 'each mail under one Message-ID', looked: files.length, wrong };
}

async function ofEvents({ ledger, ask, client }: Evidence): Promise<Verdict[]> {
  const rows = await ask<{ subject: string; type: string; n: number }>(
    'select subject, type, count(*)::int as n from event group by 1, 2',
  );
  const counted = new Map(rows.map(({ subject, type, n }) => [`${subject} ${type}`, n]));
  const told = (id: string, type: string, times: number) =>
    (counted.get(`${id} ${type}`) ?? 0) === times ? [] : [`${type} of ${id}: ${counted.get(`${id} ${type}`) ?? 0}`];
  const answered = new Set(ledger.answers.flatMap(({ signalIds }) => signalIds));
  const wrong = ledger.signals.flatMap(({ id }) => [
    ...told(id, 'signal.reported', 1),
    ...told(id, 'signal.accepted', ledger.accepted.has(id) ? 1 : 0),
    ...told(id, 'signal.answered', answered.has(id) ? 1 : 0),
  ]);
  const [left] = await ask<{ all: number; left: number }>(
    'select count(*)::int as all, count(*) filter (where relayed_at is null)::int as left from event',
  );
  const chains = await verifyChains(client, new Map());
  const broken = chains.flatMap(({ zoneId, broken: found }) => (found ? [`${zoneId}: ${JSON.stringify(found)}`] : []));
  const unrelayed = left && left.left > 0 ? [`${left.left} not relayed`] : [];
  return [
    { name: 'each event once', looked: rows.length, wrong },
    { name: 'every event relayed', looked: left?.all ?? 0, wrong: unrelayed },
    { name: 'the audit chain holds', looked: chains.reduce((sum, { events }) => sum + events, 0), wrong: broken },
  ];
}

async function ofJobs({ ask }: Evidence): Promise<Verdict[]> {
  const rows = await ask<{ queue: string; state: string; n: number; why: string | null }>(
    `select queue, state::text as state, count(*)::int as n, min(failed_reason) as why from bullmq.job where scheduler_id is null group by 1, 2`,
  );
  const wrong = rows.filter(({ state }) => state !== 'completed');
  const missing = await ask<{ id: string }>(
    `select e.id from event e where e.type in ('signal.accepted', 'answer.approved')
      and not exists (select from bullmq.job j where j.id like e.id || '-%' and j.state = 'completed')`,
  );
  return [
    {
      name: 'every job done, none stuck',
      looked: rows.reduce((sum, { n }) => sum + n, 0),
      wrong: wrong.map(({ queue, state, n, why }) => `${n} of ${queue} ${state}: ${why ?? ''}`),
    },
    { name: 'every event led to its job', looked: rows.length, wrong: missing.map(({ id }) => id) },
  ];
}

/** A recount straight from the signals, next to what was added up one by one. */
async function ofTrends({ ask }: Evidence): Promise<Verdict[]> {
  const entries = await ask<{ id: string }>(
    `select coalesce(s.signal_id, e.signal_id) as id from counted_signal s full join trend_entry e on e.zone_id = s.zone_id and e.signal_id = s.signal_id
      where (s.month, s.categories, s.sector, s.municipality, s.target_groups) is distinct from (e.month, e.categories, e.sector, e.municipality, e.target_groups)`,
  );
  const [cells] = await ask<{ cells: number; wrong: number }>(
    `with recount as (
       select s.zone_id, s.month, c.category, c.sector_or_all as sector, c.municipality_or_all as municipality, c.target_group, count(*)::int as n
         from counted_signal s, trend_cells(s.categories, s.sector, s.municipality, s.target_groups) c group by 1, 2, 3, 4, 5, 6)
     select count(*)::int as cells, count(*) filter (where r.n is distinct from t.signals)::int as wrong
       from recount r full join (select * from trend where signals <> 0) t using (zone_id, month, category, sector, municipality, target_group)`,
  );
  return [
    { name: 'each signal counted once', looked: entries.length, wrong: entries.map(({ id }) => id) },
    {
      name: 'trends equal a recount',
      looked: cells?.cells ?? 0,
      wrong: cells && cells.wrong > 0 ? [`${cells.wrong} counts`] : [],
    },
  ];
}
