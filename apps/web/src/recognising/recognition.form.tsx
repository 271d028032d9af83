import {
  NewRecognition,
  sharedSignals,
  type SharedSignalView,
} from '@signalenbeleid/contracts/shared-signals.contract';
import type { OrganisationName } from '@signalenbeleid/contracts/people.contract';
import { useEffect, useId } from 'react';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useShowAnswer } from '../shared-signals/shared-signals.queries.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { ActError } from '../ui/say/act-error.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { recognisingText } from './recognising.text.ts';

interface RecognitionDialogProps {
  shared: SharedSignalView;
  organisations: readonly OrganisationName[];
  open: boolean;
  onClose: () => void;
  /** They recognised it already: what is given now is added to that. */
  adding?: boolean;
}

/** "Wij herkennen dit": for which organisation, with an example or a figure if there is one. What was typed stays until it is sent. */
export function RecognitionDialog({ shared, organisations, open, onClose, adding = false }: RecognitionDialogProps) {
  const t = useText(recognisingText);
  const formId = useId();
  const [only] = organisations;
  const several = organisations.length > 1;
  const act = useRecognition(shared, organisations, adding);
  const start = several ? { organisationId: '' } : { organisationId: only?.id ?? '', ...saidBefore(shared, only) };
  const form = useForm<NewRecognition>({
    shape: NewRecognition,
    start,
    says: { organisationId: t('whichFault') },
    act,
  });
  // Once one of them spoke, the others begin anew.
  const asked = organisations.map(({ id }) => id).join();
  useEffect(() => form.reset(start), [asked]);
  const send = async (body: NewRecognition) => {
    if (await act.run(body)) onClose();
  };
  const submit = (
    <Button kind="primary" type="submit" form={formId} busy={act.busy}>
      {t(adding ? 'add' : 'recognise')}
    </Button>
  );
  const lead = several ? 'dialogLeadMany' : 'dialogLead';
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t(adding ? 'addTitle' : 'dialogTitle')}
      leave={t('leave')}
      act={submit}
    >
      <form id={formId} className="stack" noValidate onSubmit={form.submit(send)}>
        <p>{t(adding ? 'addLead' : lead, { organisation: only?.name ?? '' })}</p>
        <ErrorSummary {...form.summary} />
        {several && (
          <Choices
            label={t('which')}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.choice('organisationId')}
          />
        )}
        <GuardedText
          label={t('giveExample')}
          hint={t('giveExampleHint')}
          optional
          limit={1000}
          {...form.text('example')}
        />
        <GuardedText line label={t('giveFigure')} hint={t('giveFigureHint')} optional {...form.text('figure')} />
        <ActError act={act} />
      </form>
    </Dialog>
  );
}

/** What this organisation gave with its recognition. */
function saidBefore({ recognitions }: SharedSignalView, organisation: OrganisationName | undefined) {
  const { example, figure } = recognitions.find(({ organisationId }) => organisationId === organisation?.id) ?? {};
  return { ...(example && { example }), ...(figure && { figure }) };
}

function useRecognition({ id }: SharedSignalView, organisations: readonly OrganisationName[], adding: boolean) {
  const t = useText(recognisingText);
  const { slug } = useZone();
  const show = useShowAnswer(slug);
  const nameOf = (organisationId: string) => organisations.find((one) => one.id === organisationId)?.name ?? '';
  const params = { zone: slug, shared: id };
  return useAct({
    act: async (body: NewRecognition, key) => show(await call(sharedSignals.recognise, { params, body, key })),
    done: (_, { organisationId }) => t(adding ? 'added' : 'done', { organisation: nameOf(organisationId) }),
    // What was added stands beside the recognition, which is the one to take back.
    ...(!adding && {
      undo: async (_: unknown, { organisationId }: NewRecognition) =>
        show(await call(sharedSignals.withdrawRecognition, { params, body: { organisationId } })),
    }),
  });
}
