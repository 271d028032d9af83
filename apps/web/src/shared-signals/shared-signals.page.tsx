import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { SharedSignalFilter, SharedSignalLine } from '@signalenbeleid/contracts/shared-signals.contract';
import { sharedSignalStates, type SharedSignalState } from '@signalenbeleid/contracts/shared-signals.workflow';
import { categories, clusters, type Category, type Cluster } from '@signalenbeleid/contracts/taxonomy';
import { useDeferredValue } from 'react';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { FilterBar, type Filter } from '../ui/form/filter-bar.tsx';
import { Page } from '../ui/layout/page.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { SignalCard } from '../ui/show/card.tsx';
import { More } from '../ui/show/more.tsx';
import { marksOf } from '../ui/spread/by-cluster.ts';
import { SpreadLegend } from '../ui/spread/spread-marks.tsx';
import { useFilters } from '../ui/use-filters.ts';
import './shared-signals.css';
import { sharedSignalsQuery } from './shared-signals.queries.ts';
import { sharedSignalsText } from './shared-signals.text.ts';

type Values = Record<string, string | undefined>;
const among = <T extends string>(list: readonly T[], value: string | undefined): T | undefined =>
  list.find((one) => one === value);

/** What the address asks for; what does not exist is left out, and a search of one letter is still being typed. */
function filterOf({ staat, cluster, thema, zoek }: Values): SharedSignalFilter {
  const state = among<SharedSignalState | 'open'>([...sharedSignalStates, 'open'], staat);
  const q = zoek?.trim();
  const chosen = { state, cluster: among<Cluster>(clusters, cluster), category: among<Category>(categories, thema) };
  return { ...chosen, ...(q && q.length > 1 && { q }) } as SharedSignalFilter;
}

/** The shared signals of the zone, with how broadly each is carried and who is to act. */
export function SharedSignalsPage() {
  const t = useText(sharedSignalsText);
  const { slug, path, may } = useZone();
  const { values, set, clear } = useFilters();
  const filter = useDeferredValue(filterOf(values));
  const query = useInfiniteQuery({ ...sharedSignalsQuery(slug, filter), placeholderData: keepPreviousData });
  const filtered = Object.values(filter).some(Boolean);
  const bundle = may('signals.bundle') && (
    <ButtonLink kind="primary" to={path('/bundelen')}>
      {t('bundle')}
    </ButtonLink>
  );
  return (
    <Page title={t('title')} lead={t('lead')} act={bundle}>
      <FilterBar filters={useFilterList()} values={values} onChange={set} onClear={clear} />
      <Loaded
        query={query}
        isEmpty={({ pages }) => pages[0]?.items.length === 0}
        empty={filtered ? <NothingFound onClear={clear} /> : <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
      >
        {({ pages }) => (
          <SharedSignalCards
            items={pages.flatMap(({ items }) => items)}
            total={pages[0]?.more ? `${pages[0].total}+` : (pages[0]?.total ?? 0)}
            more={query.hasNextPage}
            busy={query.isFetchingNextPage}
            onMore={() => void query.fetchNextPage()}
          />
        )}
      </Loaded>
    </Page>
  );
}

function useFilterList(): Filter[] {
  const t = useText(sharedSignalsText);
  const states = sharedSignalStates.map((value) => ({ value, label: t(`state.${value}`) }));
  return [
    { name: 'zoek', label: t('filter.q') },
    {
      name: 'staat',
      label: t('filter.state'),
      all: t('filter.allStates'),
      choices: [{ value: 'open', label: t('open') }, ...states],
    },
    {
      name: 'cluster',
      label: t('filter.cluster'),
      all: t('filter.allClusters'),
      choices: clusters.map((value) => ({ value, label: labels().cluster[value] })),
    },
    {
      name: 'thema',
      label: t('filter.category'),
      all: t('filter.allCategories'),
      choices: categories
        .filter((code) => !code.includes('.'))
        .map((value) => ({ value, label: labels().category[value] })),
    },
  ];
}

function NothingFound({ onClear }: { onClear: () => void }) {
  const t = useText(sharedSignalsText);
  return (
    <EmptyState title={t('nothing')} act={<Button onClick={onClear}>{t('clear')}</Button>}>
      {t('nothingWhy')}
    </EmptyState>
  );
}

interface CardsProps {
  items: readonly SharedSignalLine[];
  total: number | string;
  more: boolean;
  busy: boolean;
  onMore: () => void;
}

function SharedSignalCards({ items, total, more, busy, onMore }: CardsProps) {
  const t = useText(sharedSignalsText);
  return (
    <section className="shared-list" aria-label={t('list')}>
      <Stack gap="wide">
        <div className="stack-2">
          <SpreadLegend clusters={clusters} />
          <p className="small muted">{t('legend')}</p>
        </div>
        {items.map((line) => (
          <SharedSignalCard key={line.id} line={line} />
        ))}
        <More shown={items.length} total={total} hasMore={more} busy={busy} onMore={onMore} />
      </Stack>
    </section>
  );
}

function SharedSignalCard({ line }: { line: SharedSignalLine }) {
  const t = useText(sharedSignalsText);
  const { path } = useZone();
  const { signals, recognitions } = line.spread;
  const about = line.categories.slice(0, 2).map((code) => labels().category[code]);
  return (
    <SignalCard
      level={2}
      title={line.title}
      to={path(`/gedeelde-signalen/${line.id}`)}
      meta={[
        line.number,
        ...about,
        t('signals', { count: signals }),
        ...(recognitions > 0 ? [t('recognitions', { count: recognitions })] : []),
      ]}
      spread={marksOf(line.spread)}
      path={line.path}
      now={t(`next.${line.state}`)}
    />
  );
}
