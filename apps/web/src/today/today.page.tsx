import { useQuery } from '@tanstack/react-query';
import type { SharedSignalLine } from '@signalenbeleid/contracts/shared-signals.contract';
import type { Task, Today } from '@signalenbeleid/contracts/today.contract';
import { useMe, useZone } from '../session.ts';
import { sharedSignalsText } from '../shared-signals/shared-signals.text.ts';
import { todayQuery } from '../shell/waiting.ts';
import { useText } from '../text.ts';
import { ButtonLink } from '../ui/form/button.tsx';
import { formatDay, formatWeekday } from '../ui/format.ts';
import { Page, Side } from '../ui/layout/page.tsx';
import { Section, SideSection, Stack } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { SignalCard } from '../ui/show/card.tsx';
import { TaskList, TaskRow } from '../ui/show/task-row.tsx';
import { marksOf } from '../ui/spread/by-cluster.ts';
import { placeOfTask } from './task-place.ts';
import { todayText } from './today.text.ts';

/** The start page: what waits on you, then what waits on others. */
export function TodayPage() {
  const t = useText(todayText);
  const { slug } = useZone();
  const firstName = useMe()?.name.split(' ')[0] ?? '';
  const query = useQuery(todayQuery(slug));
  const things = query.data?.tasks.length ?? 0;
  const greeting =
    things === 0
      ? t('none', { name: firstName })
      : t('hello', { name: firstName, count: things, things: t('words').split(' ')[things] ?? things });
  return (
    <Page
      title={greeting}
      windowTitle={t('windowTitle')}
      above={<span className="sentence">{formatWeekday(new Date())}</span>}
      side={<Side label={t('side')}>{query.data && <Week today={query.data} />}</Side>}
    >
      <Loaded query={query}>
        {(found) => (
          <Stack gap="wide">
            <Tasks tasks={found.tasks} />
            <UnderWay items={found.underWay} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const t = useText(todayText);
  const { path, may } = useZone();
  const report = (
    <ButtonLink kind="primary" to={path('/melden')}>
      {t('report')}
    </ButtonLink>
  );
  return (
    <Section title={t('waitsForYou')} {...(tasks.length > 0 && { count: tasks.length, waiting: true })}>
      {tasks.length === 0 ? (
        <EmptyState title={t('nothing')} act={may('signals.report') && report}>
          {t('nothingWhy')}
        </EmptyState>
      ) : (
        <TaskList>
          {tasks.map((task, at) => (
            <TaskRow
              key={task.kind}
              count={task.count}
              title={t(`task.${task.kind}`, { count: task.count })}
              act={<Do task={task} first={at === 0} />}
            >
              {why(task, t)}
            </TaskRow>
          ))}
        </TaskList>
      )}
    </Section>
  );
}

function Do({ task, first }: { task: Task; first: boolean }) {
  const t = useText(todayText);
  const { path } = useZone();
  return (
    <ButtonLink {...(first && { kind: 'primary' as const })} to={path(placeOfTask(task))}>
      {t(`act.${task.kind}`)}
    </ButtonLink>
  );
}

type Say = ReturnType<typeof useText<typeof todayText.nl>>;

/** What it is about, why it waits, and by when or since when. */
function why(task: Task, t: Say): string {
  const { kind, title } = task;
  return [title && t('about', { title }), t(`why.${kind}`, { count: task.count }), byWhen(task, t)]
    .filter(Boolean)
    .join(' ');
}

const dated = ['overdue-action', 'own-action', 'own-decision'] as const;

function byWhen({ kind, due, oldest, count }: Task, t: Say): string | undefined {
  const hasDue = dated.find((one) => one === kind);
  if (due && hasDue) return t(`due.${hasDue}`, { count, day: formatDay(due) });
  if (!oldest || count === 1) return undefined;
  const day = formatDay(oldest);
  return day === formatDay(new Date()) ? t('oldestToday') : t('oldest', { day });
}

function UnderWay({ items }: { items: readonly SharedSignalLine[] }) {
  const t = useText(todayText);
  const next = useText(sharedSignalsText);
  const { path, may } = useZone();
  if (!may('signals.read')) return null;
  return (
    <Section title={t('waitsForOthers')} aside={<Link to={path('/gedeelde-signalen')}>{t('allShared')}</Link>}>
      {items.length === 0 && <EmptyState title={t('noneUnderWay')}>{t('noneUnderWayWhy')}</EmptyState>}
      <Stack gap="wide">
        {items.map((line) => (
          <SignalCard
            key={line.id}
            title={line.title}
            to={path(`/gedeelde-signalen/${line.id}`)}
            spread={marksOf(line.spread)}
            path={line.path}
            now={next(`next.${line.state}`)}
          />
        ))}
      </Stack>
    </Section>
  );
}

function Week({ today: { week, unanswered, silentAfterDays = 0 } }: { today: Today }) {
  const t = useText(todayText);
  const { path } = useZone();
  const counts = [
    [week.signals, t('weekSignals', { count: week.signals })],
    [week.recognitions, t('weekRecognitions', { count: week.recognitions })],
    [week.decisions, t('weekDecisions', { count: week.decisions })],
    [week.answers, t('weekAnswers', { count: week.answers })],
  ] as const;
  const happened = counts.filter(([count]) => count > 0);
  return (
    <>
      <SideSection title={t('week')}>
        {happened.length === 0 ? (
          <p>{t('quiet')}</p>
        ) : (
          <ul className="plain-list">
            {happened.map(([, says]) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        )}
      </SideSection>
      {unanswered !== undefined && (
        <SideSection title={t('unanswered')}>
          {unanswered === 0 ? (
            <p>{t('unansweredNone', { days: silentAfterDays })}</p>
          ) : (
            <p>
              {t('unansweredSays', { count: unanswered, days: silentAfterDays })}{' '}
              <Link to={path('/zonder-antwoord')}>{t('seeWhich')}</Link>
            </p>
          )}
        </SideSection>
      )}
    </>
  );
}
