/** What happens to rounds. An event carries ids only; a cast vote says that a seat voted, never what or by whom. */
export const roundEvents = {
  made: 'round.made',
  changed: 'round.changed',
  opened: 'round.opened',
  excused: 'round.absence-named',
  voted: 'round.voted',
  closed: 'round.closed',
  settled: 'round.tie-settled',
} as const;
