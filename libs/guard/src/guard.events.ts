/** What happens at the guard of texts. The event names field, kind and reason; the words themselves it never holds. */
export const guardEvents = {
  waived: 'personal-data.waived',
  originalRead: 'signal.original-read',
} as const;
