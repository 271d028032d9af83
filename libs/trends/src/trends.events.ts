/** What happens to the counts. Events carry numbers only. */
export const trendEvents = {
  differed: 'trends.differed',
  recounted: 'trends.recounted',
} as const;
