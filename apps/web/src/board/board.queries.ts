import { queryOptions } from '@tanstack/react-query';
import { escalations } from '@signalenbeleid/contracts/escalations.contract';
import { call } from '../api.ts';

/** What lies or lay before the board. */
export const boardQuery = (zone: string) =>
  queryOptions({ queryKey: ['board', zone], queryFn: () => call(escalations.list, { params: { zone }, query: {} }) });

/** One escalation with everything that is needed to decide. */
export const escalationQuery = (zone: string, escalation: string) =>
  queryOptions({
    queryKey: ['board', zone, escalation],
    queryFn: () => call(escalations.one, { params: { zone, escalation } }),
  });

/** What changes when something is done before the board. */
export const touchedByBoard = (zone: string) => [
  ['board', zone],
  ['today', zone],
  ['shared-signals', zone],
  ['answers', zone],
];
