import { Injectable } from '@nestjs/common';
import { Database, Problem, type Actor } from '@signalenbeleid/platform';
import { SharedSignalRecords, type SharedAt } from '@signalenbeleid/shared-signals';
import { DecideEscalation } from './decide-escalation.ts';

/** Looks back on what was decided: its lead, or the coordinator of the zone in their place, says what the follow-up brought. */
@Injectable()
export class EvaluateFollowUp {
  constructor(
    private readonly database: Database,
    private readonly sharedSignals: SharedSignalRecords,
    private readonly decisions: DecideEscalation,
  ) {}

  /** Ends the follow-up; the words are kept with the decision too. Problems: `not-allowed` (another leads it), `step-not-possible` (nothing to look back on), `stale`. */
  async execute(actor: Actor, at: SharedAt, note: string): Promise<void> {
    await this.sharedSignals.load(at.id);
    const decision = await this.database.one<{ escalationId: string; leadId: string | null }>(last, [at.id]);
    const leads = decision?.leadId === actor.memberId;
    if (!leads && !actor.roles.includes('zone-coordinator')) throw new Problem('not-allowed');
    await this.sharedSignals.take(actor, at, { step: 'evaluate', changes: { note } });
    if (decision) await this.decisions.add(actor, decision.escalationId, note);
  }
}

const last = `
  select e.id as "escalationId", d.lead_id as "leadId" from decision d join escalation e on e.id = d.escalation_id
   where e.shared_signal_id = $1 and d.state = 'published' order by d.published_at desc limit 1`;
