import { lazy, Suspense, useState, type ComponentProps } from 'react';
import type { OpenSignal, Reported } from '@signalenbeleid/contracts/signals.contract';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Banner } from '../ui/say/banner.tsx';
import { LoadingState } from '../ui/say/states.tsx';
import { keptDraft } from './kept-draft.ts';
import { Often, ReporterFields, VisibilityChoices, Whom } from './questions.fields.tsx';
import { reportingText } from './reporting.text.ts';
import { useKeeping, useReportForm, type ReportForm } from './use-report-form.ts';
import { useSending } from './use-sending.ts';
import type { Surroundings } from './who-reports.ts';

// What is only needed once somebody writes, or wants to tell more, comes after the form itself.
const LookAlikesView = lazy(async () => ({ default: (await import('./look-alikes.view.tsx')).LookAlikesView }));
const MoreFields = lazy(async () => ({ default: (await import('./more.fields.tsx')).MoreFields }));

interface ReportFormProps {
  slug: string;
  around: Surroundings;
  onDone: (reported: Reported, sent: OpenSignal) => void;
}

/** The form of a signal: one large text first, three short questions, the rest folded. */
export function ReportSignalForm({ slug, around, onDone }: ReportFormProps) {
  const sending = useSending({ zone: slug, whoReports: around.whoReports, onDone });
  const start = keptDraft(slug)?.typed ?? { visibility: 'COORD', wantsFeedback: true };
  const report = useReportForm({ start, act: sending.act, send: sending.send });
  const { form, summary } = report;
  const kept = useKeeping(slug, form.values, sending.act.busy || sending.waiting);
  return (
    <form className="flow" onSubmit={report.submit} noValidate>
      <ErrorSummary {...summary} />
      <div className="flow" inert={sending.waiting}>
        <What report={report} kept={kept} />
        <LookAlikes slug={slug} known={around.known} typed={form.values} />
        <Often form={form} />
        <Whom form={form} />
        <VisibilityChoices form={form} />
        <Folded form={form} around={around} wrong={summary.faults.map(({ field }) => field)} />
      </div>
      {summary.faults.length === 0 && !sending.waiting && <ActError act={sending.act} />}
      <Send sending={sending} />
    </form>
  );
}

interface FoldedProps {
  form: ReportForm;
  around: Surroundings;
  /** The fields in which something is wrong: what holds one of them opens. */
  wrong: readonly string[];
}

const aboutReporter = /(?:name|email|sector)$/;
const notFolded = /(?:description|title|frequency|targetGroups|visibility)$/;

function Folded({ form, around, wrong }: FoldedProps) {
  const t = useText(reportingText);
  const [wanted, setWanted] = useState(false);
  const who = wrong.some((field) => aboutReporter.test(field));
  const more = wrong.some((field) => !aboutReporter.test(field) && !notFolded.test(field));
  return (
    <div className="stack-2">
      <Disclosure title={t('more')} onOpen={() => setWanted(true)} {...(more && { open: true })}>
        <Suspense fallback={<LoadingState />}>
          {(wanted || more) && <MoreFields form={form} zone={around.zone} />}
        </Suspense>
      </Disclosure>
      {around.known === null && (
        <Disclosure title={t('who')} {...(who && { open: true })}>
          <ReporterFields form={form} />
        </Disclosure>
      )}
    </div>
  );
}

const enough = 20;

function LookAlikes(props: ComponentProps<typeof LookAlikesView>) {
  if (String(props.typed.description ?? '').trim().length < enough) return null;
  return (
    <Suspense>
      <LookAlikesView {...props} />
    </Suspense>
  );
}

interface WhatProps {
  report: ReturnType<typeof useReportForm>;
  kept: boolean | undefined;
}

function What({ report: { form, ownTitle, write }, report, kept }: WhatProps) {
  const t = useText(reportingText);
  const field = form.text('description');
  return (
    <div className="stack">
      <GuardedText
        {...field}
        big
        label={t('what')}
        hint={t('whatHint')}
        limit={4000}
        error={field.error ?? (!ownTitle && form.text('title').error)}
        under={kept !== undefined && t(kept ? 'kept' : 'notKept')}
        onChange={({ target }) => write(target.value)}
      />
      <Title report={report} />
    </div>
  );
}

function Title({ report: { form, title, ownTitle, setOwnTitle } }: Pick<WhatProps, 'report'>) {
  const t = useText(reportingText);
  if (ownTitle) {
    return <GuardedText line label={t('titleField')} hint={t('titleHint')} limit={120} {...form.text('title')} />;
  }
  if (title.length < 3) return null;
  return (
    <p className="small muted title-line">
      {t('titleIs')} <span>{title}</span>{' '}
      <button type="button" className="as-link" onClick={() => setOwnTitle(true)}>
        {t('titleChange')}
      </button>
    </p>
  );
}

function Send({ sending }: { sending: ReturnType<typeof useSending> }) {
  const t = useText(reportingText);
  if (sending.waiting) return <Waiting sending={sending} />;
  return (
    <div className="stack-2">
      <Button kind="primary" wide type="submit" busy={sending.act.busy}>
        {t('send')}
      </Button>
      <p className="small muted">{t('promise')}</p>
    </div>
  );
}

function Waiting({ sending: { act, resend, giveUp } }: { sending: ReturnType<typeof useSending> }) {
  const t = useText(reportingText);
  const acts = (
    <>
      <Button busy={act.busy} onClick={resend}>
        {t('sendNow')}
      </Button>
      {!act.busy && (
        <Button kind="quiet" onClick={giveUp}>
          {t('change')}
        </Button>
      )}
    </>
  );
  const what = act.busy ? 'resending' : act.offline || !act.error ? 'waiting' : 'unsure';
  return (
    <Banner kind="plain" announce="status" strong={t(what)} acts={acts}>
      {!act.busy && t('waitingHow')}
    </Banner>
  );
}
