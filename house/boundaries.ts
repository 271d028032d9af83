/** The libraries in reading order: who reads from the top has met every word before it is used. Each may use those above it. */
const inReadingOrder = [
  'libs/contracts',
  'libs/platform',
  'libs/language',
  'libs/concepts',
  'libs/similarity',
  'libs/guard',
  'libs/zones',
  'libs/people',
  'libs/mandates',
  'libs/signals',
  'libs/checking',
  'libs/spread',
  'libs/shared-signals',
  'libs/look-alikes',
  'libs/suggestions',
  'libs/rounds',
  'libs/escalations',
  'libs/themes',
  'libs/feedback',
  'libs/trends',
  'libs/today',
];

/** Folder → what it may use besides itself; nothing else. The one table that dependency-cruiser and its proof read. */
export const mayUse: Record<string, string[]> = {
  ...Object.fromEntries(inReadingOrder.map((lib, place) => [lib, inReadingOrder.slice(0, place)])),
  // pure, the first two also run in the browser: they know nothing of the platform
  'libs/contracts': [],
  'libs/language': ['libs/contracts'],
  'libs/concepts': ['libs/contracts', 'libs/language'],
  'libs/similarity': ['libs/contracts', 'libs/language', 'libs/concepts'],
  'apps/web': ['libs/contracts', 'libs/language'],
  'apps/model': [],
  'apps/worker': inReadingOrder,
  'apps/api': inReadingOrder,
};
