import { useId, type ReactNode } from 'react';
import { Evaluation, NewTheme, themes, ThemeText, type ThemeView } from '@signalenbeleid/contracts/themes.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { useGo } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { useAct, type Act } from '../ui/say/use-act.ts';
import { useShowTheme } from './themes.queries.ts';
import { themesText } from './themes.text.ts';

interface FormDialogProps<Given> {
  title: string;
  /** The verb of the button. */
  verb: string;
  act: Act<Given>;
  onSubmit: (event: React.FormEvent) => void;
  onClose: () => void;
  onReload?: (() => void) | undefined;
  children: ReactNode;
}

/** A small task in a dialog: fields, what went wrong, the button that does it. */
export function FormDialog<Given>({ title, verb, act, onSubmit, onClose, onReload, children }: FormDialogProps<Given>) {
  const id = useId();
  const submit = (
    <Button kind="primary" type="submit" form={id} busy={act.busy}>
      {verb}
    </Button>
  );
  return (
    <Dialog open onClose={onClose} title={title} act={submit} wide>
      <form id={id} className="stack" noValidate onSubmit={onSubmit}>
        {children}
        {Object.keys(act.faults).length === 0 && <ActError act={act} {...(onReload && { onReload })} />}
      </form>
    </Dialog>
  );
}

interface ThemeDialogProps {
  theme: ThemeView;
  onClose: () => void;
  onReload: () => void;
}

type Written = ReturnType<ReturnType<typeof useForm<ThemeText>>['text']>;

/** What a theme is called and what it is about. */
function WordsFields({ title, description }: Record<'title' | 'description', Written>) {
  const t = useText(themesText);
  return (
    <>
      <GuardedText line label={t('title')} limit={120} {...title} />
      <GuardedText label={t('description')} hint={t('descriptionHint')} optional limit={4000} {...description} />
    </>
  );
}

/** Puts a theme forward for a year; the board chooses. */
export function ProposeDialog({ onClose }: { onClose: () => void }) {
  const t = useText(themesText);
  const { slug, path } = useZone();
  const show = useShowTheme(slug);
  const go = useGo();
  const propose = useAct({
    act: async (body: NewTheme, key) => show(await call(themes.propose, { params: { zone: slug }, body, key })),
    done: t('proposed'),
    after: ({ id }) => go(path(`/jaarthema/${id}`)),
  });
  const start = { year: new Date().getFullYear() + 1, title: '', description: '' };
  const form = useForm<NewTheme>({ shape: NewTheme, start, act: propose });
  const submit = form.submit(async (body) => (await propose.run(body)) && onClose());
  return (
    <FormDialog title={t('propose')} verb={t('propose')} act={propose} onSubmit={submit} onClose={onClose}>
      <ErrorSummary {...form.summary} />
      <TextField label={t('year')} inputMode="numeric" {...form.text('year')} />
      <WordsFields title={form.text('title')} description={form.text('description')} />
    </FormDialog>
  );
}

/** Puts a theme in other words. */
export function WordsDialog({ theme, onClose, onReload }: ThemeDialogProps) {
  const t = useText(themesText);
  const { slug } = useZone();
  const show = useShowTheme(slug);
  const { id, version, title, description } = theme;
  const change = useAct({
    act: async (body: ThemeText) =>
      show(await call(themes.change, { params: { zone: slug, theme: id }, version, body })),
    done: t('edited'),
  });
  const form = useForm<ThemeText>({ shape: ThemeText, start: { title, description }, act: change });
  const submit = form.submit(async (body) => (await change.run(body)) && onClose());
  return (
    <FormDialog title={t('edit')} verb={t('save')} act={change} onSubmit={submit} onClose={onClose} onReload={onReload}>
      <ErrorSummary {...form.summary} />
      <WordsFields title={form.text('title')} description={form.text('description')} />
    </FormDialog>
  );
}

/** Writes down what the theme brought. */
export function EvaluateDialog({ theme, onClose, onReload }: ThemeDialogProps) {
  const t = useText(themesText);
  const { slug } = useZone();
  const show = useShowTheme(slug);
  const { id, version, evaluation = '' } = theme;
  const evaluate = useAct({
    act: async (body: Evaluation) =>
      show(await call(themes.evaluate, { params: { zone: slug, theme: id }, version, body })),
    done: t('evaluated'),
  });
  const form = useForm<Evaluation>({ shape: Evaluation, start: { evaluation }, act: evaluate });
  const submit = form.submit(async (body) => (await evaluate.run(body)) && onClose());
  const shared = { act: evaluate, onSubmit: submit, onClose, onReload };
  return (
    <FormDialog title={t('evaluate')} verb={t('save')} {...shared}>
      <ErrorSummary {...form.summary} />
      <GuardedText label={t('evaluateLabel')} hint={t('evaluateHint')} limit={4000} {...form.text('evaluation')} />
    </FormDialog>
  );
}
