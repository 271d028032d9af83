import { Injectable } from '@nestjs/common';
import type { SharedSignalState } from '@signalenbeleid/contracts/shared-signals.workflow';
import type { SignalState } from '@signalenbeleid/contracts/signals.workflow';
import { Database } from '@signalenbeleid/platform';
import type { Comparable } from '@signalenbeleid/similarity';

/** A signal that may look like another, in the words of its reporter: for coordinators, and for work that nobody looks at. */
export interface CandidateSignal extends Comparable {
  number: string;
  state: SignalState;
}
/** A shared signal that may look like something, in its neutral words. */
export interface CandidateSharedSignal extends Comparable {
  number: string;
  state: SharedSignalState;
}

/** So many signals at most are compared with one. */
export const MOST_CANDIDATES = 200;

/** Finds what may look like a signal, within the zone and bounded whatever its size, for `compare` to judge. */
@Injectable()
export class FindCandidates {
  constructor(private readonly database: Database) {}

  /** Signals that can be bundled and may look like this one, the likeliest first; never itself. */
  async signalsLike(asked: Comparable, most = MOST_CANDIDATES): Promise<CandidateSignal[]> {
    const words = anyWordOf(`${asked.title} ${asked.text}`);
    return this.database.query<CandidateSignal>(signals, [words, asked.id || null, most]);
  }

  /** Shared signals that may look like this, the likeliest first; closed ones too. */
  async sharedSignalsLike(asked: Comparable, most = MOST_CANDIDATES): Promise<CandidateSharedSignal[]> {
    return this.database.query<CandidateSharedSignal>(sharedSignals, [asked.id || null, most]);
  }
}

const signals = `
  select g.id, g.number, g.state, g.title, g.description as text, g.categories, g.target_groups as "targetGroups", g.sector, g.municipality,
         to_char(g.month, 'YYYY-MM') as month
    from search_signals($1, true, $3) f join signal g on g.id = f.id
   where g.id is distinct from $2::uuid and g.state in ('accepted', 'answered')
   order by f.rank desc, g.id`;
const sharedSignals = `
  select s.id, s.number, s.state, s.title, s.text, s.categories, s.target_groups as "targetGroups"
    from shared_signal s where s.id is distinct from $1::uuid order by s.changed_at desc limit $2`;

/** The longer words of a text as a search for any of them: bounded, whatever the length of the text. */
const anyWordOf = (text: string) =>
  [...new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])].slice(0, 40).join(' or ');
