import type { EscalationLine } from '@signalenbeleid/contracts/escalations.contract';
import type { SharedSignalView } from '@signalenbeleid/contracts/shared-signals.contract';
import { sharedSignalWorkflow } from '@signalenbeleid/contracts/shared-signals.workflow';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { boardText } from '../board/board.text.ts';
import { useZone } from '../session.ts';
import { sharedSignalText } from '../shared-signals/shared-signal.text.ts';
import { escalationsOfQuery } from '../shared-signals/shared-signals.queries.ts';
import { StepDialog } from '../shared-signals/step.form.tsx';
import { useText } from '../text.ts';
import { ActionsTable } from '../themes/actions.view.tsx';
import { actionsQuery } from '../themes/themes.queries.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { formatDay } from '../ui/format.ts';
import { Row, Section, Stack } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { followUpText } from './follow-up.text.ts';
import { TellDialog } from './tell.form.tsx';

interface FollowUpProps {
  shared: SharedSignalView;
  onReload: () => void;
}

/** What was decided about a shared signal, and what is done since. Nothing before there is a decision. */
export function FollowUpSection({ shared, onReload }: FollowUpProps) {
  const t = useText(followUpText);
  const { slug, path, may } = useZone();
  const { data: before } = useQuery({ ...escalationsOfQuery(slug, shared.id), enabled: may('escalations.read') });
  const decided = before?.items.find(({ decision }) => decision === 'published');
  if (!decided) return null;
  return (
    <Section title={t('title')} aside={<Link to={path(`/bestuur/${decided.id}`)}>{t('read')}</Link>}>
      <Stack>
        <Decided decided={decided} />
        <Actions shared={shared} />
        <Row>
          {may('actions.plan') && shared.state !== 'closed' && (
            <ButtonLink to={path(`/acties/nieuw?gedeeld=${shared.id}`)}>{t('plan')}</ButtonLink>
          )}
          {decided.mayFollow && <Acts shared={shared} onReload={onReload} />}
        </Row>
      </Stack>
    </Section>
  );
}

function Decided({ decided: { outcome, lead, reviewOn } }: { decided: EscalationLine }) {
  const t = useText(followUpText);
  const says = useText(boardText);
  return (
    <div className="row">
      {outcome && <Tag kind="done">{says(`outcome.${outcome}`)}</Tag>}
      <span>
        {lead && t('lead', { name: lead })} {reviewOn && t('review', { day: formatDay(reviewOn) })}
      </span>
    </div>
  );
}

function Actions({ shared: { id } }: { shared: SharedSignalView }) {
  const t = useText(followUpText);
  const { slug } = useZone();
  const { data } = useInfiniteQuery(actionsQuery(slug, { sharedSignal: id, limit: 100 }));
  const actions = data?.pages.flatMap(({ items }) => items);
  return (
    <>
      {actions?.length === 0 && <p className="muted">{t('noAction')}</p>}
      {actions && actions.length > 0 && <ActionsTable actions={actions} />}
    </>
  );
}

/** For who leads it, or coordinates the zone: tell the reporters, and look back. */
function Acts({ shared, onReload }: FollowUpProps) {
  const t = useText(followUpText);
  const says = useText(sharedSignalText);
  const [open, setOpen] = useState<'tell' | 'evaluate'>();
  const close = () => setOpen(undefined);
  const evaluates = 'evaluate' in sharedSignalWorkflow[shared.state];
  return (
    <>
      <Button onClick={() => setOpen('tell')}>{t(evaluates ? 'tell' : 'tellEnd')}</Button>
      {evaluates && <Button onClick={() => setOpen('evaluate')}>{says('evaluate')}</Button>}
      <TellDialog shared={shared.id} open={open === 'tell'} onClose={close} />
      <StepDialog step="evaluate" shared={shared} open={open === 'evaluate'} onClose={close} onReload={onReload} />
    </>
  );
}
