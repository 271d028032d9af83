import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api.ts';

const isRefusal = (error: unknown) => error instanceof ApiProblem && error.details.status < 500;

/** What pages have read. Nothing of it is kept when the window closes. A refusal is final; a lost connection is tried once more. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache(),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: 'always',
      refetchOnWindowFocus: true,
      retry: (count, error) => count < 1 && !isRefusal(error),
      retryDelay: 600,
    },
  },
});
