import { escalations, type EscalationText, type EscalationView } from '@signalenbeleid/contracts/escalations.contract';
import { useState } from 'react';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Section } from '../ui/layout/section.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { boardText } from './board.text.ts';
import { EscalationForm } from './escalation.form.tsx';
import { useBoardRefresh } from './turn.view.tsx';

interface AskedProps {
  escalation: EscalationView;
  onReload: () => void;
}

/** What is asked of the board, and what the cluster advises; until somebody submits it, the steering group can still change it. */
export function Asked({ escalation, onReload }: AskedProps) {
  const t = useText(boardText);
  const { may } = useZone();
  const [changing, setChanging] = useState(false);
  const { question, advice, state } = escalation;
  const done = () => setChanging(false);
  return (
    <Section title={t('asked')}>
      {changing ? (
        <Revise escalation={escalation} onReload={onReload} onDone={done} />
      ) : (
        <>
          <p className="lead">{question}</p>
          {advice && (
            <>
              <h3>{t('advice')}</h3>
              <p className="as-written">{advice}</p>
            </>
          )}
          {state === 'prepared' && may('escalations.propose') && (
            <div>
              <Button onClick={() => setChanging(true)}>{t('revise')}</Button>
            </div>
          )}
        </>
      )}
    </Section>
  );
}

function Revise({ escalation, onReload, onDone }: AskedProps & { onDone: () => void }) {
  const t = useText(boardText);
  const { slug } = useZone();
  const refresh = useBoardRefresh();
  const { id, version, question, advice = '' } = escalation;
  const revise = useAct({
    act: (body: EscalationText) => call(escalations.revise, { params: { zone: slug, escalation: id }, version, body }),
    done: t('revised'),
    after: async () => {
      await refresh();
      onDone();
    },
  });
  return (
    <EscalationForm
      act={revise}
      start={{ question, advice }}
      save={t('reviseNow')}
      onReload={onReload}
      onCancel={onDone}
    />
  );
}
