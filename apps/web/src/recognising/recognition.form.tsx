import {
  NewRecognition,
  sharedSignals,
  type SharedSignalView,
} from '@signalenbeleid/contracts/shared-signals.contract';
import type { OrganisationName } from '@signalenbeleid/contracts/people.contract';
import { useId } from 'react';
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
  const form = useForm<NewRecognition>({
    shape: NewRecognition,
    start: several || !only ? { organisationId: '' } : saidBefore(shared, only),
    says: { organisationId: t('whichFault') },
    act,
  });
  const send = async (body: NewRecognition) => {
    if (await act.run(body)) onClose();
  };
  const submit = (
    <Button kind="primary" type="submit" form={formId} busy={act.busy}>
      {t(adding ? 'add' : 'recognise')}
    </Button>
  );
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t(adding ? 'addTitle' : 'dialogTitle')}
      leave={t('leave')}
      act={submit}
    >
      <form id={formId} className="stack" noValidate onSubmit={form.submit(send)}>
        <Lead adding={adding} organisations={organisations} />
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

function Lead({ adding, organisations }: { adding: boolean; organisations: readonly OrganisationName[] }) {
  const t = useText(recognisingText);
  const [only, ...others] = organisations;
  if (adding) return <p>{t('addLead')}</p>;
  return <p>{only && others.length === 0 ? t('dialogLead', { organisation: only.name }) : t('dialogLeadMany')}</p>;
}

/** What this organisation gave with its recognition, if it spoke. */
function saidBefore({ recognitions }: SharedSignalView, { id: organisationId }: OrganisationName): NewRecognition {
  const { example, figure } = recognitions.find((one) => one.organisationId === organisationId) ?? {};
  return { organisationId, ...(example && { example }), ...(figure && { figure }) };
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
