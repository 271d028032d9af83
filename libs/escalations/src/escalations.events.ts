/** What happens to escalations and decisions. Others may react; an event carries ids only. */
export const escalationEvents = {
  proposed: 'escalation.proposed',
  revised: 'escalation.revised',
  stepTaken: 'escalation.step-taken',
  decisionPrepared: 'decision.prepared',
  decisionPublished: 'decision.published',
  decisionAdded: 'decision.added-to',
} as const;
