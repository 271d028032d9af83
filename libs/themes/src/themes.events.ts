/** What happens to themes. Events carry ids, codes and numbers only. */
export const themeEvents = {
  proposed: 'theme.proposed',
  changed: 'theme.changed',
  chosen: 'theme.chosen',
  reconsidered: 'theme.reconsidered',
  started: 'theme.started',
  evaluated: 'theme.evaluated',
  translated: 'theme.translated',
  linked: 'theme.linked',
} as const;

/** What happens to actions. The payload says which theme, shared signal and decision they belong to. */
export const actionEvents = {
  planned: 'action.planned',
  changed: 'action.changed',
  started: 'action.started',
  finished: 'action.finished',
  dropped: 'action.dropped',
  resumed: 'action.resumed',
  followedUp: 'action.followed-up',
  /** Said once for each due date that passes. */
  overdue: 'action.overdue',
} as const;
