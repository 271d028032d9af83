import { Injectable } from '@nestjs/common';
import type { Draft, LookAlike } from '@signalenbeleid/contracts/shared-signals.contract';
import type { SharedSignalState } from '@signalenbeleid/contracts/shared-signals.workflow';
import { Database, type Actor } from '@signalenbeleid/platform';
import { SignalRecords } from '@signalenbeleid/signals';
import { FindSpread } from '@signalenbeleid/spread';
import { compare, SUGGEST_FROM, type Comparable } from '@signalenbeleid/similarity';

interface Candidate extends Comparable {
  kind: 'signal' | 'shared-signal';
  number: string;
  state?: SharedSignalState;
}

const MOST_CANDIDATES = 200;
const sharedCandidates = `
  select 'shared-signal' as kind, s.id, s.number, s.title, s.text, s.categories, s.target_groups as "targetGroups", s.state
    from shared_signal s where s.state <> 'closed' order by s.changed_at desc limit ${MOST_CANDIDATES}`;
const signalCandidates = `
  select 'signal' as kind, g.id, g.number, g.title, g.description as text, g.categories, g.target_groups as "targetGroups", g.sector, g.municipality, to_char(g.month, 'YYYY-MM') as month
    from search_signals($1, true, ${MOST_CANDIDATES}) f join signal g on g.id = f.id where g.id <> $2 and g.state in ('accepted', 'answered')`;

/** Finds what looks like a text or a signal, with reasons that people understand. A first list; which candidates are compared is bounded. */
@Injectable()
export class FindLookAlikes {
  constructor(
    private readonly database: Database,
    private readonly signals: SignalRecords,
    private readonly spread: FindSpread,
  ) {}

  /** Shared signals that look like what somebody is typing: five at most, in neutral words alone. */
  async ofDraft({
    title = '',
    description = '',
    categories = [],
    targetGroups = [],
    municipality,
  }: Draft): Promise<LookAlike[]> {
    const draft = { id: '', title, text: description, categories, targetGroups, municipality: municipality ?? null };
    return this.best(draft, await this.database.query<Candidate>(sharedCandidates), 5);
  }

  /** Signals and shared signals that look like this signal, for its coordinator. */
  async ofSignal(actor: Actor, id: string): Promise<LookAlike[]> {
    const { signal } = await this.signals.openForChecking(actor, id);
    const asked: Comparable = { ...signal, text: signal.description, month: signal.month.slice(0, 7) };
    const [shared, signals] = await Promise.all([
      this.database.query<Candidate>(sharedCandidates),
      this.database.query<Candidate>(signalCandidates, [anyWordOf(`${signal.title} ${signal.description}`), id]),
    ]);
    return this.best(asked, [...shared, ...signals], 10);
  }

  private async best(asked: Comparable, candidates: Candidate[], most: number): Promise<LookAlike[]> {
    const scored = candidates.map((candidate) => ({ candidate, ...compare(asked, candidate) }));
    const chosen = scored
      .filter(({ score }) => score >= SUGGEST_FROM)
      .sort((a, b) => b.score - a.score)
      .slice(0, most);
    const spread = await this.spread.of(
      chosen.filter(({ candidate }) => candidate.kind === 'shared-signal').map(({ candidate }) => candidate.id),
    );
    return chosen.map(({ candidate: { kind, id, number, title, text, state }, score, reasons }) => ({
      ...{ kind, id, number, title, score },
      ...(text && { excerpt: text.length > 300 ? `${text.slice(0, 299)}…` : text }),
      strength: score >= 0.75 ? 'strong' : score >= 0.6 ? 'fair' : 'possible',
      reasons: reasons.slice(0, 6).map(({ label }) => label),
      ...(state && { state, spread: spread.get(id) as never }),
    }));
  }
}

/** The longer words of a text as a search for any of them: bounded, whatever the length of the text. */
const anyWordOf = (text: string) =>
  [...new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])].slice(0, 40).join(' or ');
