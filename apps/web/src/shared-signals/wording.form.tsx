import { sharedSignals, type SharedSignalView } from '@signalenbeleid/contracts/shared-signals.contract';
import { descriptionLimits, titleLimits, Wording } from '@signalenbeleid/contracts/signals.contract';
import { useId } from 'react';
import { call } from '../api.ts';
import { LetThroughIn } from '../guard/waived.view.tsx';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { ActError } from '../ui/say/act-error.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { useShowAnswer } from './shared-signals.queries.ts';
import { sharedSignalText } from './shared-signal.text.ts';

interface WordingDialogProps {
  shared: SharedSignalView;
  open: boolean;
  onClose: () => void;
  onReload: () => void;
}

const wordsOf = ({ title, text, solution }: Wording): Wording => ({
  title,
  ...(text && { text }),
  ...(solution && { solution }),
});

/** Puts a shared signal in other neutral words. Each time is a new version; the way back is a version with the old words. */
export function WordingDialog({ shared, open, onClose, onReload }: WordingDialogProps) {
  const t = useText(sharedSignalText);
  const { slug } = useZone();
  const show = useShowAnswer(slug);
  const formId = useId();
  const before = wordsOf(shared.wording);
  const write = async (body: Wording, version: number) => {
    const view = await call(sharedSignals.rewrite, { params: { zone: slug, shared: shared.id }, body, version });
    await show(view);
    return view;
  };
  const act = useAct({
    act: (body: Wording) => write(body, shared.version),
    done: t('rewritten'),
    undo: ({ version }) => write(before, version),
  });
  const form = useForm<Wording>({ shape: Wording, start: before, act });
  const send = async (body: Wording) => {
    if (await act.run(body)) onClose();
  };
  const save = (
    <Button kind="primary" type="submit" form={formId} busy={act.busy}>
      {t('save')}
    </Button>
  );
  return (
    <Dialog open={open} onClose={onClose} title={t('rewriteTitle')} leave={t('cancel')} act={save} wide>
      <form id={formId} className="stack" noValidate onSubmit={form.submit(send)}>
        <p className="hint">{t('rewriteHint')}</p>
        <ErrorSummary {...form.summary} />
        <LetThroughIn record={shared.id} version={shared.version} kept={[before.title, before.text, before.solution]}>
          <GuardedText line label={t('wordTitle')} limit={titleLimits.max} {...form.text('title')} />
          <GuardedText label={t('wordText')} optional limit={descriptionLimits.max} {...form.text('text')} />
          <GuardedText
            label={t('wordSolution')}
            hint={t('wordSolutionHint')}
            optional
            limit={2000}
            {...form.text('solution')}
          />
        </LetThroughIn>
        <ActError act={act} onReload={onReload} />
      </form>
    </Dialog>
  );
}
