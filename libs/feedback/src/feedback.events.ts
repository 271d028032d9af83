/** What happens to answers. An event carries ids only. */
export const feedbackEvents = {
  drafted: 'answer.drafted',
  revised: 'answer.revised',
  approved: 'answer.approved',
} as const;
