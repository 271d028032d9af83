import { Injectable } from '@nestjs/common';
import { stateAfter } from '@signalenbeleid/contracts';
import type { ActionMove, NewFollowUp } from '@signalenbeleid/contracts/actions.contract';
import { actionWorkflow, openActionStates, type ActionStep } from '@signalenbeleid/contracts/themes.workflow';
import { sharedSignalWorkflow } from '@signalenbeleid/contracts/shared-signals.workflow';
import { Database, Events, found, newId, Problem, type Actor } from '@signalenbeleid/platform';
import { SharedSignalRecords } from '@signalenbeleid/shared-signals';
import { Action } from './action.entity.ts';
import { dayIn, mayFollow } from './actions.rules.ts';
import type { At } from './propose-theme.ts';
import { actionEvents } from './themes.events.ts';

const eventOf: Record<ActionStep, string> = {
  start: actionEvents.started,
  finish: actionEvents.finished,
  drop: actionEvents.dropped,
  resume: actionEvents.resumed,
};

/** What the lead of an action does, or the coordinator of the zone in their place: move it along, and write down what was done. */
@Injectable()
export class FollowAction {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly sharedSignals: SharedSignalRecords,
  ) {}

  /** Takes a step. Who ends an action says what it brought. Problems: `not-allowed` (another's action), `step-not-possible`, `rule-broken`, `stale`. */
  async move(actor: Actor, at: At, { step, achieved }: ActionMove): Promise<void> {
    const action = await this.open(actor, at.id);
    const state = stateAfter(actionWorkflow, action.state, step);
    if (!state) throw new Problem('step-not-possible');
    const ended = !openActionStates.includes(state);
    if (ended && !achieved) throw new Problem('rule-broken', [{ path: 'body.achieved', code: 'required' }]);
    await this.database.change(Action, at, {
      state,
      endedAt: ended ? new Date() : null,
      ...(achieved !== undefined && { achieved }),
    });
    await this.events.record(eventOf[step], { subject: at.id, actor, payload: linksOf(action) });
    if (state === 'running' && action.sharedSignalId) await this.beginFollowUp(actor, action.sharedSignalId);
  }

  /** With the first action that runs, the follow-up of what was decided has begun; after a look back it goes on. */
  private async beginFollowUp(actor: Actor, id: string): Promise<void> {
    const { state } = await this.sharedSignals.loadForChange(id);
    if (stateAfter(sharedSignalWorkflow, state, 'start'))
      await this.sharedSignals.take(actor, { id }, { step: 'start' });
  }

  /** Adds a note to the log of the action. Problems: `not-allowed`, `rule-broken` for a day to come. */
  async write(actor: Actor, id: string, { happenedOn, text }: NewFollowUp): Promise<void> {
    const action = await this.open(actor, id);
    if (happenedOn > dayIn(new Date())) throw new Problem('rule-broken', [{ path: 'body.happenedOn', code: 'future' }]);
    await this.database.query(
      'insert into follow_up (id, action_id, happened_on, text, written_by) values ($1, $2, $3, $4, $5)',
      [...[newId(), id, happenedOn, text, actor.key]],
    );
    await this.events.record(actionEvents.followedUp, { subject: id, actor, payload: linksOf(action) });
  }

  private async open(actor: Actor, id: string): Promise<Action> {
    const action = found(await this.database.manager.getRepository(Action).findOneBy({ id }));
    if (!mayFollow(actor, action.leadId)) throw new Problem('not-allowed');
    return action;
  }
}

const linksOf = ({ themeId, sharedSignalId, decisionId }: Action) => ({
  theme: themeId,
  sharedSignal: sharedSignalId,
  decision: decisionId,
});
