import { Injectable } from '@nestjs/common';
import { editionOf, LEXICON_EDITION } from '@signalenbeleid/concepts';
import { acceptedStates, uncheckedStates, type SignalState } from '@signalenbeleid/contracts/signals.workflow';
import { Database } from '@signalenbeleid/platform';
import { fingerprint } from '@signalenbeleid/similarity';
import { ReadZoneKnowledge } from './read-zone-knowledge.ts';

/** Where something stands when look-alikes are looked for: who may be shown it differs. */
export type FingerprintKind = 'unchecked' | 'accepted' | 'closed' | 'shared-signal';

/** In the lists of a key; older ones are found by their rarer keys. */
export const NEWEST_OF_KEY = 100;

/** What is written of a signal or shared signal, in every wording there is. */
interface Written {
  state: SignalState | null;
  text: string;
}

/** Keeps by what a signal or a shared signal is found, as it stands now. Twice is harmless. */
@Injectable()
export class KeepFingerprint {
  constructor(
    private readonly database: Database,
    private readonly knowledge: ReadZoneKnowledge,
  ) {}

  /** Of this signal or shared signal; takes it away when there is nothing left to find. */
  async of(subject: string): Promise<void> {
    // The lock is taken before the statement that compares, so that this sees what the one before left behind.
    const [[written], { words, edition }] = await Promise.all([
      this.database.query(oneAtATime, [subject]).then(() => this.database.query<Written>(whatIsWritten, [subject])),
      this.knowledge.ofZone(),
    ]);
    const kind = written ? kindOf(written.state) : null;
    const keys = written && kind ? fingerprint(written.text, words).keys : [];
    await this.database.query(keep, [subject, kind, editionOfFingerprint(edition), keys, NEWEST_OF_KEY]);
  }

  /** Signals and shared signals whose fingerprint is missing or was made with other words, some at a time. */
  async outdated(most: number): Promise<string[]> {
    const { edition } = await this.knowledge.ofZone();
    const states = [...acceptedStates, ...uncheckedStates];
    const rows = await this.database.query<{ id: string }>(outdated, [editionOfFingerprint(edition), states, most]);
    return rows.map(({ id }) => id);
  }
}

/** The edition of the lexicon and of the words of a zone, which has none of its own unless told. */
export const editionOfFingerprint = (wordsOfZone = editionOf('')): string => `${LEXICON_EDITION}.${wordsOfZone}`;

/** Among what a signal is found, by its state. Those that nobody works with (drafts, returned, withdrawn) are not. */
export function kindOf(state: SignalState | null): FingerprintKind | null {
  if (state === null) return 'shared-signal';
  if (uncheckedStates.includes(state)) return 'unchecked';
  if (state === 'closed') return 'closed';
  return acceptedStates.includes(state) ? 'accepted' : null;
}

const whatIsWritten = `
  select state, concat_ws(e'\\n', title, description, neutral_title, neutral_text) as text from signal where id = $1
  union all
  select null, concat_ws(e'\\n', title, text) from shared_signal where id = $1`;

// All signals of a zone share their most frequent keys, and wait for each other's commit there: this one does not wait for
// the disk. Whatever commits after it takes it along, the end of its job too; what a crash loses is refreshed at night.
const oneAtATime = `
  select pg_advisory_xact_lock(hashtextextended($1::text, 2)), set_config('synchronous_commit', 'off', true)`;

// Only what changed is touched, in the order of its key: two jobs that meet on the same keys wait for each other and
// never in a circle. What is newer than all others, as nearly every new signal is, goes before them without a look at each.
const keep = `
  with was as (select ref, kind, keys from signal_fingerprint where subject = $1),
  kept as (
    insert into signal_fingerprint as f (subject, kind, edition, keys)
    select $1, $2::text, $3, $4::text[] where $2::text is not null
    on conflict (zone_id, subject) do update set kind = excluded.kind, edition = excluded.edition, keys = excluded.keys
    returning ref, kind, keys),
  gone as (delete from signal_fingerprint where subject = $1 and $2::text is null),
  change as (
    select ref, kind, key, sum(one) as signals
      from (select ref, kind, unnest(keys) as key, 1 as one from kept union all select ref, kind, unnest(keys), -1 from was) counted
     group by 1, 2, 3 having sum(one) <> 0)
  insert into fingerprint_key as k (kind, key, signals, newest)
  select kind, key, signals, array[ref] from change order by kind, key
  on conflict (zone_id, kind, key) do update
     set signals = k.signals + excluded.signals,
         newest = case when excluded.signals < 0 then array_remove(k.newest, excluded.newest[1])
                  when excluded.newest[1] > coalesce(k.newest[1], 0) then (excluded.newest || k.newest)[1:$5]
                  else array(select distinct ref from unnest(k.newest || excluded.newest) ref order by ref desc limit $5) end`;

// A look-up for each, whatever the planner thinks that a zone holds.
const itsFingerprint = 'lateral (select edition from signal_fingerprint where subject = s.id limit 1)';

const outdated = `
  select s.id from signal s left join ${itsFingerprint} f on true
   where s.state = any($2) and f.edition is distinct from $1
  union all
  select s.id from shared_signal s left join ${itsFingerprint} f on true where f.edition is distinct from $1
  limit $3`;
