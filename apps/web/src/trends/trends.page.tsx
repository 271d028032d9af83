import { useQuery } from '@tanstack/react-query';
import {
  mainCategories,
  mainCategoryOf,
  sectors,
  targetGroups,
  categories,
  type Category,
} from '@signalenbeleid/contracts/taxonomy';
import { elsewhere, type TrendDimension } from '@signalenbeleid/contracts/trends.contract';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { FilterBar, type Filter } from '../ui/form/filter-bar.tsx';
import { Page } from '../ui/layout/page.tsx';
import { ButtonLink } from '../ui/form/button.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { useFilters } from '../ui/use-filters.ts';
import { addressNames, choiceOf, chosenIn, spans } from './trend-choice.ts';
import { TrendSentence, TrendSeriesView } from './trend-series.view.tsx';
import { TrendSide } from './trend-side.view.tsx';
import { TrendTables } from './trend-table.view.tsx';
import { wordsOf } from './trend-words.ts';
import { seriesQuery, zoneQuery } from './trends.queries.ts';
import { trendsText } from './trends.text.ts';

/** How many signals there are, of what and from where, over the years. What is chosen stands in the address. */
export function TrendsPage() {
  const t = useText(trendsText);
  const { slug, path } = useZone();
  const { values } = useFilters();
  const choice = choiceOf(values);
  const query = useQuery(seriesQuery(slug, choice));
  const lead = query.data ? <TrendSentence series={query.data} choice={choice} /> : t('loadingLead');
  const none = chosenIn(choice).length === 0 ? query.data?.countedAt === undefined : false;
  const empty = (
    <EmptyState title={t('nothing')} act={<ButtonLink to={path('/gedeelde-signalen')}>{t('seeAll')}</ButtonLink>}>
      {t('nothingWhy')}
    </EmptyState>
  );
  return (
    <Page title={t('title')} lead={lead} side={<TrendSide choice={choice} />}>
      <TrendFilters />
      <Loaded query={query} isEmpty={() => none} empty={empty}>
        {(series) => (
          <>
            <TrendSeriesView series={series} choice={choice} />
            <TrendTables choice={choice} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** The choices. Outside the circle of the coordinators a new choice takes the place of the former one. */
function TrendFilters() {
  const t = useText(trendsText);
  const { may } = useZone();
  const { values, put, clear } = useFilters();
  const filters = useTrendFilters(values['thema'] as Category | undefined);
  const everything = may('signals.check');
  const change = (name: string, value: string | undefined) => {
    const others =
      everything || name === 'periode' ? [] : Object.values(addressNames).map((other) => [other, undefined]);
    put({ ...Object.fromEntries(others), [name]: value });
  };
  return (
    <FilterBar
      filters={filters}
      values={{ periode: spans[0], ...values }}
      onChange={change}
      onClear={chosenIn(choiceOf(values)).length > 0 ? clear : undefined}
    >
      {!everything && <p className="hint">{t('oneAtATime')}</p>}
    </FilterBar>
  );
}

function useTrendFilters(theme: Category | undefined): Filter[] {
  const t = useText(trendsText);
  const { slug } = useZone();
  const { data: zone } = useQuery(zoneQuery(slug));
  const choices = (by: TrendDimension, values: readonly string[]) =>
    values.map((value) => ({ value, label: wordsOf(by, value) }));
  const today = new Date().toISOString().slice(0, 10);
  const municipalities =
    zone?.municipalities.filter(({ validTo = today }) => validTo >= today).map(({ name }) => name) ?? [];
  return [
    { name: 'thema', label: t('filter.thema'), all: t('all.thema'), choices: choices('category', themesAround(theme)) },
    {
      name: 'periode',
      label: t('filter.periode'),
      choices: spans.map((value) => ({ value, label: t(`span.${value}`) })),
    },
    { name: 'sector', label: t('filter.sector'), all: t('all.sector'), choices: choices('sector', sectors) },
    {
      name: 'gemeente',
      label: t('filter.gemeente'),
      all: t('all.gemeente'),
      choices: choices('municipality', [...municipalities, elsewhere]),
    },
    {
      name: 'doelgroep',
      label: t('filter.doelgroep'),
      all: t('all.doelgroep'),
      choices: choices('targetGroup', targetGroups),
    },
  ];
}

/** The main categories, and under the chosen one its parts: a hundred at once would be too many to choose from. */
function themesAround(theme: Category | undefined): Category[] {
  const chosen = theme && mainCategoryOf(theme);
  return mainCategories.flatMap((main) =>
    main === chosen ? categories.filter((code) => mainCategoryOf(code) === main) : [main],
  );
}
