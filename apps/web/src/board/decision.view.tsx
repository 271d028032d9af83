import { useState } from 'react';
import { escalations, type DecisionView, type EscalationView } from '@signalenbeleid/contracts/escalations.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { formatDay } from '../ui/format.ts';
import { Row, Section, Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { Tag } from '../ui/show/tag.tsx';
import { boardText } from './board.text.ts';
import { DecisionForm } from './decision.form.tsx';
import { useBoardRefresh } from './turn.view.tsx';
import './board.css';

interface PartProps {
  escalation: EscalationView;
  onReload: () => void;
}

/** The decision: nothing yet, a draft that the board alone sees, or published and frozen. */
export function DecisionPart({ escalation, onReload }: PartProps) {
  const t = useText(boardText);
  const { may } = useZone();
  const { made } = escalation;
  const [editing, setEditing] = useState(false);
  const open = isUndecided(escalation) && may('escalations.decide');
  if (!made && !open) return null;
  const done = () => setEditing(false);
  return (
    <Section title={t('decision')}>
      {open && editing ? (
        <DecisionForm escalation={escalation} onDone={done} onReload={onReload} />
      ) : (
        <Stack>
          <Standing made={made} />
          {open && <Start made={made} onEdit={() => setEditing(true)} escalation={escalation} onReload={onReload} />}
          <Add escalation={escalation} />
        </Stack>
      )}
    </Section>
  );
}

const isUndecided = ({ state }: EscalationView) => ['submitted', 'on-agenda', 'question-back'].includes(state);

/** The decision as it stands, and who sees it. */
function Standing({ made }: { made: DecisionView | undefined }) {
  const t = useText(boardText);
  if (!made) return null;
  return (
    <>
      <Made made={made} />
      {made.state === 'prepared' && <p className="small muted">{t('draftOnly')}</p>}
    </>
  );
}

function Start({
  made,
  onEdit,
  escalation,
  onReload,
}: PartProps & { made: DecisionView | undefined; onEdit: () => void }) {
  const t = useText(boardText);
  return (
    <Row>
      {made && <Publish escalation={escalation} onReload={onReload} />}
      <Button {...(!made && { kind: 'primary' as const })} onClick={onEdit}>
        {made ? t('changeDecision') : t('decide')}
      </Button>
    </Row>
  );
}

function Made({ made }: { made: DecisionView }) {
  const t = useText(boardText);
  const { outcome, motivation, lead, reviewOn, until, to, publishedAt, addenda } = made;
  const facts = [
    lead && t('lead_', { name: lead }),
    reviewOn && t('reviewOn', { day: formatDay(reviewOn) }),
    until && t('until', { day: formatDay(until) }),
    to && t('sentTo', { to }),
    publishedAt && t('publishedOn', { day: formatDay(publishedAt) }),
  ].filter(Boolean);
  return (
    <>
      <div>
        <Tag kind={made.state === 'published' ? 'done' : 'plain'}>{t(`outcome.${outcome}`)}</Tag>
      </div>
      <p className="as-written">{motivation}</p>
      <p className="muted">{facts.join(' ')}</p>
      {addenda.length > 0 && <h3>{t('addenda')}</h3>}
      {addenda.map(({ text, at, by }) => (
        <div key={at} className="stack-2">
          <p className="as-written">{text}</p>
          <p className="small muted">{t('byOn', { name: by ?? '', day: formatDay(at) })}</p>
        </div>
      ))}
    </>
  );
}

function Publish({ escalation: { id, version }, onReload }: PartProps) {
  const t = useText(boardText);
  const { slug } = useZone();
  const [open, setOpen] = useState(false);
  const refresh = useBoardRefresh();
  const publish = useAct({
    act: () => call(escalations.publish, { params: { zone: slug, escalation: id }, version }),
    done: t('published'),
    after: refresh,
  });
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('publish')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('publishSure')}
        final
        act={
          <Button kind="primary" busy={publish.busy} onClick={() => void publish.run()}>
            {t('publish')}
          </Button>
        }
      >
        <p>{t('publishWhy')}</p>
        <ActError act={publish} onReload={onReload} />
      </Dialog>
    </>
  );
}

/** Adds to a published decision: the board alone. */
function Add({ escalation: { id, made } }: { escalation: EscalationView }) {
  const t = useText(boardText);
  const { slug, may } = useZone();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const refresh = useBoardRefresh();
  const add = useAct({
    act: (_: void, key) => call(escalations.add, { params: { zone: slug, escalation: id }, body: { text }, key }),
    done: t('added'),
    after: refresh,
  });
  if (made?.state !== 'published' || !may('escalations.decide')) return null;
  return (
    <>
      <div>
        <Button size="small" onClick={() => setOpen(true)}>
          {t('add')}
        </Button>
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('add')}
        act={
          <Button kind="primary" busy={add.busy} onClick={() => void add.run()}>
            {t('add')}
          </Button>
        }
      >
        <GuardedText
          label={t('addLabel')}
          limit={2000}
          value={text}
          error={add.faults['text']}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ActError act={add} />
      </Dialog>
    </>
  );
}
