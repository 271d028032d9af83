import { AnswerText, feedback } from '@signalenbeleid/contracts/feedback.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { stateAfter } from '@signalenbeleid/contracts/workflow';
import { signalWorkflow } from '@signalenbeleid/contracts/signals.workflow';
import { useState } from 'react';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useSignalChanged } from '../signals/signals.queries.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Checkbox } from '../ui/form/choices.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { firstWording, type WayProps } from './accept.form.tsx';
import { checkingText } from './checking.text.ts';

/** Answers the reporter at once. A signal that was not checked yet is accepted with it, in the words it begins with. */
export function AnswerForm({ signal, onDone, onBack }: WayProps) {
  const t = useText(checkingText);
  const { slug } = useZone();
  const changed = useSignalChanged(slug);
  const [checked, setChecked] = useState(false);
  const [accepted, setAccepted] = useState(stateAfter(signalWorkflow, signal.state, 'accept') === undefined);
  const params = { zone: slug, signal: signal.id };
  const answer = useAct({
    act: async (body: AnswerText, key) => {
      if (!accepted) {
        await call(signals.accept, {
          params,
          version: signal.version,
          body: { wording: firstWording(signal), privacyChecked: true },
        });
        // When only the answer fails, the next try does not accept again.
        setAccepted(true);
      }
      return call(feedback.answerSignal, { params, body, key });
    },
    done: t('answered'),
  });
  const form = useForm<AnswerText>({ shape: AnswerText, start: { text: t('answerText') }, act: answer });
  const send = async (body: AnswerText) => {
    if (!(await answer.run(body))) return;
    onDone();
    await changed();
  };
  const mayNotYet = !accepted && !checked;
  return (
    <form className="stack" onSubmit={form.submit(send)} noValidate>
      <ErrorSummary {...form.summary} />
      <GuardedText
        label={t('answerTitle')}
        hint={t(accepted ? 'answerHintAccepted' : 'answerHint')}
        limit={4000}
        {...form.text('text')}
      />
      {!accepted && <Checkbox label={t('privacy')} checked={checked} onChange={setChecked} />}
      {form.summary.faults.length === 0 && <ActError act={answer} onReload={() => void changed()} />}
      <div className="row">
        <Button kind="primary" type="submit" busy={answer.busy} {...(mayNotYet && { notYet: t('tickFirst') })}>
          {t(accepted ? 'answerNowAccepted' : 'answerNow')}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
    </form>
  );
}
