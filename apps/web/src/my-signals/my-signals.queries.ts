import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { feedback, type MyAnswer } from '@signalenbeleid/contracts/feedback.contract';
import { signals, type MySignal } from '@signalenbeleid/contracts/signals.contract';
import { useEffect } from 'react';
import { call } from '../api.ts';

/** A signal of my own with the answers that came on it. */
export interface AnsweredSignal {
  signal: MySignal;
  answers: MyAnswer[];
}

const mineQuery = (zone: string) =>
  queryOptions({ queryKey: ['my-signals', zone], queryFn: () => call(signals.mine, { params: { zone } }) });
// What is new stays new until one leaves the page: reading marks it, and only the next visit asks again.
const answersQuery = (zone: string) =>
  queryOptions({
    queryKey: ['my-answers', zone],
    queryFn: () => call(feedback.mine, { params: { zone } }),
    refetchOnWindowFocus: false,
    gcTime: 0,
  });

/** What waits for me first, then new answers, then the newest. */
export function inOrder(mine: readonly MySignal[], answers: readonly MyAnswer[]): AnsweredSignal[] {
  const all = mine.map((signal) => ({
    signal,
    answers: answers.filter(({ signalIds }) => signalIds.includes(signal.id)),
  }));
  const rank = ({ signal, answers: own }: AnsweredSignal) =>
    signal.question ? 2 : own.some(({ read }) => !read) ? 1 : 0;
  return all.toSorted(
    (one, other) => rank(other) - rank(one) || other.signal.reportedAt.localeCompare(one.signal.reportedAt),
  );
}

/** My signals and the answers on them; answers that are shown count as read. */
export function useMySignals(zone: string) {
  const queries = useQueryClient();
  const mine = useQuery(mineQuery(zone));
  const answers = useQuery(answersQuery(zone));
  const unread = (answers.data?.items ?? [])
    .filter(({ read }) => !read)
    .map(({ id }) => id)
    .join(' ');
  useEffect(() => {
    const mark = (answer: string) => call(feedback.read, { params: { zone, answer } }).catch(() => undefined);
    unread
      .split(' ')
      .filter(Boolean)
      .forEach((id) => void mark(id));
  }, [zone, unread]);
  const items = mine.data && inOrder(mine.data.items, answers.data?.items ?? []);
  return {
    query: {
      data: answers.isPending ? undefined : items,
      error: mine.error,
      isPending: mine.isPending || answers.isPending,
      refetch: mine.refetch,
    },
    refresh: () => queries.invalidateQueries({ queryKey: ['my-signals', zone] }),
  };
}
