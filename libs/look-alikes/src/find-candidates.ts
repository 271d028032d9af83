import { Injectable } from '@nestjs/common';
import type { SharedSignalState } from '@signalenbeleid/contracts/shared-signals.workflow';
import type { SignalState } from '@signalenbeleid/contracts/signals.workflow';
import { Database } from '@signalenbeleid/platform';
import { fingerprint, type Comparable } from '@signalenbeleid/similarity';
import type { FingerprintKind } from './keep-fingerprint.ts';
import { ReadZoneKnowledge } from './read-zone-knowledge.ts';

/** A signal that may look like another. */
export interface CandidateSignal extends Comparable {
  number: string;
  state: SignalState;
  /** The words that every member may read, once it was accepted; null before. */
  neutralTitle: string | null;
  neutralText: string | null;
}
/** A shared signal that may look like something, in its neutral words. */
export interface CandidateSharedSignal extends Comparable {
  number: string;
  state: SharedSignalState;
}

/** So many are compared with one, unless told otherwise. */
const MOST_CANDIDATES = 200;

/**
 * Finds what may look like a signal, within the zone, for `compare` to judge. The index holds for each key of a
 * fingerprint the newest that have it; those that share the most and the rarest keys come first. The work is bounded by
 * the keys of what is asked, whatever the size of the zone.
 */
@Injectable()
export class FindCandidates {
  constructor(
    private readonly database: Database,
    private readonly knowledge: ReadZoneKnowledge,
  ) {}

  /** Checked signals, closed ones too, in the words of their reporters: for coordinators, and for work that nobody looks at. */
  signalsLike(asked: Comparable, most = MOST_CANDIDATES): Promise<CandidateSignal[]> {
    return this.like(asked, { sql: signals, kinds: ['accepted', 'closed'], most });
  }

  /** Signals that wait for a coordinator, in the words of their reporters. */
  uncheckedLike(asked: Comparable, most = MOST_CANDIDATES): Promise<CandidateSignal[]> {
    return this.like(asked, { sql: signals, kinds: ['unchecked'], most });
  }

  /** Accepted signals in their neutral words: what every member of the zone may read. */
  async readableLike(asked: Comparable, most = MOST_CANDIDATES): Promise<CandidateSignal[]> {
    const found = await this.like<CandidateSignal>(asked, { sql: signals, kinds: ['accepted'], most });
    return found.flatMap((signal) => inNeutralWords(signal) ?? []);
  }

  /** Shared signals, closed ones too. */
  sharedSignalsLike(asked: Comparable, most = MOST_CANDIDATES): Promise<CandidateSharedSignal[]> {
    return this.like(asked, { sql: sharedSignals, kinds: ['shared-signal'], most });
  }

  private async like<C extends CandidateSignal | CandidateSharedSignal>(
    { id, title, text }: Comparable,
    { sql, kinds, most }: { sql: string; kinds: FingerprintKind[]; most: number },
  ): Promise<C[]> {
    const { words } = await this.knowledge.ofZone();
    const { keys } = fingerprint(`${title}\n${text}`, words);
    return this.database.query<C>(sql, [kinds, keys, most, id || null]);
  }
}

/** A signal as every member may read it, or nothing when it has no neutral words. */
export function inNeutralWords(signal: CandidateSignal): CandidateSignal | undefined {
  const { neutralTitle: title, neutralText } = signal;
  return title === null ? undefined : { ...signal, title, text: neutralText ?? '' };
}

// A key tells more when few have it in this zone: the logarithm tempers, as a rare key proves little by itself. It is
// taken once for a key, and not for each of the hundreds that have it.
const found = `
  with known as materialized (
    select newest, ln(1 + 20000 / greatest(signals, 1)::float8) as worth
      from fingerprint_key where kind = any($1::text[]) and key = any($2::text[])),
  hit as (select unnest(newest) as ref, worth from known),
  found as (select ref, sum(worth) as worth from hit group by ref order by worth desc, ref desc limit $3)`;
const fields = `s.id, s.number, s.state, s.categories, s.target_groups as "targetGroups"`;
const ofSignal = `s.sector, s.municipality, to_char(s.month, 'YYYY-MM') as month, s.neutral_title as "neutralTitle", s.neutral_text as "neutralText"`;
// One look-up for each that was found, whatever the planner thinks that a zone holds.
const each = (table: string): string => `
  from found f cross join lateral (select subject from signal_fingerprint where ref = f.ref limit 1) p
  cross join lateral (select * from ${table} where id = p.subject limit 1) s`;
const order = `where s.id is distinct from $4::uuid order by f.worth desc, f.ref desc`;
const signals = `${found} select ${fields}, ${ofSignal}, s.title, s.description as text ${each('signal')} ${order}`;
const sharedSignals = `${found} select ${fields}, s.title, s.text ${each('shared_signal')} ${order}`;
