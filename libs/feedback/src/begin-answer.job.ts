import { Injectable } from '@nestjs/common';
import { namesSomebody, Waivers } from '@signalenbeleid/guard';
import { Database, Events, newId, type EventContext, type Job } from '@signalenbeleid/platform';
import { draftText, type Told } from './answer-draft.text.ts';
import { feedbackEvents } from './feedback.events.ts';

interface DecisionRow extends Told {
  sharedSignalId: string;
  title: string;
  publisher: string | null;
  [column: string]: unknown;
}

const published = `
  select e.shared_signal_id as "sharedSignalId", s.title, d.outcome, d.motivation, m.name as lead, d.review_on::text as "reviewOn", d.postponed_until::text as until, d.sent_to as "to",
    (select v.actor_key from event v where v.subject = d.id and v.type = 'decision.published') as publisher,
    (select count(*)::int from bundling b where b.shared_signal_id = s.id and b.undone_at is null) as signals
  from decision d join escalation e on e.id = d.escalation_id join shared_signal s on s.id = e.shared_signal_id left join member m on m.id = d.lead_id
  where d.id = $1 and d.state = 'published'`;

/** Follows a published decision: begins the answer to everyone who reported the problem. One a decision, however often it runs. */
@Injectable()
export class BeginAnswer implements Job {
  static readonly queueName = 'begin-answer';

  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly waivers: Waivers,
  ) {}

  async run({ subject: decisionId }: EventContext): Promise<void> {
    const decision = await this.database.one<DecisionRow>(published, [decisionId]);
    if (!decision) return;
    const id = newId();
    const begun = await this.database.one(
      `insert into answer (id, state, shared_signal_id, decision_id, title, text) values ($1, 'draft', $2, $3, $4, $5) on conflict (zone_id, decision_id) do nothing returning id`,
      [id, decision.sharedSignalId, decisionId, decision.title, draftText(decision)],
    );
    if (!begun) return;
    await this.events.record(feedbackEvents.drafted, { subject: id });
    await this.letLeadStay(id, decision);
  }

  /**
   * The draft names the lead, whom the board made known by publishing: the guard need not ask about that name. Does the
   * board name somebody else as well, then a person looks at every name.
   */
  private async letLeadStay(answer: string, decision: DecisionRow): Promise<void> {
    if (!namesSomebody(draftText(decision)) || namesSomebody(draftText({ ...decision, lead: null }))) return;
    const actor = decision.publisher === null ? null : { key: decision.publisher };
    await this.waivers.remember({ field: 'text', kind: 'name', reason: 'professional' }, { subject: answer, actor });
  }
}
