import { useQuery } from '@tanstack/react-query';
import { roundStates, type RoundLine } from '@signalenbeleid/contracts/rounds.contract';
import { clusters } from '@signalenbeleid/contracts/taxonomy';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { ButtonLink } from '../ui/form/button.tsx';
import { formatDay } from '../ui/format.ts';
import { Page } from '../ui/layout/page.tsx';
import { Section, Stack } from '../ui/layout/section.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { Card, CardActs } from '../ui/show/card.tsx';
import { Tag, WaitBadge } from '../ui/show/tag.tsx';
import { roundsQuery } from './rounds.queries.ts';
import { roundsText } from './rounds.text.ts';

const order = ['open', 'draft', 'closed'] satisfies (typeof roundStates)[number][];
const openFirst = (one: RoundLine, other: RoundLine) => order.indexOf(one.state) - order.indexOf(other.state);

/** The rounds of the zone, per cluster; what is open and what waits for the person first. */
export function RoundsPage() {
  const t = useText(roundsText);
  const { slug, path, may } = useZone();
  const query = useQuery({ ...roundsQuery(slug), refetchInterval: 15_000 });
  const prepare = may('rounds.run') && (
    <ButtonLink kind="primary" to={path('/overleg/nieuw')}>
      {t('prepare')}
    </ButtonLink>
  );
  return (
    <Page title={t('title')} lead={t('lead')} act={prepare}>
      <Loaded
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
      >
        {({ items }) =>
          clusters
            .map((cluster) => ({ cluster, own: items.filter((round) => round.cluster === cluster).sort(openFirst) }))
            .filter(({ own }) => own.length > 0)
            .map(({ cluster, own }) => (
              <Section key={cluster} title={labels().cluster[cluster]}>
                <Stack gap="wide">
                  {own.map((round) => (
                    <RoundCard key={round.id} round={round} />
                  ))}
                </Stack>
              </Section>
            ))
        }
      </Loaded>
    </Page>
  );
}

function RoundCard({ round }: { round: RoundLine }) {
  const t = useText(roundsText);
  const { path } = useZone();
  const { id, title, state, options, seats, voted, waitsForYou, madeAt, closedAt } = round;
  const to = path(`/overleg/${id}`);
  const day = closedAt ? t('closedOn', { day: formatDay(closedAt) }) : t('made', { day: formatDay(madeAt) });
  return (
    <Card
      title={title}
      to={to}
      above={
        <>
          {waitsForYou && <WaitBadge />}
          <Tag kind={state === 'closed' ? 'done' : 'plain'}>{t(`state.${state}`)}</Tag>
        </>
      }
    >
      <p className="meta">
        <span>{t('options', { count: options })}</span>
        {state !== 'draft' && <span>{t('votedOf', { voted, seats })}</span>}
        <span>{day}</span>
      </p>
      {waitsForYou && (
        <CardActs>
          <ButtonLink to={`${to}/stem`}>{t('vote')}</ButtonLink>
        </CardActs>
      )}
    </Card>
  );
}
