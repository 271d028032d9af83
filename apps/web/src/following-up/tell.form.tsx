import { AnswerText, feedback } from '@signalenbeleid/contracts/feedback.contract';
import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { useGo } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { followUpText } from './follow-up.text.ts';

/** Begins a message to all who reported this; it is read again on its own page before it leaves. */
export function TellDialog({ shared, open, onClose }: { shared: string; open: boolean; onClose: () => void }) {
  const t = useText(followUpText);
  const { slug, path } = useZone();
  const go = useGo();
  const queries = useQueryClient();
  const formId = useId();
  const tell = useAct({
    act: (body: AnswerText, key) => call(feedback.draft, { params: { zone: slug, shared }, body, key }),
    done: t('told'),
    after: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['answers', slug] });
      go(path(`/antwoorden/${id}`));
    },
  });
  const form = useForm<AnswerText>({
    shape: AnswerText,
    start: { text: '' },
    says: { text: t('tellFault') },
    act: tell,
  });
  const submit = (
    <Button kind="primary" type="submit" form={formId} busy={tell.busy}>
      {t('tellDo')}
    </Button>
  );
  return (
    <Dialog open={open} onClose={onClose} title={t('tellTitle')} act={submit}>
      <form id={formId} className="stack" noValidate onSubmit={form.submit((body) => tell.run(body))}>
        <p>{t('tellWhy')}</p>
        <ErrorSummary {...form.summary} />
        <GuardedText label={t('tellText')} limit={4000} {...form.text('text')} />
        <ActError act={tell} />
      </form>
    </Dialog>
  );
}
