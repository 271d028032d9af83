import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { SignalFilter } from '@signalenbeleid/contracts/signals.contract';
import { categories, sectors } from '@signalenbeleid/contracts/taxonomy';
import { useDeferredValue } from 'react';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button, KeyHint } from '../ui/form/button.tsx';
import { FilterBar, type Filter } from '../ui/form/filter-bar.tsx';
import { Page } from '../ui/layout/page.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { useFilters } from '../ui/use-filters.ts';
import { Bench } from './bench.view.tsx';
import { unbundledQuery } from './bundling.queries.ts';
import { bundlingText } from './bundling.text.ts';
import './bundling.css';

type Values = Record<string, string | undefined>;
type Asked = Pick<SignalFilter, 'q' | 'category' | 'sector'>;

function filterOf({ zoek, thema, sector }: Values): Asked {
  const q = zoek?.trim();
  const asked = { category: categories.find((one) => one === thema), sector: sectors.find((one) => one === sector) };
  return { ...asked, ...(q && q.length > 1 && { q }) } as Asked;
}

/** The bench: on one side the signals that sit in no bundle yet, on the other where they may belong. */
export function BundlingPage() {
  const t = useText(bundlingText);
  const { slug } = useZone();
  const { values, set, clear } = useFilters();
  const filter = useDeferredValue(filterOf(values));
  const query = useInfiniteQuery({ ...unbundledQuery(slug, filter), placeholderData: keepPreviousData });
  const filtered = Object.values(filter).some(Boolean);
  return (
    <Page title={t('title')} under={t('lead')} act={<Keys />}>
      <FilterBar filters={useFilterList()} values={values} onChange={set} onClear={clear} />
      <Loaded
        query={query}
        isEmpty={({ pages }) => pages[0]?.items.length === 0}
        empty={
          filtered ? (
            <EmptyState title={t('nothing')} act={<Button onClick={clear}>{t('clear')}</Button>}>
              {t('nothingWhy')}
            </EmptyState>
          ) : (
            <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>
          )
        }
      >
        {({ pages }) => (
          <Bench
            items={pages.flatMap(({ items }) => items)}
            total={pages[0]?.more ? `${pages[0].total}+` : (pages[0]?.total ?? 0)}
            more={{
              hasMore: query.hasNextPage,
              busy: query.isFetchingNextPage,
              onMore: () => void query.fetchNextPage(),
            }}
          />
        )}
      </Loaded>
    </Page>
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

/** Which keys work in the list. */
function Keys() {
  const t = useText(bundlingText);
  const hints = [
    { keys: ['J', 'K'], says: t('key.next') },
    { keys: ['spatie'], says: t('key.pick') },
    { keys: ['B'], says: t('key.bundle') },
    { keys: ['Z'], says: t('key.undo') },
  ];
  return (
    <p className="small muted keys" aria-label={t('keys')} role="note">
      {hints.map(({ keys, says }) => (
        <span key={says}>
          {keys.map((key) => (
            <KeyHint key={key}>{key}</KeyHint>
          ))}{' '}
          {says}
        </span>
      ))}
    </p>
  );
}
