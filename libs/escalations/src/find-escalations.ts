import { Injectable } from '@nestjs/common';
import type {
  AddendumView,
  DecisionView,
  EscalationFilter,
  EscalationLine,
  EscalationView,
  ExchangeView,
} from '@signalenbeleid/contracts/escalations.contract';
import { Database, found, present, type Actor } from '@signalenbeleid/platform';
import { ViewSharedSignal } from '@signalenbeleid/shared-signals';

interface Row extends Omit<EscalationLine, 'proposedAt' | 'submittedAt'> {
  proposedAt: Date;
  submittedAt: Date | null;
  proposedByKey: string;
  advice: string;
  submittedBy: string | null;
  version: number;
}
interface DecisionRow extends Omit<DecisionView, 'addenda' | 'publishedAt'> {
  publishedAt: Date | null;
}

const nameOf = (key: string) =>
  `(select m.name from actor_key k join member m on m.id = k.member_id where k.key = ${key})`;
// $1: whether the reader sits on the board, who alone sees what is prepared. $2: whether they coordinate the zone, $3: who they are.
const lines = `
  select e.id, e.state, e.shared_signal_id as "sharedSignalId", s.number, s.title, s.cluster, e.question, e.advice, e.version,
    e.proposed_by as "proposedByKey", ${nameOf('e.proposed_by')} as "proposedBy", e.proposed_at as "proposedAt",
    ${nameOf('e.submitted_by')} as "submittedBy", e.submitted_at as "submittedAt",
    d.outcome, d.state as decision, d.review_on::text as "reviewOn", (select name from member where id = d.lead_id) as lead,
    d.state is not distinct from 'published' and ($2 or d.lead_id is not distinct from $3) as "mayFollow"
  from escalation e join shared_signal s on s.id = e.shared_signal_id
  left join decision d on d.escalation_id = e.id and (d.state = 'published' or $1)`;

const list = `
  ${lines} where ($4::text is null or e.state = $4 or ($4 = 'open' and e.state not in ('decided', 'reported-back')))
    and ($5::uuid is null or e.shared_signal_id = $5) order by e.proposed_at desc limit 200`;
const one = `${lines} where e.id = $4`;
const exchangesOf = `select id, question, ${nameOf('asked_by')} as "askedBy", asked_at as "askedAt", answer, ${nameOf('answered_by')} as "answeredBy", answered_at as "answeredAt"
         from escalation_exchange where escalation_id = $1 order by asked_at`;
const decisionOf = `select id, state, outcome, motivation, lead_id as "leadId", (select name from member where id = lead_id) as lead, review_on::text as "reviewOn",
         postponed_until::text as until, sent_to as "to", ${nameOf('prepared_by')} as "preparedBy", published_at as "publishedAt"
       from decision where escalation_id = $1 and (state = 'published' or $2)`;
const addendaOf = `select text, ${nameOf('added_by')} as by, added_at as at from decision_addendum where decision_id = $1 order by added_at`;

/** Reads what lies before the board. What is prepared is seen by the board alone. */
@Injectable()
export class FindEscalations {
  constructor(
    private readonly database: Database,
    private readonly sharedSignals: ViewSharedSignal,
  ) {}

  /** Newest first; two hundred at most, which is years of meetings. */
  async list(actor: Actor, { state, sharedSignal }: EscalationFilter): Promise<{ items: EscalationLine[] }> {
    const rows = await this.database.query<Row>(list, [...readerOf(actor), state ?? null, sharedSignal ?? null]);
    return { items: rows.map(lineOf) };
  }

  /** One escalation with everything that is needed to decide. Problem: `not-found`. */
  async one(actor: Actor, id: string): Promise<EscalationView> {
    const row = found(await this.database.one<Row>(one, [...readerOf(actor), id]));
    const [sharedSignal, exchanges, made] = await Promise.all([
      this.sharedSignals.execute(actor, row.sharedSignalId),
      this.exchanges(id),
      this.decision(actor, id),
    ]);
    return {
      ...lineOf(row),
      ...{
        advice: row.advice,
        version: row.version,
        proposedByYou: row.proposedByKey === actor.key,
        sharedSignal,
        exchanges,
      },
      ...(row.submittedBy && { submittedBy: row.submittedBy }),
      ...(made && { made }),
    };
  }

  private async exchanges(id: string): Promise<ExchangeView[]> {
    const rows = await this.database.query<ExchangeView & { askedAt: Date; answeredAt: Date | null }>(exchangesOf, [
      id,
    ]);
    return rows.map((row) => ({
      ...present(row),
      askedAt: iso(row.askedAt),
      ...(row.answeredAt && { answeredAt: iso(row.answeredAt) }),
    }));
  }

  private async decision(actor: Actor, id: string): Promise<DecisionView | undefined> {
    const row = await this.database.one<DecisionRow>(decisionOf, [id, isBoard(actor)]);
    if (!row) return undefined;
    const { publishedAt, ...decision } = row;
    return {
      ...present(decision),
      ...(publishedAt && { publishedAt: iso(publishedAt) }),
      addenda: await this.addenda(row.id),
    };
  }

  private async addenda(decisionId: string): Promise<AddendumView[]> {
    const rows = await this.database.query<AddendumView & { at: Date }>(addendaOf, [decisionId]);
    return rows.map((row) => ({ ...present(row), at: iso(row.at) }));
  }
}

const isBoard = ({ roles }: Actor) => roles.includes('board-member');
const readerOf = (actor: Actor) => [isBoard(actor), actor.roles.includes('zone-coordinator'), actor.memberId];
const iso = (at: Date | string) => new Date(at).toISOString();

function lineOf({
  proposedAt,
  submittedAt,
  proposedByKey: _key,
  advice: _advice,
  version: _version,
  submittedBy: _by,
  ...row
}: Row): EscalationLine {
  return { ...present(row), proposedAt: iso(proposedAt), ...(submittedAt && { submittedAt: iso(submittedAt) }) };
}
