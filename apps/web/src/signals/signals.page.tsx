import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { signals, type SignalFilter, type SignalLine } from '@signalenbeleid/contracts/signals.contract';
import { signalStates } from '@signalenbeleid/contracts/signals.workflow';
import { categories, mainCategories, sectors, targetGroups } from '@signalenbeleid/contracts/taxonomy';
import { useDeferredValue } from 'react';
import { call } from '../api.ts';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { FilterBar, type Filter } from '../ui/form/filter-bar.tsx';
import { formatDay, formatMonth, monthsBack } from '../ui/format.ts';
import { Page } from '../ui/layout/page.tsx';
import { Link } from '../ui/link.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { More } from '../ui/show/more.tsx';
import { Table } from '../ui/show/table.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { useFilters } from '../ui/use-filters.ts';
import { queueQuery, zoneQuery } from './signals.queries.ts';
import { signalsText } from './signals.text.ts';
import './signals.css';

type Values = Record<string, string | undefined>;
const among = <T extends string>(list: readonly T[], value: string | undefined): T | undefined =>
  list.find((one) => one === value);
const states = [...signalStates.filter((state) => state !== 'draft'), 'unchecked', 'unbundled'] as const;
// Members read accepted signals alone: other states would only ever show them an empty list.
const memberStates = ['accepted', 'answered', 'closed', 'unbundled'] as const;

/** What the address asks for; what does not exist is left out, and a search of one letter is still being typed. */
export function filterOf({ staat, thema, doelgroep, sector, gemeente, maand, zoek }: Values): SignalFilter {
  const q = zoek?.trim();
  const chosen = {
    ...{ state: among(states, staat), category: among(categories, thema), targetGroup: among(targetGroups, doelgroep) },
    ...{ sector: among(sectors, sector), municipality: gemeente, q: q && q.length > 1 ? q : undefined },
    month: maand && /^20\d\d-\d\d$/.test(maand) ? maand : undefined,
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)) as SignalFilter;
}

const listQuery = (zone: string, filter: SignalFilter) =>
  infiniteQueryOptions({
    queryKey: ['signals', zone, 'list', filter],
    queryFn: ({ pageParam }) =>
      call(signals.list, { params: { zone }, query: { ...filter, limit: 50, ...(pageParam && { after: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

/** The signals of the zone, with filters that stand in the address. */
export function SignalsPage() {
  const t = useText(signalsText);
  const { slug } = useZone();
  const { values, set, clear } = useFilters();
  const filter = useDeferredValue(filterOf(values));
  const query = useInfiniteQuery({ ...listQuery(slug, filter), placeholderData: keepPreviousData });
  const nothing = (
    <EmptyState title={t('nothing')} act={<Button onClick={clear}>{t('clear')}</Button>}>
      {t('nothingWhy')}
    </EmptyState>
  );
  const none = <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>;
  return (
    <Page title={t('title')} under={t(filter.q ? 'leadSearching' : 'lead')} act={<Acts />}>
      <div className="stack-5">
        <FilterBar filters={useFilterList(filter.month)} values={values} onChange={set} onClear={clear} />
        <Loaded
          query={query}
          lines={8}
          isEmpty={({ pages }) => pages[0]?.items.length === 0}
          empty={Object.keys(filter).length > 0 ? nothing : none}
        >
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            const [first] = pages;
            const total = first?.more ? t('moreThan', { count: first.total }) : first?.total;
            return (
              <>
                <SignalTable items={items} />
                <More
                  shown={items.length}
                  total={total}
                  hasMore={query.hasNextPage}
                  busy={query.isFetchingNextPage}
                  onMore={() => void query.fetchNextPage()}
                />
              </>
            );
          }}
        </Loaded>
      </div>
    </Page>
  );
}

function Acts() {
  const t = useText(signalsText);
  const { slug, path, may } = useZone();
  const mayCheck = may('signals.check');
  const queue = useQuery({ ...queueQuery(slug), enabled: mayCheck }).data;
  const count = queue?.items.filter(({ state }) => state === 'submitted').length ?? 0;
  if (!mayCheck) {
    return (
      <ButtonLink kind="primary" to={path('/melden')}>
        {t('report')}
      </ButtonLink>
    );
  }
  return (
    <div className="row">
      <ButtonLink kind="primary" to={path('/toetsen')}>
        {count > 0 ? t('check', { count }) : t('checkNone')}
      </ButtonLink>
      <ButtonLink to={path('/namens')}>{t('onBehalfOf')}</ButtonLink>
      <ButtonLink kind="quiet" to={path('/snel')}>
        {t('quick')}
      </ButtonLink>
    </div>
  );
}

function SignalTable({ items }: { items: readonly SignalLine[] }) {
  const t = useText(signalsText);
  const { path } = useZone();
  const columns = [
    {
      name: t('signal'),
      cell: ({ id, title, sharedSignals }: SignalLine) => (
        <>
          <Link to={path(`/signalen/${id}`)}>{title}</Link>
          {sharedSignals > 0 && <span className="under-title">{t('bundled', { count: sharedSignals })}</span>}
        </>
      ),
    },
    {
      name: t('state'),
      cell: ({ state }: SignalLine) => (
        <Tag kind={state === 'answered' ? 'answered' : 'plain'}>{t(`states.${state}`)}</Tag>
      ),
      plain: true,
    },
    { name: t('sector'), cell: ({ sector }: SignalLine) => sector && labels().sector[sector], plain: true },
    { name: t('municipality'), cell: ({ municipality }: SignalLine) => municipality, plain: true },
    { name: t('reportedAt'), cell: ({ reportedAt }: SignalLine) => formatDay(reportedAt), keepTogether: true },
  ];
  return <Table caption={t('list')} hideCaption rows={items} keyOf={({ id }) => id} columns={columns} />;
}

function useFilterList(maand: string | undefined): Filter[] {
  const t = useText(signalsText);
  const { slug, may } = useZone();
  const zone = useQuery(zoneQuery(slug)).data;
  const words = labels();
  const shown = may('signals.check') ? states : memberStates;
  return [
    { name: 'zoek', label: t('filter.q') },
    {
      name: 'staat',
      label: t('filter.state'),
      all: t('filter.allStates'),
      choices: shown.map((value) => ({ value, label: t(`states.${value}`) })),
    },
    {
      name: 'thema',
      label: t('filter.category'),
      all: t('filter.allCategories'),
      choices: mainCategories.map((value) => ({ value, label: words.category[value] })),
    },
    {
      name: 'doelgroep',
      label: t('filter.targetGroup'),
      all: t('filter.allTargetGroups'),
      choices: targetGroups.map((value) => ({ value, label: words.targetGroup[value] })),
    },
    {
      name: 'sector',
      label: t('filter.sector'),
      all: t('filter.allSectors'),
      choices: sectors.map((value) => ({ value, label: words.sector[value] })),
    },
    {
      name: 'gemeente',
      label: t('filter.municipality'),
      all: t('filter.allMunicipalities'),
      choices: (zone?.municipalities ?? []).map(({ name }) => ({ value: name, label: name })),
    },
    {
      name: 'maand',
      label: t('filter.month'),
      all: t('filter.allMonths'),
      choices: monthsBack(maand).map((value) => ({ value, label: formatMonth(value) })),
    },
  ];
}
