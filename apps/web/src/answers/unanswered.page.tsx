import { useQuery } from '@tanstack/react-query';
import { feedback, type UnansweredSignal } from '@signalenbeleid/contracts/feedback.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { FilterBar } from '../ui/form/filter-bar.tsx';
import { Page } from '../ui/layout/page.tsx';
import { Link } from '../ui/link.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { Table } from '../ui/show/table.tsx';
import { useFilters } from '../ui/use-filters.ts';
import '../signals/signals.css';
import { answersText } from './answers.text.ts';

const choices = [14, 20, 30, 60, 90];

/** Signals that have waited long for an answer, oldest first. */
export function UnansweredPage() {
  const t = useText(answersText);
  const { slug, path } = useZone();
  const { values, set } = useFilters();
  const days = choices.find((choice) => String(choice) === values['dagen']);
  const query = useQuery({
    queryKey: ['unanswered', slug, days],
    queryFn: () => call(feedback.unanswered, { params: { zone: slug }, query: days ? { days } : {} }),
  });
  const filter = {
    name: 'dagen',
    label: t('silentDays'),
    choices: choices.map((count) => ({ value: String(count), label: t('daysShort', { count }) })),
  };
  return (
    <Page title={t('silentTitle')} lead={query.data && t('silentLead', { days: query.data.days })}>
      <FilterBar
        filters={[filter]}
        values={{ ...values, dagen: String(query.data?.days ?? days ?? '') }}
        onChange={set}
      />
      <Loaded
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t('silentNone')}>{t('silentNoneWhy')}</EmptyState>}
      >
        {({ items }) => (
          <Table<UnansweredSignal>
            hideCaption
            caption={t('silentTitle')}
            rows={items}
            keyOf={({ id }) => id}
            columns={[
              {
                name: t('signal'),
                cell: ({ id, title, number }) => (
                  <>
                    <Link to={path(`/signalen/${id}`)}>{title}</Link>
                    <span className="under-title">{number}</span>
                  </>
                ),
              },
              { name: t('state'), cell: ({ state }) => t(`states.${state}`) },
              { name: t('waits'), cell: ({ days: waited }) => t('days', { count: waited }), keepTogether: true },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}
