import { Injectable } from '@nestjs/common';
import { stateAfter } from '@signalenbeleid/contracts';
import type { SuggestionAcceptance, SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import { suggestionWorkflow, type SuggestionStep } from '@signalenbeleid/contracts/suggestions.workflow';
import { Database, Events, found, newId, Problem, type Actor } from '@signalenbeleid/platform';
import { CarryOutSuggestion } from './carry-out-suggestion.ts';
import { FindSuggestions } from './find-suggestions.ts';
import { Suggestion } from './suggestion.entity.ts';
import { suggestionEvents } from './suggestions.events.ts';
import { enough } from './view-suggestion.ts';

interface At {
  id: string;
  version: number;
}

/** What coordinators make of a suggestion: do what it says, leave it, or take that back. Each decision teaches the zone. */
@Injectable()
export class DecideSuggestion {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly find: FindSuggestions,
    private readonly carryOut: CarryOutSuggestion,
  ) {}

  /** Problems: `step-not-possible` when it was decided, `stale`, `rule-broken` when too few are left, `not-found` for who is no member. */
  async accept(
    actor: Actor,
    at: At,
    acceptance: SuggestionAcceptance,
  ): Promise<{ sharedSignalId: string; number: string }> {
    const shown = await this.find.one(actor, at.id);
    const suggestion = await this.take(actor, at, { step: 'accept' });
    const { without = [] } = acceptance;
    const ids = await this.leftOf(shown, without);
    const words = { title: shown.proposedTitle, text: shown.proposedText, ...acceptance };
    const done = await this.carryOut.execute(actor, suggestion, { ...words, signalIds: ids });
    await this.database.query(keepOutcome, [at.id, done.sharedSignalId, done.bundled, done.unbundled]);
    await this.learn(at.id, { accepted: true, ids });
    if (without.length > 0) await this.learn(at.id, { accepted: false, ids: without, others: ids });
    const payload = { sharedSignal: done.sharedSignalId };
    await this.events.record(suggestionEvents.accepted, { subject: at.id, actor, payload });
    return done;
  }

  /** Problems: `step-not-possible`, `stale`. */
  async dismiss(actor: Actor, at: At, reason = ''): Promise<void> {
    await this.take(actor, at, { step: 'dismiss', reason });
    await this.learn(at.id, { accepted: false, ids: await this.membersOf(at.id) });
    await this.events.record(suggestionEvents.dismissed, { subject: at.id, actor });
  }

  /** Takes a decision back. Problems: `step-not-possible` when somebody acted on what came of it, `stale`. */
  async undo(actor: Actor, at: At): Promise<void> {
    const suggestion = await this.take(actor, at, { step: 'undo' });
    if (suggestion.state === 'accepted') await this.carryOut.takeBack(actor, suggestion);
    await this.database.query('delete from suggestion_verdict where suggestion_id = $1', [at.id]);
    await this.events.record(suggestionEvents.undone, { subject: at.id, actor });
  }

  /** Answers the suggestion as it was. */
  private async take(
    actor: Actor,
    at: At,
    { step, reason = '' }: { step: SuggestionStep; reason?: string },
  ): Promise<Suggestion> {
    const suggestion = found(await this.database.manager.getRepository(Suggestion).findOneBy({ id: at.id }));
    const state = stateAfter(suggestionWorkflow, suggestion.state, step);
    if (!state) throw new Problem('step-not-possible');
    const decided =
      state === 'open' ? { decidedBy: null, decidedAt: null } : { decidedBy: actor.key, decidedAt: new Date() };
    const nothing = { sharedSignalId: null, sharedVersion: null, bundled: [], unbundled: [] };
    await this.database.change(Suggestion, at, { ...decided, ...nothing, state, reason, changedAt: new Date() });
    return suggestion;
  }

  /** The members that stay when some are left out. */
  private async leftOf(shown: SuggestionView, without: readonly string[]): Promise<string[]> {
    const all = await this.membersOf(shown.id);
    if (without.some((id) => !all.includes(id))) throw new Problem('not-found');
    const members = shown.members.filter(({ id }) => !without.includes(id));
    if (!enough({ ...shown, members })) throw new Problem('rule-broken', [{ path: 'body.without', code: 'too-few' }]);
    return members.map(({ id }) => id);
  }

  private async membersOf(id: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select signal_id as id from suggestion_member where suggestion_id = $1',
      [id],
    );
    return rows.map((row) => row.id);
  }

  /** Keeps by which ideas these belong together, or do not belong with the others. */
  private async learn(
    suggestionId: string,
    { accepted, ids, others = ids }: { accepted: boolean; ids: string[]; others?: string[] },
  ): Promise<void> {
    await this.database.query(keepVerdict, [newId(), suggestionId, accepted, ids, others]);
  }
}

const keepOutcome = `
  update suggestion set shared_signal_id = $2, bundled = $3, unbundled = $4,
         shared_version = (select version from shared_signal where id = $2) where id = $1`;

/** The ideas of at least half of their links. */
const keepVerdict = `
  with links as (
    select ideas from signal_link
     where (one = any($4::uuid[]) and other = any($5::uuid[])) or (one = any($5::uuid[]) and other = any($4::uuid[])))
  insert into suggestion_verdict (id, suggestion_id, accepted, ideas)
  values ($1, $2, $3, array(
    select idea from links, unnest(ideas) idea group by idea having 2 * count(*) >= (select count(*) from links) order by idea))`;
