import { Note, Parking, sharedSignals, type SharedSignalView } from '@signalenbeleid/contracts/shared-signals.contract';
import { useId } from 'react';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { ActError } from '../ui/say/act-error.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { useShowAnswer } from './shared-signals.queries.ts';
import { sharedSignalText } from './shared-signal.text.ts';

/** Steps that need a word of explanation. */
export type NotedStep = 'park' | 'close' | 'reopen' | 'evaluate';

interface StepDialogProps {
  step: NotedStep;
  shared: SharedSignalView;
  open: boolean;
  onClose: () => void;
  onReload: () => void;
}

const endpoints = {
  park: sharedSignals.park,
  close: sharedSignals.close,
  reopen: sharedSignals.reopen,
  evaluate: sharedSignals.evaluate,
};

/** Parks, closes, opens again or looks back, with a word of explanation; parking may have a last day. */
export function StepDialog({ step, shared, open, onClose, onReload }: StepDialogProps) {
  const t = useText(sharedSignalText);
  const { slug } = useZone();
  const show = useShowAnswer(slug);
  const formId = useId();
  const act = useAct({
    act: async (body: Parking) =>
      show(await call(endpoints[step], { params: { zone: slug, shared: shared.id }, body, version: shared.version })),
    done: t(`step.${step}.done`),
  });
  const form = useForm<Parking>({
    shape: step === 'park' ? Parking : Note,
    start: { note: '' },
    says: { note: t('noteFault') },
    act,
  });
  const send = async (body: Parking) => {
    if (!(await act.run(body))) return;
    form.reset();
    onClose();
  };
  const submit = (
    <Button kind="primary" type="submit" form={formId} busy={act.busy}>
      {t(`step.${step}.do`)}
    </Button>
  );
  return (
    <Dialog open={open} onClose={onClose} title={t(`step.${step}.title`)} act={submit}>
      <form id={formId} className="stack" noValidate onSubmit={form.submit(send)}>
        <p>{t(`step.${step}.why`)}</p>
        <ErrorSummary {...form.summary} />
        <GuardedText label={t(`step.${step}.note`)} limit={1000} {...form.text('note')} />
        {step === 'park' && (
          <TextField label={t('until')} hint={t('untilHint')} optional type="date" {...form.text('until')} />
        )}
        <ActError act={act} onReload={onReload} />
      </form>
    </Dialog>
  );
}
