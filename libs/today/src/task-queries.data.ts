import type { TaskKind } from '@signalenbeleid/contracts/today.contract';
import type { Permission } from '@signalenbeleid/contracts';

/**
 * Per kind of task: who has it, and the records that wait, as `id, title, at`. Parameters, the same for all:
 * $1 member id, $2 person key, $3 coordinates the whole zone, $4 sectors coordinated, $5 clusters steered, $6 own organisations.
 */
export interface TaskQuery {
  kind: TaskKind;
  allow: Permission;
  waiting: string;
  /** The shared signal that the record is or is about, when there is one: it waits on this person and not on others. */
  sharedSignal?: string;
  /** By when, if there is a day for it. */
  due?: string;
}
const itself = 'waiting.id';
const before = '(select e.shared_signal_id from escalation e where e.id = waiting.id)';
const dueOfAction = '(select a.due_on from action a where a.id = waiting.id)';

const own = `signal s join signal_reporter r on r.signal_id = s.id and r.member_id = $1`;
const seatOfRound = `
  from round r join mandate d on d.cluster = r.cluster and current_date between d.valid_from and d.valid_to
  left join round_absence a on a.round_id = r.id and a.absent_id = d.member_id
  where r.state = 'open' and not exists (select from ballot b where b.round_id = r.id and b.seat_id = d.id)
    and d.kind = 'effective' and coalesce(a.substitute_id, d.member_id) = $1`;

/** Every kind of task, in the order in which it is shown: first what others are waiting for. */
export const taskQueries: readonly TaskQuery[] = [
  { kind: 'vote', allow: 'rounds.vote', waiting: `select r.id, r.title, r.opened_at as at ${seatOfRound}` },
  {
    kind: 'answer-question',
    allow: 'signals.own',
    waiting: `select s.id, s.title, s.reported_at as at from ${own} where s.state = 'information-asked'`,
  },
  {
    kind: 'read-answer',
    allow: 'signals.own',
    waiting: `select a.id, a.title, v.delivered_at as at from answer_delivery v join answer a on a.id = v.answer_id where v.member_id = $1 and v.read_at is null`,
  },
  {
    kind: 'decide',
    sharedSignal: before,
    allow: 'escalations.decide',
    waiting: `select e.id, s.title, e.submitted_at as at from escalation e join shared_signal s on s.id = e.shared_signal_id where e.state in ('submitted', 'on-agenda')`,
  },
  {
    kind: 'check',
    allow: 'signals.check',
    waiting: `select s.id, s.title, s.reported_at as at from signal s where s.state = 'submitted' and ($3 or s.sector = any($4))`,
  },
  {
    kind: 'approve-answer',
    allow: 'feedback.approve',
    waiting: `select a.id, a.title, a.drafted_at as at from answer a where a.state = 'draft'
      and ($3 or exists (select from decision d join escalation e on e.id = d.escalation_id where e.shared_signal_id = a.shared_signal_id and d.lead_id = $1))`,
  },
  {
    kind: 'submit-escalation',
    sharedSignal: before,
    allow: 'escalations.submit',
    waiting: `select e.id, s.title, e.proposed_at as at from escalation e join shared_signal s on s.id = e.shared_signal_id
      where e.state = 'prepared' and e.proposed_by <> $2 and ($3 or s.cluster = any($5))`,
  },
  {
    kind: 'answer-board',
    sharedSignal: before,
    allow: 'escalations.propose',
    waiting: `select e.id, s.title, e.submitted_at as at from escalation e join shared_signal s on s.id = e.shared_signal_id
      where e.state = 'question-back' and ($3 or s.cluster = any($5))`,
  },
  {
    kind: 'settle-round',
    allow: 'rounds.run',
    waiting: `select r.id, r.title, r.closed_at as at from round r where r.state = 'closed' and jsonb_array_length(r.result -> 'tie') > 0 and ($3 or r.cluster = any($5))`,
  },
  {
    kind: 'propose',
    sharedSignal: itself,
    allow: 'escalations.propose',
    waiting: `select s.id, s.title, s.changed_at as at from shared_signal s where s.state = 'prioritised' and ($3 or s.cluster = any($5))
      and not exists (select from escalation e where e.shared_signal_id = s.id and e.state = 'prepared')`,
  },
  {
    kind: 'choose',
    sharedSignal: itself,
    allow: 'rounds.run',
    waiting: `select s.id, s.title, s.changed_at as at from shared_signal s where s.state = 'recognised' and ($3 or s.cluster = any($5))`,
  },
  {
    kind: 'overdue-action',
    due: dueOfAction,
    allow: 'themes.read',
    waiting: `select a.id, a.title, a.due_on::timestamptz as at from action a where a.lead_id = $1 and a.ended_at is null and a.due_on < current_date`,
  },
  {
    kind: 'own-action',
    due: dueOfAction,
    allow: 'themes.read',
    waiting: `select a.id, a.title, a.planned_at as at from action a where a.lead_id = $1 and a.ended_at is null and a.due_on >= current_date`,
  },
  {
    kind: 'own-decision',
    sharedSignal: before,
    due: '(select d.review_on from decision d where d.escalation_id = waiting.id)',
    allow: 'escalations.read',
    waiting: `select e.id, s.title, d.published_at as at from decision d join escalation e on e.id = d.escalation_id join shared_signal s on s.id = e.shared_signal_id
      where d.lead_id = $1 and d.state = 'published' and s.state in ('decided', 'in-progress')`,
  },
  {
    kind: 'complete-draft',
    allow: 'signals.own',
    waiting: `select s.id, s.title, s.reported_at as at from ${own} where s.state = 'draft'`,
  },
  {
    kind: 'recognise',
    sharedSignal: itself,
    allow: 'shared-signals.recognise',
    waiting: `select s.id, s.title, s.made_at as at from shared_signal s where s.state = 'proposed' and cardinality($6::uuid[]) > 0
      and not exists (select from recognition n where n.shared_signal_id = s.id and n.organisation_id = any($6))`,
  },
  {
    kind: 'decide-suggestion',
    allow: 'signals.bundle',
    // Who coordinates some sectors sees a suggestion as soon as one of its signals is theirs.
    waiting: `select g.id, g.changed_at as at, coalesce(
        (select h.title from shared_signal h where h.id = any(g.shared_signals) limit 1),
        (select coalesce(s.neutral_title, s.title) from suggestion_member m join signal s on s.id = m.signal_id
          where m.suggestion_id = g.id order by m.fit desc limit 1)) as title
      from suggestion g where g.state = 'open' and ($3 or exists (
        select from suggestion_member m join signal s on s.id = m.signal_id where m.suggestion_id = g.id and s.sector = any($4)))`,
  },
  {
    kind: 'bundle',
    allow: 'signals.bundle',
    waiting: `select s.id, coalesce(s.neutral_title, s.title) as title, s.accepted_at as at from signal s where s.state = 'accepted' and s.shared_count = 0 and ($3 or s.sector = any($4))`,
  },
];
