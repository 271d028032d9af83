/** The eight steps that every signal takes, always in this order: the signature of the product. */
export const pathSteps = [
  'reported',
  'checked',
  'bundled',
  'recognised',
  'chosen',
  'board',
  'follow-up',
  'answered',
] as const;
export type PathStep = (typeof pathSteps)[number];
/** Whose turn it is. `you` is decided by who looks. */
export const pathTurns = ['you', 'reporter', 'coordinator', 'sectors', 'cluster', 'board', 'lead', 'nobody'] as const;
export type PathTurn = (typeof pathTurns)[number];
/** What is the matter with the present step, besides being under way. */
export const pathMarks = ['returned', 'referred', 'withdrawn', 'parked', 'again', 'closed', 'asked'] as const;
export type PathMark = (typeof pathMarks)[number];
