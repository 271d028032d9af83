import { Reopening, signals, Wording, type SignalView } from '@signalenbeleid/contracts/signals.contract';
import { signalWorkflow } from '@signalenbeleid/contracts/signals.workflow';
import { stateAfter } from '@signalenbeleid/contracts/workflow';
import { useState } from 'react';
import { call } from '../api.ts';
import { AnswerForm } from '../checking/answer.form.tsx';
import { ClassificationForm } from '../checking/classification.form.tsx';
import { LetThrough } from '../guard/let-through.tsx';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Section } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { checkingText } from '../checking/checking.text.ts';
import { GuardedText } from './guarded-text.tsx';
import { useSignalChanged } from './signals.queries.ts';
import { signalsText } from './signals.text.ts';

interface SignalProps {
  signal: SignalView;
}

/** What its coordinator can still do with a signal that was checked. */
export function SignalActs({ signal }: SignalProps) {
  const t = useText(signalsText);
  const { may } = useZone();
  if (!may('signals.check') || !signal.original || signal.state === 'draft') return null;
  return (
    <Section title={t('acts')}>
      <div className="stack-2">
        <Answering signal={signal} />
        <Wordings signal={signal} />
        <Steps signal={signal} />
      </div>
    </Section>
  );
}

const canTake = ({ state, sharedSignals }: SignalView, step: 'answer' | 'close' | 'reopen') => {
  // What sits in a shared signal is taken out there first.
  if (step === 'reopen' && state === 'accepted' && sharedSignals.length > 0) return false;
  return stateAfter(signalWorkflow, state, step) !== undefined;
};

function Answering({ signal }: SignalProps) {
  const t = useText(checkingText);
  const [answers, setAnswers] = useState(0);
  // Answered, or not after all: the form begins anew, folded.
  const done = () => setAnswers(answers + 1);
  if (!canTake(signal, 'answer')) return null;
  return (
    <Disclosure key={answers} title={t('answer')}>
      <AnswerForm signal={signal} onDone={done} onUndone={done} onBack={done} />
    </Disclosure>
  );
}

function Wordings({ signal }: SignalProps) {
  const t = useText(signalsText);
  const says = useText(checkingText);
  return (
    <>
      {signal.neutral && (
        <Disclosure title={t('rewrite')}>
          <LetThrough items={signal.waivers} kept={Object.values(wordsOf(signal))}>
            <RewriteForm key={signal.neutral.edition} signal={signal} />
          </LetThrough>
        </Disclosure>
      )}
      <Disclosure title={says('classify')}>
        <ClassificationForm signal={signal} />
      </Disclosure>
    </>
  );
}

function Steps({ signal }: SignalProps) {
  const t = useText(signalsText);
  const offered = (['close', 'reopen'] as const).filter((step) => canTake(signal, step));
  return offered.map((step) => (
    <Disclosure key={step} title={t(step)}>
      <StepForm signal={signal} step={step} />
    </Disclosure>
  ));
}

const wordsOf = ({ neutral }: SignalView) => ({
  ...{ title: neutral?.title ?? '', text: neutral?.text ?? '', solution: neutral?.solution ?? '' },
});

function RewriteForm({ signal }: SignalProps) {
  const t = useText(signalsText);
  const { slug } = useZone();
  const changed = useSignalChanged(slug);
  const before = wordsOf(signal);
  // The answer is shown by the act itself: `after` would show the same one again when it is undone.
  const write = async (body: Wording, version: number) => {
    const view = await call(signals.rewrite, { params: { zone: slug, signal: signal.id }, version, body });
    await changed(view);
    return view;
  };
  const rewrite = useAct({
    act: (body: Wording) => write(body, signal.version),
    done: t('rewritten'),
    undo: ({ version }) => write(before, version),
  });
  const form = useForm<Wording>({ shape: Wording, start: before, act: rewrite });
  return (
    <form className="stack" onSubmit={form.submit((body) => rewrite.run(body))} noValidate>
      <ErrorSummary {...form.summary} />
      <GuardedText line label={t('wordTitle')} limit={120} {...form.text('title')} />
      <GuardedText label={t('wordText')} limit={4000} {...form.text('text')} />
      <GuardedText label={t('wordSolution')} optional limit={2000} {...form.text('solution')} />
      <ActError act={rewrite} onReload={() => void changed()} />
      <div>
        <Button type="submit" busy={rewrite.busy}>
          {t('rewriteNow')}
        </Button>
      </div>
    </form>
  );
}

const steps = {
  close: { why: 'closeWhy', now: 'closeNow', done: 'closed' },
  reopen: { why: 'reopenWhy', now: 'reopenNow', done: 'reopened' },
} as const;

/** Closing, or opening again: with a word of explanation, and the other one is the way back. */
function StepForm({ signal, step }: SignalProps & { step: 'close' | 'reopen' }) {
  const t = useText(signalsText);
  const { slug } = useZone();
  const changed = useSignalChanged(slug);
  const params = { zone: slug, signal: signal.id };
  const go = async (way: 'close' | 'reopen', version: number, body: Reopening) => {
    const view = await call(signals[way], { params, version, body });
    await changed(view);
    return view;
  };
  const take = useAct({
    act: (body: Reopening) => go(step, signal.version, body),
    done: t(steps[step].done),
    ...(step === 'close' && {
      undo: ({ version }: SignalView) => go('reopen', version, { explanation: t('undone') }),
    }),
  });
  const form = useForm<Reopening>({ shape: Reopening, start: { explanation: '' }, act: take });
  return (
    <form className="stack" onSubmit={form.submit((body) => take.run(body))} noValidate>
      <ErrorSummary {...form.summary} />
      <GuardedText label={t(steps[step].why)} limit={1000} {...form.text('explanation')} />
      <ActError act={take} onReload={() => void changed()} />
      <div>
        <Button type="submit" busy={take.busy}>
          {t(steps[step].now)}
        </Button>
      </div>
    </form>
  );
}
