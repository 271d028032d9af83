import { check } from '@signalenbeleid/contracts/check';
import { NewSharedSignal, type Spread } from '@signalenbeleid/contracts/shared-signals.contract';
import { descriptionLimits, titleLimits } from '@signalenbeleid/contracts/signals.contract';
import { clusters } from '@signalenbeleid/contracts/taxonomy';
import { useId, useState, type FormEvent } from 'react';
import { labels } from '../labels.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { translate, useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { Select } from '../ui/form/text-field.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { sentenceOfCode } from '../ui/say/problem.ts';
import type { Act } from '../ui/say/use-act.ts';
import { Becomes } from './becomes.view.tsx';
import { bundlingText } from './bundling.text.ts';
import type { Picked } from './use-picks.ts';

/** Words to begin with, from what is chosen: a person always looks at them and changes them. */
export function proposalOf(picked: readonly Picked[]): { title: string; text: string } {
  const [first] = picked;
  if (!first) return { title: '', text: '' };
  const titles = picked.map(({ title }) => `– ${title}`).join('\n');
  const text = picked.length > 1 ? translate(bundlingText)('proposalText', { titles }) : '';
  return { title: first.title.slice(0, titleLimits.max), text: text.slice(0, descriptionLimits.max) };
}

type Typed = Partial<Record<'title' | 'text' | 'cluster', string>>;

/** What is written here, over the proposal until somebody writes. */
function useWords(picked: readonly Picked[], act: Act<NewSharedSignal>) {
  const prefix = useId();
  const [typed, setTyped] = useState<Typed>({});
  const [own, setOwn] = useState<Record<string, string>>({});
  const [checks, setChecks] = useState(0);
  const values = { ...proposalOf(picked), ...typed };
  const faults = { ...act.faults, ...own };
  const field = (name: keyof Typed) => ({
    id: prefix + name,
    error: faults[name],
    value: values[name] ?? '',
    onChange: ({ target }: { target: { value: string } }) => {
      setTyped((before) => ({ ...before, [name]: target.value }));
      setOwn({});
    },
  });
  const summary = {
    faults: Object.entries(faults).map(([name, says]) => ({ field: prefix + name, says })),
    attempt: checks + act.attempt,
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const filled = Object.entries(values).filter(([, value]) => value);
    const body = { ...Object.fromEntries(filled), signalIds: picked.map(({ id }) => id) };
    const { value, faults: found } = check(NewSharedSignal, body);
    setOwn(Object.fromEntries(found.map(({ path, code }) => [path, sentenceOfCode(code)])));
    setChecks(checks + 1);
    if (found.length === 0 && (await act.run(value))) setTyped({});
  };
  return { field, summary, submit };
}

interface NewSharedSignalFormProps {
  picked: readonly Picked[];
  spread: Spread;
  act: Act<NewSharedSignal>;
  titleId: string;
}

/** A new shared signal of what is chosen: its neutral words, and what its spread becomes. */
export function NewSharedSignalForm({ picked, spread, act, titleId }: NewSharedSignalFormProps) {
  const t = useText(bundlingText);
  const { field, summary, submit } = useWords(picked, act);
  if (picked.length === 0) return <p className="new-place muted">{t('newEmpty')}</p>;
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <p className="small muted">{t('newLead')}</p>
      <ErrorSummary {...summary} />
      <GuardedText line label={t('formTitle')} limit={titleLimits.max} {...field('title')} id={titleId} />
      <GuardedText
        label={t('formText')}
        hint={t('formTextHint')}
        optional
        limit={descriptionLimits.max}
        {...field('text')}
      />
      <Select
        label={t('formCluster')}
        choices={clusters.map((value) => ({ value, label: labels().cluster[value] }))}
        empty={t('noCluster')}
        {...field('cluster')}
      />
      <Becomes spread={spread} picked={picked} />
      <ActError act={act} />
      <div>
        <Button kind="primary" type="submit" busy={act.busy}>
          {t('make', { count: picked.length })}
        </Button>
      </div>
    </form>
  );
}
