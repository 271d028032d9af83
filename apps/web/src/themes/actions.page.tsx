import { useInfiniteQuery } from '@tanstack/react-query';
import type { ActionFilter } from '@signalenbeleid/contracts/actions.contract';
import { actionStates } from '@signalenbeleid/contracts/themes.workflow';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { ButtonLink } from '../ui/form/button.tsx';
import { FilterBar, type Filter } from '../ui/form/filter-bar.tsx';
import { Page } from '../ui/layout/page.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { Figures } from '../ui/show/figures.tsx';
import { More } from '../ui/show/more.tsx';
import { useFilters } from '../ui/use-filters.ts';
import { ActionsTable } from './actions.view.tsx';
import { actionsText } from './actions.text.ts';
import { actionsQuery } from './themes.queries.ts';

/** What the address of the page asks for. */
function filterOf(values: Record<string, string | undefined>): ActionFilter {
  const state = actionStates.find((one) => one === values['toestand']);
  return {
    ...(state && { state }),
    ...(values['van'] === 'mij' && { mine: true }),
    ...(values['laat'] === 'ja' && { overdue: true }),
  };
}

/** All actions of the zone, open ones first by due date, with how many are late. */
export function ActionsPage() {
  const t = useText(actionsText);
  const { slug, path, may } = useZone();
  const { values, set, clear } = useFilters();
  const filter = filterOf(values);
  const query = useInfiniteQuery(actionsQuery(slug, filter));
  const plan = may('actions.plan') && (
    <ButtonLink kind="primary" to={path('/acties/nieuw')}>
      {t('plan')}
    </ButtonLink>
  );
  const filtered = Object.keys(filter).length > 0;
  const empty = <EmptyState title={t(filtered ? 'noneFits' : 'none')}>{t('noneWhy')}</EmptyState>;
  return (
    <Page title={t('title')} lead={t('lead')} act={plan}>
      <Stack gap="wide">
        <FilterBar filters={useActionFilters()} values={values} onChange={set} onClear={clear} />
        <Loaded query={query} isEmpty={({ pages }) => pages.every(({ items }) => items.length === 0)} empty={empty}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            const counts = pages[0]?.counts;
            return (
              <Stack gap="wide">
                {counts && (
                  <Figures figures={figures.map((name) => ({ name: t(`counts.${name}`), value: counts[name] }))} />
                )}
                <ActionsTable actions={items} />
                <More
                  shown={items.length}
                  hasMore={query.hasNextPage}
                  busy={query.isFetchingNextPage}
                  onMore={() => void query.fetchNextPage()}
                />
              </Stack>
            );
          }}
        </Loaded>
      </Stack>
    </Page>
  );
}

const figures = ['overdue', 'running', 'planned', 'done'] as const;

function useActionFilters(): Filter[] {
  const t = useText(actionsText);
  const states = actionStates.map((value) => ({ value, label: t(`state.${value}`) }));
  return [
    { name: 'toestand', label: t('filter.toestand'), all: t('everyState'), choices: states },
    { name: 'van', label: t('filter.van'), all: t('everybody'), choices: [{ value: 'mij', label: t('mine') }] },
    { name: 'laat', label: t('filter.laat'), all: t('lateOrNot'), choices: [{ value: 'ja', label: t('lateOnly') }] },
  ];
}
