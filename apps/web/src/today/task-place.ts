import type { Task, TaskKind } from '@signalenbeleid/contracts/today.contract';

const lists: Record<TaskKind, string> = {
  'answer-question': '/mijn-signalen',
  'read-answer': '/mijn-signalen',
  vote: '/overleg',
  decide: '/bestuur',
  check: '/toetsen',
  'approve-answer': '/antwoorden',
  'submit-escalation': '/bestuur',
  'answer-board': '/bestuur',
  'settle-round': '/overleg',
  propose: '/bestuur',
  choose: '/overleg/nieuw',
  'overdue-action': '/acties?van=mij',
  'own-action': '/acties?van=mij',
  'own-decision': '/bestuur',
  'complete-draft': '/mijn-signalen',
  recognise: '/gedeelde-signalen?staat=proposed',
  'decide-suggestion': '/bundelen',
  bundle: '/bundelen',
};
const records: Partial<Record<TaskKind, string>> = {
  vote: '/overleg',
  decide: '/bestuur',
  'submit-escalation': '/bestuur',
  'answer-board': '/bestuur',
  'settle-round': '/overleg',
  propose: '/gedeelde-signalen',
  choose: '/gedeelde-signalen',
  'approve-answer': '/antwoorden',
  recognise: '/gedeelde-signalen',
  'overdue-action': '/acties',
  'own-action': '/acties',
  'own-decision': '/bestuur',
};

/** Where a task is done: at its record when it is one, else at the list. */
export function placeOfTask({ kind, subject }: Task): string {
  const record = records[kind];
  return record && subject ? `${record}/${subject}` : lists[kind];
}
