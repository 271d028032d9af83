import { signals, Wording, type SignalView } from '@signalenbeleid/contracts/signals.contract';
import { useState } from 'react';
import { call } from '../api.ts';
import { lookThrough, maskAllPersonalData } from '../guard/find-personal-data.ts';
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
import { checkingText } from './checking.text.ts';

/** What every way of checking gets: the signal, and where to go afterwards. */
export interface WayProps {
  signal: SignalView;
  onDone: () => void;
  onUndone: (id: string) => void;
  onBack: () => void;
}

/** The way back after a step that the workflow lets one undo. */
export function useReopening(onUndone: (id: string) => void) {
  const t = useText(checkingText);
  const { slug } = useZone();
  const changed = useSignalChanged(slug);
  return async ({ id, version }: SignalView) => {
    const body = { explanation: t('undone') };
    await changed(await call(signals.reopen, { params: { zone: slug, signal: id }, version, body }));
    onUndone(id);
  };
}

const masked = (text = '') => maskAllPersonalData(text, lookThrough(text));

/** The words to begin with: those that are there, else those of the reporter without what points to a person. */
export function firstWording({ neutral, original }: SignalView): Wording {
  if (neutral) return { title: neutral.title, text: neutral.text ?? '', solution: neutral.solution ?? '' };
  return {
    title: masked(original?.title).slice(0, 120),
    text: masked(original?.description),
    solution: masked(original?.idea),
  };
}

/** Accepting: neutral words beside the original, and the promise that nobody can be recognised. */
export function AcceptForm({ signal, onDone, onUndone }: WayProps) {
  const t = useText(checkingText);
  const { slug } = useZone();
  const changed = useSignalChanged(slug);
  const reopen = useReopening(onUndone);
  const [checked, setChecked] = useState(false);
  const accept = useAct({
    act: (wording: Wording) =>
      call(signals.accept, {
        params: { zone: slug, signal: signal.id },
        version: signal.version,
        body: { wording, privacyChecked: true },
      }),
    done: (view) => t('accepted', { title: view.neutral?.title ?? '' }),
    undo: reopen,
  });
  const form = useForm<Wording>({ shape: Wording, start: firstWording(signal), act: accept });
  const send = async (wording: Wording) => {
    if (!(await accept.run(wording))) return;
    onDone();
    await changed();
  };
  return (
    <form className="stack" onSubmit={form.submit(send)} noValidate>
      <p className="hint">{t('neutralHint')}</p>
      <ErrorSummary {...form.summary} />
      <GuardedText line label={t('neutralTitle')} limit={120} {...form.text('title')} />
      <GuardedText label={t('neutralText')} limit={4000} {...form.text('text')} />
      {form.values.solution ? <GuardedText label={t('solution')} limit={2000} {...form.text('solution')} /> : null}
      <Checkbox label={t('privacy')} checked={checked} onChange={setChecked} />
      <ActError act={accept} onReload={() => void changed()} />
      <div>
        <Button kind="primary" type="submit" busy={accept.busy} {...(!checked && { notYet: t('tickFirst') })}>
          {t('accept')}
        </Button>
      </div>
    </form>
  );
}
