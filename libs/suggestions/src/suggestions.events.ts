/** What coordinators decide on suggestions. Others may react; an event carries ids only. */
export const suggestionEvents = {
  accepted: 'suggestion.accepted',
  dismissed: 'suggestion.dismissed',
  undone: 'suggestion.undone',
} as const;
