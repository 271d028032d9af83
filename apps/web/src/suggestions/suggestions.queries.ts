import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  suggestions,
  type SuggestionFilter,
  type SuggestionView,
} from '@signalenbeleid/contracts/suggestions.contract';
import { call } from '../api.ts';

const PAGE = 20;
const DECIDED = 10;
const ask = (zone: string, query: SuggestionFilter) => call(suggestions.list, { params: { zone }, query });

/** What waits for a decision, the strongest first, page after page. */
export const openSuggestionsQuery = (zone: string) =>
  infiniteQueryOptions({
    queryKey: ['suggestions', zone, 'open'],
    queryFn: ({ pageParam }) => ask(zone, { limit: PAGE, ...(pageParam && { after: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

const decidedAt = ({ decision, changedAt }: SuggestionView) => decision?.at ?? changedAt;

/** What was accepted and dismissed lately, the last decision first. */
export const decidedQuery = (zone: string) =>
  queryOptions({
    queryKey: ['suggestions', zone, 'decided'],
    queryFn: async () => {
      const [accepted, dismissed] = await Promise.all([
        ask(zone, { state: 'accepted', limit: DECIDED }),
        ask(zone, { state: 'dismissed', limit: DECIDED }),
      ]);
      return [...accepted.items, ...dismissed.items].sort((a, b) => decidedAt(b).localeCompare(decidedAt(a)));
    },
  });

/** What waits for a decision and touches one shared signal. */
export const touchingQuery = (zone: string, shared: string) =>
  queryOptions({
    queryKey: ['suggestions', zone, 'touching', shared],
    queryFn: () => ask(zone, { shared, limit: 5 }),
  });
