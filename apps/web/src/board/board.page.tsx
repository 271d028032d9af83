import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { EscalationLine } from '@signalenbeleid/contracts/escalations.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { actionsText } from '../themes/actions.text.ts';
import { ActionsTable } from '../themes/actions.view.tsx';
import { actionsQuery } from '../themes/themes.queries.ts';
import { ButtonLink } from '../ui/form/button.tsx';
import { formatDay } from '../ui/format.ts';
import { Page } from '../ui/layout/page.tsx';
import { Section, Stack } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { Card, SignalCard } from '../ui/show/card.tsx';
import { Tag, WaitBadge } from '../ui/show/tag.tsx';
import { marksOf } from '../ui/spread/by-cluster.ts';
import { boardQuery } from './board.queries.ts';
import { boardText } from './board.text.ts';

const shownActions = 5;

const isOpen = ({ state }: EscalationLine) => ['submitted', 'on-agenda', 'question-back'].includes(state);

/** The overview of the board: what to decide, what was decided, who follows up. */
export function BoardPage() {
  const t = useText(boardText);
  const { slug, path, may } = useZone();
  const query = useQuery(boardQuery(slug));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack gap="wide">
        {may('escalations.propose') && (
          <Chosen taken={new Set(query.data?.items.map(({ sharedSignalId }) => sharedSignalId))} />
        )}
        <Loaded
          query={query}
          isEmpty={({ items }) => items.length === 0}
          empty={
            <EmptyState
              title={t('none')}
              act={<ButtonLink to={path('/gedeelde-signalen')}>{t('toShared')}</ButtonLink>}
            >
              {t('noneWhy')}
            </EmptyState>
          }
        >
          {({ items }) => (
            <>
              <Group title={t('toDecide')} items={items.filter(isOpen)} />
              <Group title={t('prepared')} items={items.filter(({ state }) => state === 'prepared')} />
              <Group title={t('decided')} items={items.filter((line) => !isOpen(line) && line.state !== 'prepared')} />
            </>
          )}
        </Loaded>
        {may('themes.read') && <OpenActions />}
      </Stack>
    </Page>
  );
}

/** Shared signals that a cluster chose and nobody brought before the board yet. */
function Chosen({ taken }: { taken: ReadonlySet<string> }) {
  const t = useText(boardText);
  const { slug, path } = useZone();
  const { data } = useQuery({
    queryKey: ['shared-signals', slug, 'chosen'],
    queryFn: () => call(sharedSignals.list, { params: { zone: slug }, query: { state: 'prioritised' } }),
  });
  const chosen = data?.items.filter(({ id }) => !taken.has(id)) ?? [];
  if (chosen.length === 0) return null;
  return (
    <Section title={t('choose')} count={chosen.length} waiting>
      <Stack gap="wide">
        <p>{t('chooseLead')}</p>
        {chosen.map((line) => (
          <SignalCard
            key={line.id}
            title={line.title}
            to={path(`/gedeelde-signalen/${line.id}`)}
            spread={marksOf(line.spread)}
            path={line.path}
            acts={<ButtonLink to={path(`/bestuur/nieuw?signaal=${line.id}`)}>{t('propose')}</ButtonLink>}
          />
        ))}
      </Stack>
    </Section>
  );
}

/** What was agreed and is not done yet, late first: the board sees it without asking. */
function OpenActions() {
  const t = useText(boardText);
  const a = useText(actionsText);
  const { slug, path } = useZone();
  const { data } = useInfiniteQuery(actionsQuery(slug));
  const open = data?.pages[0]?.items.filter(({ state }) => state === 'planned' || state === 'running') ?? [];
  if (open.length === 0) return null;
  return (
    <Section title={t('actions')} aside={<Link to={path('/acties')}>{a('all')}</Link>}>
      <ActionsTable actions={open.slice(0, shownActions)} />
    </Section>
  );
}

function Group({ title, items }: { title: string; items: readonly EscalationLine[] }) {
  const t = useText(boardText);
  const { path, may } = useZone();
  if (items.length === 0) return null;
  const waits = (line: EscalationLine) => may('escalations.decide') && ['submitted', 'on-agenda'].includes(line.state);
  return (
    <Section title={title} count={items.length} waiting={items.some(waits)}>
      <Stack gap="wide">
        {items.map((line) => (
          <Card
            key={line.id}
            title={line.title}
            to={path(`/bestuur/${line.id}`)}
            above={
              <>
                {waits(line) && <WaitBadge />}
                <Tag>
                  {line.outcome && line.decision === 'published'
                    ? t(`outcome.${line.outcome}`)
                    : t(`state.${line.state}`)}
                </Tag>
              </>
            }
          >
            <p>{line.question}</p>
            <p className="small muted">{about(line, t)}</p>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

function about(line: EscalationLine, t: ReturnType<typeof useText<typeof boardText.nl>>): string {
  const { proposedBy, proposedAt, submittedAt, lead, reviewOn, decision } = line;
  const sentences = [
    !submittedAt && proposedBy && t('proposedBy', { name: proposedBy, day: formatDay(proposedAt) }),
    submittedAt && t('submittedOn', { day: formatDay(submittedAt) }),
    decision === 'published' && lead && t('lead_', { name: lead }),
    decision === 'published' && reviewOn && t('reviewOn', { day: formatDay(reviewOn) }),
  ]
    .filter(Boolean)
    .join(' ');
  return `${line.number} · ${sentences}`;
}
