import { useId, useState } from 'react';
import { stepsFrom } from '@signalenbeleid/contracts/workflow';
import { ActionMove, actions, type ActionView } from '@signalenbeleid/contracts/actions.contract';
import { actionWorkflow, type ActionStep } from '@signalenbeleid/contracts/themes.workflow';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { ActError } from '../ui/say/act-error.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { actionsText } from './actions.text.ts';
import { useShowAction } from './themes.queries.ts';

interface StepsProps {
  action: ActionView;
  onReload: () => void;
}

/** What can be done with the action now: a button for each step that the workflow allows. */
export function ActionSteps({ action, onReload }: StepsProps) {
  const t = useText(actionsText);
  const [asked, setAsked] = useState<'finish' | 'drop'>();
  const { slug } = useZone();
  const show = useShowAction(slug);
  const move = useAct({
    act: async (step: ActionStep) =>
      show(
        await call(actions.move, {
          params: { zone: slug, action: action.id },
          version: action.version,
          body: { step },
        }),
      ),
    done: (_, step) => t(`step.${step}.done`),
  });
  // From planned one begins; while it runs, the first thing to do is to write down how it goes.
  const steps = stepsFrom(actionWorkflow, action.state);
  return (
    <>
      {steps.map((step) => (
        <Button
          key={step}
          kind={step === 'start' ? 'primary' : step === 'drop' ? 'quiet' : undefined}
          busy={move.busy}
          onClick={() => (step === 'finish' || step === 'drop' ? setAsked(step) : void move.run(step))}
        >
          {t(`step.${step}.do`)}
        </Button>
      ))}
      <ActError act={move} onReload={onReload} />
      {asked && <EndDialog step={asked} action={action} onReload={onReload} onClose={() => setAsked(undefined)} />}
    </>
  );
}

/** Whoever ends an action says what it brought. */
function EndDialog({ step, action, onReload, onClose }: StepsProps & { step: 'finish' | 'drop'; onClose: () => void }) {
  const t = useText(actionsText);
  const { slug } = useZone();
  const show = useShowAction(slug);
  const formId = useId();
  const end = useAct({
    act: async (body: ActionMove) =>
      show(await call(actions.move, { params: { zone: slug, action: action.id }, version: action.version, body })),
    done: t(`step.${step}.done`),
  });
  const says = { achieved: t('achievedFault') };
  const form = useForm<ActionMove>({ shape: ActionMove, start: { step, achieved: action.achieved }, says, act: end });
  const submit = (
    <Button kind="primary" type="submit" form={formId} busy={end.busy}>
      {t(`step.${step}.do`)}
    </Button>
  );
  return (
    <Dialog open onClose={onClose} title={t(`step.${step}.title`)} act={submit}>
      <form
        id={formId}
        className="stack"
        noValidate
        onSubmit={form.submit(async (body) => (await end.run(body)) && onClose())}
      >
        <p>{t(`step.${step}.why`)}</p>
        <ErrorSummary {...form.summary} />
        <GuardedText label={t('achievedLabel')} hint={t('achievedHint')} limit={2000} {...form.text('achieved')} />
        {Object.keys(end.faults).length === 0 && <ActError act={end} onReload={onReload} />}
      </form>
    </Dialog>
  );
}
