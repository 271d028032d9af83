/** What happens to signals. Others may react; an event carries ids only. */
export const signalEvents = {
  reported: 'signal.reported',
  drafted: 'signal.drafted',
  completed: 'signal.completed',
  submitted: 'signal.submitted',
  asked: 'signal.information-asked',
  informed: 'signal.information-given',
  accepted: 'signal.accepted',
  returned: 'signal.returned',
  referred: 'signal.referred',
  withdrawn: 'signal.withdrawn',
  rewritten: 'signal.rewritten',
  classified: 'signal.classified',
  answered: 'signal.answered',
  closed: 'signal.closed',
  reopened: 'signal.reopened',
} as const;
