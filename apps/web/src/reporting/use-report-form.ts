import { OpenSignal } from '@signalenbeleid/contracts/signals.contract';
import { useEffect, useState } from 'react';
import { useText } from '../text.ts';
import { useForm } from '../ui/form/use-form.ts';
import { keepDraft, keptDraft, type Typed } from './kept-draft.ts';
import { reportingText } from './reporting.text.ts';
import { titleFrom } from './title-from.ts';

interface Options {
  start: Typed;
  act: { faults: Record<string, string>; attempt: number };
  send: (body: OpenSignal, typed: Typed) => void;
}

/** The form of a signal: one text, the title it gives itself until somebody writes another. */
export function useReportForm({ start, act, send }: Options) {
  const t = useText(reportingText);
  const [ownTitle, setOwnTitle] = useState(
    () => Boolean(start.title) && start.title !== titleFrom(start.description ?? ''),
  );
  const form = useForm<OpenSignal>({
    shape: OpenSignal,
    start,
    says: { title: t(ownTitle ? 'titleFill' : 'whatFill') },
    act,
  });
  const { description = '', title = '' } = form.values;
  const write = (text: string) => {
    form.set('description', text);
    if (!ownTitle) form.set('title', titleFrom(text));
  };
  const submit = form.submit((body) => send(body, form.values));
  return { form, description, title, ownTitle, setOwnTitle, write, submit, summary: summaryOf(form.summary, ownTitle) };
}

/** A signal as it is being written: what the fields of the form stand on. */
export type ReportForm = ReturnType<typeof useForm<OpenSignal>>;

/** A title that follows the text has no field of its own: what is wrong with it is put right in the text. */
function summaryOf({ faults, attempt }: ReportForm['summary'], ownTitle: boolean): ReportForm['summary'] {
  const shown = faults.map((fault) =>
    ownTitle ? fault : { ...fault, field: fault.field.replace(/title$/, 'description') },
  );
  return { faults: shown.filter(({ field }, at) => shown.findIndex((other) => other.field === field) === at), attempt };
}

const pause = 500;

/** Keeps what is typed in this tab. Says whether it is kept; undefined while nothing is written. */
export function useKeeping(zone: string, typed: Typed, paused: boolean): boolean | undefined {
  const [kept, setKept] = useState<boolean | undefined>(() => (keptDraft(zone) ? true : undefined));
  useEffect(() => {
    if (paused || !typed.description) return;
    const timer = setTimeout(() => setKept(keepDraft(zone, { typed })), pause);
    return () => clearTimeout(timer);
  }, [zone, typed, paused]);
  return kept;
}
