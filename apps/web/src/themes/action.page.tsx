import { useQuery } from '@tanstack/react-query';
import type { ActionView } from '@signalenbeleid/contracts/actions.contract';
import { WaivedIn } from '../guard/waived.view.tsx';
import { useParam, useZone } from '../session.ts';
import { useText } from '../text.ts';
import { ButtonLink } from '../ui/form/button.tsx';
import { formatDay, formatShortDay } from '../ui/format.ts';
import { Page, Side } from '../ui/layout/page.tsx';
import { Section, SideSection, Stack } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { NowBand } from '../ui/say/banner.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { Facts, Log } from '../ui/show/figures.tsx';
import { ActionSteps } from './action-steps.view.tsx';
import { ActionTag } from './actions.view.tsx';
import { actionsText } from './actions.text.ts';
import { FollowUpForm } from './follow-up.form.tsx';
import { actionQuery } from './themes.queries.ts';

/** One action: who does what by when, how it stands, and what was done. */
export function ActionPage() {
  const { slug } = useZone();
  const query = useQuery(actionQuery(slug, useParam('action')));
  return <Loaded query={query}>{(action) => <Action action={action} onReload={() => void query.refetch()} />}</Loaded>;
}

interface ActionProps {
  action: ActionView;
  onReload: () => void;
}

function Action({ action, onReload }: ActionProps) {
  const t = useText(actionsText);
  const { path } = useZone();
  const { title, intended, achieved, followUps, mayFollow } = action;
  return (
    <Page
      title={title}
      above={<Link to={path('/acties')}>{t('title')}</Link>}
      under={<ActionTag action={action} />}
      side={<ActionSide action={action} />}
    >
      <Stack gap="wide">
        <Turn action={action} onReload={onReload} />
        <WaivedIn record={action.id} version={action.version} />
        {intended && (
          <Section title={t('intended')}>
            <p>{intended}</p>
          </Section>
        )}
        {achieved && (
          <Section title={t('achieved')}>
            <p>{achieved}</p>
          </Section>
        )}
        <Section title={t('log')}>
          <Stack gap="wide">
            {mayFollow && <FollowUpForm action={action} />}
            {followUps.length > 0 ? <FollowUps action={action} /> : <p className="muted">{t('logNone')}</p>}
          </Stack>
        </Section>
      </Stack>
    </Page>
  );
}

/** Who is to act, by when, and what they can do. */
function Turn({ action, onReload }: ActionProps) {
  const t = useText(actionsText);
  const { me } = useZone();
  const { state, overdue, lead, mayFollow } = action;
  const due = formatDay(action.dueOn);
  const steps = mayFollow ? <ActionSteps action={action} onReload={onReload} /> : undefined;
  if (state === 'done' || state === 'dropped') {
    return (
      <NowBand who={t(`turn.${state}`)} acts={steps}>
        {''}
      </NowBand>
    );
  }
  const you = lead.id === me?.memberId;
  return (
    <NowBand you={you} who={you ? t('turn.you') : t('turn.other', { name: lead.name })} acts={steps}>
      {t(overdue ? 'turn.late' : `turn.${state}`, { due })}
    </NowBand>
  );
}

function FollowUps({ action: { followUps } }: { action: ActionView }) {
  return (
    <Log
      entries={followUps.map(({ id, happenedOn, text, by }) => ({
        ...{ id, at: happenedOn, when: formatShortDay(happenedOn) },
        what: (
          <>
            {text} {by && <span className="small muted">{by}</span>}
          </>
        ),
      }))}
    />
  );
}

function ActionSide({ action }: { action: ActionView }) {
  const t = useText(actionsText);
  const { path, may } = useZone();
  const { id, lead, dueOn, partners, plannedAt, endedAt, themeId, sharedSignalId } = action;
  const shared = sharedSignalId && (
    <Link to={path(`/gedeelde-signalen/${sharedSignalId}`)}>{t('seeSharedSignal')}</Link>
  );
  const theme = themeId && <Link to={path(`/jaarthema/${themeId}`)}>{t('seeTheme')}</Link>;
  return (
    <Side label={t('side')}>
      <SideSection title={t('side')}>
        <Facts
          facts={[
            [t('who'), lead.name],
            [t('due'), formatDay(dueOn)],
            [t('partners'), partners],
            [t('planned'), formatDay(plannedAt)],
            [t('ended'), endedAt && formatDay(endedAt)],
            [t('theme'), theme],
            [t('sharedSignal'), shared],
          ]}
        />
      </SideSection>
      {may('actions.plan') && (
        <div>
          <ButtonLink size="small" to={path(`/acties/${id}/plan`)}>
            {t('change')}
          </ButtonLink>
        </div>
      )}
    </Side>
  );
}
