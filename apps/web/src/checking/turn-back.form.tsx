import { returnReasons, type ReturnReason } from '@signalenbeleid/contracts/code-lists';
import { Question, Referral, Return, signals, type SignalView } from '@signalenbeleid/contracts/signals.contract';
import type { FormEvent, ReactNode } from 'react';
import { call } from '../api.ts';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { GuardedText, type GuardedTextProps } from '../signals/guarded-text.tsx';
import { useSignalChanged } from '../signals/signals.queries.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { ErrorSummary, type FieldFault } from '../ui/form/error-summary.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { useReopening, type WayProps } from './accept.form.tsx';
import { checkingText } from './checking.text.ts';

interface Sent<Body> {
  send: (sent: { params: { zone: string; signal: string }; version: number; body: Body }) => Promise<SignalView>;
  done: string;
  undo?: (view: SignalView) => Promise<unknown>;
}

/** Doing something else than accepting: sends it, says so, and goes on to the next signal. */
function useWay<Body>({ signal, onDone }: WayProps, { send, done, undo }: Sent<Body>) {
  const { slug } = useZone();
  const changed = useSignalChanged(slug);
  const act = useAct({
    act: (body: Body) => send({ params: { zone: slug, signal: signal.id }, version: signal.version, body }),
    done,
    ...(undo && { undo }),
  });
  const run = async (body: Body) => {
    if (!(await act.run(body))) return;
    onDone();
    await changed();
  };
  return { act, run, reload: () => void changed() };
}

/** Ending the check without accepting: there is a way back for a while. */
function useEnding<Body>(props: WayProps, send: Sent<Body>['send'], says: 'returned' | 'referred') {
  const t = useText(checkingText);
  const undo = useReopening(props.onUndone);
  return useWay<Body>(props, {
    ...{ send, undo },
    done: t(says, { title: props.signal.original?.title ?? props.signal.number }),
  });
}

interface WayFormProps {
  verb: string;
  way: ReturnType<typeof useWay<never>>;
  summary: { faults: readonly FieldFault[]; attempt: number };
  onSubmit: (event: FormEvent) => void;
  onBack: () => void;
  children: ReactNode;
}

function WayForm({ verb, way, summary, onSubmit, onBack, children }: WayFormProps) {
  const t = useText(checkingText);
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <ErrorSummary {...summary} />
      {children}
      {summary.faults.length === 0 && <ActError act={way.act} onReload={way.reload} />}
      <div className="row">
        <Button kind="primary" type="submit" busy={way.act.busy}>
          {verb}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
    </form>
  );
}

const ready = ['one', 'whom', 'tried'] as const;

/** Asks the reporter for information: own words, or a ready question in one press. */
export function AskForm(props: WayProps) {
  const t = useText(checkingText);
  const way = useWay<Question>(props, { send: (sent) => call(signals.ask, sent), done: t('asked') });
  const form = useForm<Question>({ shape: Question, start: { question: t('questions.one') }, act: way.act });
  return (
    <WayForm
      verb={t('sendQuestion')}
      way={way}
      summary={form.summary}
      onSubmit={form.submit(way.run)}
      onBack={props.onBack}
    >
      <GuardedText label={t('askTitle')} hint={t('askHint')} limit={1000} {...form.text('question')} />
      <div className="check-ready" role="group" aria-label={t('ready')}>
        {ready.map((name) => (
          <Button key={name} kind="quiet" size="small" onClick={() => form.set('question', t(`questions.${name}`))}>
            {t(`questions.${name}`)}
          </Button>
        ))}
      </div>
    </WayForm>
  );
}

/** What the reporter reads about why. */
function Explanation(field: Pick<GuardedTextProps, 'id' | 'value' | 'error' | 'onChange'>) {
  const t = useText(checkingText);
  return <GuardedText label={t('explanation')} hint={t('explanationHint')} limit={2000} {...field} />;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Sends it back with a reason; the friendly explanation comes with the reason and can be changed. */
export function ReturnForm(props: WayProps) {
  const t = useText(checkingText);
  const way = useEnding<Return>(props, (sent) => call(signals.return, sent), 'returned');
  const start = { reason: 'INTERN' as const, explanation: t('explains.INTERN') };
  const form = useForm<Return>({ shape: Return, start, act: way.act });
  const { reason, explanation } = form.values;
  const choose = (next: ReturnReason) => {
    form.set('reason', next);
    // Own words are never overwritten.
    if (!explanation || explanation === t(`explains.${reason || 'INTERN'}`))
      form.set('explanation', t(`explains.${next}`));
  };
  return (
    <WayForm
      verb={t('returnNow')}
      way={way}
      summary={form.summary}
      onSubmit={form.submit(way.run)}
      onBack={props.onBack}
    >
      <Choices
        label={t('reason')}
        choices={returnReasons.map((value) => ({ value, label: capital(labels().returnReason[value]) }))}
        {...form.choice('reason')}
        onChange={choose}
      />
      <Explanation {...form.text('explanation')} />
    </WayForm>
  );
}

/** Sends it on to whom it belongs. */
export function ReferForm(props: WayProps) {
  const t = useText(checkingText);
  const way = useEnding<Referral>(props, (sent) => call(signals.refer, sent), 'referred');
  const form = useForm<Referral>({ shape: Referral, start: { to: '', explanation: t('referText') }, act: way.act });
  return (
    <WayForm
      verb={t('referNow')}
      way={way}
      summary={form.summary}
      onSubmit={form.submit(way.run)}
      onBack={props.onBack}
    >
      <GuardedText line label={t('referTo')} hint={t('referToHint')} limit={200} {...form.text('to')} />
      <Explanation {...form.text('explanation')} />
    </WayForm>
  );
}
