import { Injectable } from '@nestjs/common';
import type {
  SuggestedShared,
  SuggestionDecision,
  SuggestionView,
} from '@signalenbeleid/contracts/suggestions.contract';
import type { Category, Sector, TargetGroup } from '@signalenbeleid/contracts';
import type { SharedSignalState } from '@signalenbeleid/contracts/shared-signals.workflow';
import { fewestMembers } from '@signalenbeleid/contracts/suggestions.workflow';
import { NoteReading } from '@signalenbeleid/guard';
import { Database, present, type Actor } from '@signalenbeleid/platform';
import { coordinates, lookerOf } from '@signalenbeleid/signals';
import {
  commonReasons,
  compare,
  proposeText,
  proposeTitle,
  sentenceOf,
  type Comparable,
} from '@signalenbeleid/similarity';
import { FindSpread } from '@signalenbeleid/spread';
import type { Suggestion } from './suggestion.entity.ts';

/** A member as who asks may read it. */
interface Member extends Comparable {
  number: string;
  sector: Sector | null;
  municipality: string | null;
  reportedAt: Date;
  fit: number;
}
interface MemberRow extends Member {
  suggestionId: string;
  neutralTitle: string | null;
  neutralText: string | null;
}
interface SharedRow extends Comparable {
  number: string;
  state: SharedSignalState;
  version: number;
  categories: Category[];
  targetGroups: TargetGroup[];
  spread?: SuggestedShared['spread'];
}

/** The reasons of a suggestion are read in its best members: more would not say more. */
const READ = 30;
const EXCERPT = 300;

/** Shows suggestions: who belongs together and why, in the words that a coordinator may read. */
@Injectable()
export class ViewSuggestion {
  constructor(
    private readonly database: Database,
    private readonly spread: FindSpread,
    private readonly readings: NoteReading,
  ) {}

  /** These suggestions, in the same order. */
  async all(actor: Actor, suggestions: readonly Suggestion[]): Promise<SuggestionView[]> {
    const ids = [...new Set(suggestions.flatMap(({ sharedSignals }) => sharedSignals))];
    const [members, shared, active, names] = [
      await this.members(
        actor,
        suggestions.map(({ id }) => id),
      ),
      await this.shared(ids),
      await this.spread.activeSectors(),
      await this.names(suggestions),
    ];
    return suggestions.map((suggestion) => {
      const about = suggestion.sharedSignals.flatMap((id) => shared.get(id) ?? []);
      const own = members.get(suggestion.id) ?? [];
      const spoke = new Set([...own.map(({ sector }) => sector), ...about.flatMap(spokenFor)]);
      return {
        ...factsOf(suggestion),
        ...wordsOf(suggestion, own, about),
        members: own.map(memberOf),
        sharedSignals: about.map(sharedOf),
        silentSectors: active.filter((sector) => !spoke.has(sector)),
        ...decisionOf(suggestion, names),
      };
    });
  }

  private async shared(ids: readonly string[]): Promise<Map<string, SharedRow>> {
    const rows = await this.database.query<SharedRow>(sharedByIds, [ids]);
    const spread = await this.spread.of(ids);
    return new Map(rows.map((row) => [row.id, { ...row, spread: spread.get(row.id) }]));
  }

  /** The members that still count, best first: who was bundled or withdrawn since is no longer proposed. */
  private async members(actor: Actor, ids: readonly string[]): Promise<Map<string, Member[]>> {
    const rows = await this.database.query<MemberRow>(membersOf, [ids]);
    const looker = lookerOf(actor);
    const told = rows.filter((row) => coordinates(looker, row) && row.text);
    await this.readings.ofOriginals(actor, [...new Set(told.map(({ id }) => id))]);
    const readable = rows.map(({ neutralTitle, neutralText, ...row }) => ({
      ...row,
      title: neutralTitle ?? row.title,
      // The words of a reporter are for the coordinators of that sector alone: others read the neutral ones.
      text: coordinates(looker, row) && row.text ? row.text : (neutralText ?? ''),
    }));
    return Map.groupBy(readable, ({ suggestionId }) => suggestionId);
  }

  private async names(suggestions: readonly Suggestion[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ key: string; name: string }>(
      'select k.key, m.name from actor_key k join member m on m.id = k.member_id where k.key = any($1::uuid[])',
      [suggestions.flatMap(({ decidedBy }) => decidedBy ?? [])],
    );
    return new Map(rows.map(({ key, name }) => [key, name]));
  }
}

/** Whether there is anything left to decide. */
export function enough({ kind, state, members }: Pick<SuggestionView, 'kind' | 'state' | 'members'>): boolean {
  return state !== 'open' || members.length >= fewestMembers(kind);
}

const factsOf = ({ id, kind, state, version, score, changedAt }: Suggestion) => ({
  ...{ id, kind, state, version, score, changedAt: changedAt.toISOString() },
  strength: score >= 0.8 ? ('strong' as const) : score >= 0.7 ? ('fair' as const) : ('possible' as const),
});

function wordsOf({ kind }: Suggestion, members: readonly Member[], shared: readonly SharedRow[]) {
  const read = [...shared, ...members.slice(0, READ)];
  const [best, weakest] = [shared[0] ?? members[0], members.length > 1 ? members.at(-1) : undefined];
  const title = proposeTitle(read);
  return {
    sentence: sentenceOf(read),
    reasons: commonReasons(read).map(({ label }) => label),
    ...(best && weakest && { weakest: { id: weakest.id, reasons: compare(best, weakest).reasons.map(labelOf) } }),
    ...((kind === 'new' || kind === 'split') && title && { proposedTitle: title, proposedText: proposeText(read) }),
  };
}

const labelOf = ({ label }: { label: string }): string => label;

function memberOf({ id, number, title, text, sector, municipality, reportedAt, fit }: Member) {
  return {
    ...present({ id, number, title, sector, municipality, fit }),
    ...(text && { excerpt: text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1)}…` : text }),
    reportedAt: reportedAt.toISOString(),
  };
}

const spokenFor = ({ spread }: SharedRow): Sector[] =>
  (spread?.sectors ?? []).flatMap(({ sector, voice }) => (voice === 'silent' ? [] : sector));

const sharedOf = ({ id, number, title, state, version, spread }: SharedRow): SuggestedShared => ({
  ...{ id, number, title, state, version },
  ...(spread && { spread }),
});

function decisionOf(
  { decidedAt, decidedBy, reason, sharedSignalId }: Suggestion,
  names: ReadonlyMap<string, string>,
): { decision?: SuggestionDecision } {
  if (!decidedAt) return {};
  const by = names.get(decidedBy ?? '');
  return {
    decision: {
      at: decidedAt.toISOString(),
      ...(by && { by }),
      ...(reason && { reason }),
      ...(sharedSignalId && { sharedSignalId }),
    },
  };
}

const membersOf = `
  select m.suggestion_id as "suggestionId", g.id, g.number, g.title, g.description as text, g.neutral_title as "neutralTitle",
         g.neutral_text as "neutralText", g.categories, g.target_groups as "targetGroups", g.sector, g.municipality,
         to_char(g.month, 'YYYY-MM') as month, g.reported_at as "reportedAt", m.fit
    from suggestion_member m join suggestion s on s.zone_id = m.zone_id and s.id = m.suggestion_id
    join signal g on g.zone_id = m.zone_id and g.id = m.signal_id
   where m.suggestion_id = any($1::uuid[])
     and (s.state <> 'open' or (s.kind in ('merge', 'split') and g.shared_count > 0 and g.state in ('accepted', 'answered', 'closed'))
          or (s.kind in ('new', 'join', 'returned') and g.shared_count = 0 and g.state in ('accepted', 'answered')))
   order by m.fit desc, g.id`;

const sharedByIds = `
  select id, number, title, text, categories, target_groups as "targetGroups", state, version
    from shared_signal where id = any($1::uuid[]) order by id`;
