import { Injectable } from '@nestjs/common';
import type { DecisionDraft } from '@signalenbeleid/contracts/escalations.contract';
import { Database, Events, newId, Problem, type Actor } from '@signalenbeleid/platform';
import { grantRoles } from '@signalenbeleid/people';
import { SharedSignalRecords } from '@signalenbeleid/shared-signals';
import { Decision } from './decision.entity.ts';
import { faultsOf, stepOf } from './decision.rules.ts';
import { EscalateSharedSignal, type EscalationAt } from './escalate-shared-signal.ts';
import { Escalation } from './escalation.entity.ts';
import { escalationEvents } from './escalations.events.ts';

/** The board decides: first prepared among themselves, then published for all. Published words are never changed, only added to. */
@Injectable()
export class DecideEscalation {
  constructor(
    private readonly database: Database,
    private readonly escalations: EscalateSharedSignal,
    private readonly sharedSignals: SharedSignalRecords,
    private readonly events: Events,
  ) {}

  /** Prepares the decision, or changes what was prepared. Problems: `rule-broken` when it misses who or when, `step-not-possible` once published. */
  async prepare(actor: Actor, at: EscalationAt, draft: DecisionDraft): Promise<void> {
    const { outcome, motivation, leadId, reviewOn, until, to } = draft;
    const escalation = await this.escalations.load(at.id);
    if (!['submitted', 'on-agenda', 'question-back'].includes(escalation.state)) throw new Problem('step-not-possible');
    refuseFaults(draft);
    await this.refuseStrangers(leadId);
    await this.database.change(Escalation, at, {});
    await this.database.query(
      `insert into decision (id, escalation_id, state, outcome, motivation, lead_id, review_on, postponed_until, sent_to, prepared_by)
       values ($1, $2, 'prepared', $3, $4, $5, $6, $7, $8, $9)
       on conflict (zone_id, escalation_id) do update set outcome = excluded.outcome, motivation = excluded.motivation, lead_id = excluded.lead_id,
         review_on = excluded.review_on, postponed_until = excluded.postponed_until, sent_to = excluded.sent_to, prepared_by = excluded.prepared_by`,
      [newId(), at.id, outcome, motivation, leadId ?? null, reviewOn ?? null, until ?? null, to ?? null, actor.key],
    );
    await this.events.record(escalationEvents.decisionPrepared, { subject: at.id, actor });
  }

  /** Publishes it: everyone in the zone reads it, the shared signal moves on, and the answers to the reporters are begun. */
  async publish(actor: Actor, at: EscalationAt): Promise<void> {
    const escalation = await this.escalations.load(at.id);
    const decision = await this.of(at.id);
    if (!decision || decision.state === 'published') throw new Problem('step-not-possible');
    refuseFaults(draftOf(decision));
    await this.escalations.take(actor, at, { step: 'decide' });
    await this.database.query(
      `update decision set state = 'published', published_by = $2, published_at = now() where id = $1`,
      [decision.id, actor.key],
    );
    await this.sharedSignals.take(
      actor,
      { id: escalation.sharedSignalId },
      {
        step: stepOf(decision.outcome),
        ...(decision.outcome === 'postponed' && { changes: { parkedUntil: decision.postponedUntil } }),
      },
    );
    if (decision.leadId) await this.makeLead(decision.leadId);
    await this.events.record(escalationEvents.decisionPublished, {
      subject: decision.id,
      actor,
      payload: { escalation: at.id, sharedSignal: escalation.sharedSignalId },
    });
  }

  /** Adds to a published decision. Problem: `step-not-possible` before. */
  async add(actor: Actor, escalationId: string, text: string): Promise<void> {
    await this.escalations.load(escalationId);
    const decision = await this.of(escalationId);
    if (decision?.state !== 'published') throw new Problem('step-not-possible');
    await this.database.query(
      'insert into decision_addendum (id, decision_id, text, added_by) values ($1, $2, $3, $4)',
      [newId(), decision.id, text, actor.key],
    );
    await this.events.record(escalationEvents.decisionAdded, { subject: escalationId, actor });
  }

  private of(escalationId: string): Promise<Decision | null> {
    return this.database.manager.getRepository(Decision).findOneBy({ escalationId });
  }

  private async refuseStrangers(leadId: string | undefined): Promise<void> {
    if (!leadId) return;
    const member = await this.database.one(`select 1 from member where id = $1 and status = 'active'`, [leadId]);
    if (!member) throw new Problem('rule-broken', [{ path: 'body.leadId', code: 'unknown' }]);
  }

  /** Whoever is named lead may follow up from now on. */
  private async makeLead(memberId: string): Promise<void> {
    const already = await this.database.one(
      `select 1 from member_role where member_id = $1 and role = 'lead' and until is null`,
      [memberId],
    );
    if (!already) await grantRoles(this.database, memberId, [{ role: 'lead' }]);
  }
}

function refuseFaults(draft: DecisionDraft): void {
  const faults = faultsOf(draft, new Date().toISOString().slice(0, 10));
  if (faults.length > 0) throw new Problem('rule-broken', faults);
}

function draftOf({ outcome, motivation, leadId, reviewOn, postponedUntil, sentTo }: Decision): DecisionDraft {
  const optional = { leadId, reviewOn, until: postponedUntil, to: sentTo };
  return {
    outcome,
    motivation,
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value)) as Partial<DecisionDraft>),
  };
}
