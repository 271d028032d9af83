import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { SignalFilter, SignalLine, SignalList } from '@signalenbeleid/contracts/signals.contract';
import { categories, sectors } from '@signalenbeleid/contracts/taxonomy';
import { useDeferredValue, type ReactNode } from 'react';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { FilterBar, type Filter } from '../ui/form/filter-bar.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { useFilters } from '../ui/use-filters.ts';
import { unbundledQuery } from './bundling.queries.ts';
import { bundlingText } from './bundling.text.ts';

type Values = Record<string, string | undefined>;

function filterOf({ zoek, thema, sector }: Values): Pick<SignalFilter, 'q' | 'category' | 'sector'> {
  const q = zoek?.trim();
  const category = categories.find((one) => one === thema);
  const own = sectors.find((one) => one === sector);
  return { ...(category && { category }), ...(own && { sector: own }), ...(q && q.length > 1 && { q }) };
}

/** The accepted signals that sit in no bundle yet, as far as they are asked for. */
export type Loose = ReturnType<typeof useLoose>;

/** Reads the loose signals that fit the filters in the address. */
export function useLoose() {
  const { slug } = useZone();
  const filters = useFilters();
  const filter = useDeferredValue(filterOf(filters.values));
  const query = useInfiniteQuery({ ...unbundledQuery(slug, filter), placeholderData: keepPreviousData });
  const items: SignalLine[] = query.data?.pages.flatMap((page) => page.items) ?? [];
  return {
    query,
    items,
    total: totalOf(query.data?.pages[0]),
    filters,
    filtered: Object.keys(filter).length > 0,
    more: {
      hasMore: query.hasNextPage,
      busy: query.isFetchingNextPage,
      onMore: () => void query.fetchNextPage(),
    },
  };
}

/** How many there are; a round number and a plus when nobody counted on. */
const totalOf = (first: SignalList | undefined) => (first?.more ? `${first.total}+` : (first?.total ?? 0));

/** The column of loose signals: its head, its filters, and the list in all its states. */
export function LooseColumn({ loose, children }: { loose: Loose; children: ReactNode }) {
  const t = useText(bundlingText);
  const { query, items, filters, filtered } = loose;
  const list = useFilterList();
  return (
    <>
      <div className="col-head">
        <h2>{t('toBundle')}</h2>
        <span className="small muted">{t('newestFirst')}</span>
      </div>
      <Disclosure title={t('searchIn')} open={filtered}>
        <FilterBar filters={list} values={filters.values} onChange={filters.set} onClear={filters.clear} />
      </Disclosure>
      <Loaded
        query={query}
        isEmpty={() => items.length === 0}
        empty={
          filtered ? (
            <EmptyState title={t('nothing')} act={<Button onClick={filters.clear}>{t('clear')}</Button>}>
              {t('nothingWhy')}
            </EmptyState>
          ) : (
            <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>
          )
        }
      >
        {() => children}
      </Loaded>
    </>
  );
}

function useFilterList(): Filter[] {
  const t = useText(bundlingText);
  const main = categories.filter((code) => !code.includes('.'));
  return [
    { name: 'zoek', label: t('filter.q') },
    {
      name: 'thema',
      label: t('filter.category'),
      all: t('filter.allCategories'),
      choices: main.map((value) => ({ value, label: labels().category[value] })),
    },
    {
      name: 'sector',
      label: t('filter.sector'),
      all: t('filter.allSectors'),
      choices: sectors.map((value) => ({ value, label: labels().sector[value] })),
    },
  ];
}
