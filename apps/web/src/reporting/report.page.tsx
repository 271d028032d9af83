import type { OpenSignal, Reported } from '@signalenbeleid/contracts/signals.contract';
import { useState } from 'react';
import { PlainShell } from '../shell/plain-shell.tsx';
import { useText } from '../text.ts';
import { noteArrival } from '../ui/layout/arrival.ts';
import { Page } from '../ui/layout/page.tsx';
import { Link } from '../ui/link.tsx';
import { ReportSignalForm } from './report.form.tsx';
import { ReportedView } from './reported.view.tsx';
import { reportingText } from './reporting.text.ts';
import { Danger, WhereElse } from './where-else.view.tsx';
import { useSurroundings, type Surroundings } from './who-reports.ts';
import '../signals/signals.css';
import './reporting.css';

/** Telling what goes wrong, in a minute: with an account or without, on any device. */
export function ReportPage({ params: { zone: slug = '' } }: { params: Record<string, string> }) {
  const around = useSurroundings(slug);
  const [done, setDone] = useState<{ reported: Reported; sent: OpenSignal }>();
  const show = (next: typeof done) => {
    noteArrival();
    setDone(next);
    window.scrollTo(0, 0);
  };
  return (
    <PlainShell
      home={around.known ? `/z/${slug}/vandaag` : '/'}
      aside={<WayOut slug={slug} known={around.known} sent={done !== undefined} />}
    >
      {around.noSuchZone ? (
        <NoSuchZone />
      ) : done ? (
        <ReportedView key="done" slug={slug} {...done} around={around} onAnother={() => show(undefined)} />
      ) : (
        <ReportNow key="report" slug={slug} around={around} onDone={(reported, sent) => show({ reported, sent })} />
      )}
    </PlainShell>
  );
}

function NoSuchZone() {
  const t = useText(reportingText);
  return <Page title={t('noSuchZone')} lead={t('noSuchZoneWhy')} narrow />;
}

interface ReportNowProps {
  slug: string;
  around: Surroundings;
  onDone: (reported: Reported, sent: OpenSignal) => void;
}

function ReportNow({ slug, around, onDone }: ReportNowProps) {
  const t = useText(reportingText);
  return (
    <Page title={t('title')} narrow>
      <div className="flow">
        <div className="stack">
          <Danger />
          <WhereElse />
          <AsWhom known={around.known} />
        </div>
        <ReportSignalForm slug={slug} around={around} onDone={onDone} />
        {around.known === null && (
          <p className="small">
            <Link to={`/z/${slug}/volgen`}>{t('haveCode')}</Link>
          </p>
        )}
      </div>
    </Page>
  );
}

function AsWhom({ known }: Pick<Surroundings, 'known'>) {
  const t = useText(reportingText);
  if (known === undefined) return null;
  if (known === null) return <p className="small muted">{t('noAccount')}</p>;
  const organisation = known.organisations[0]?.name;
  const words = organisation ? t('asOf', { name: known.person, organisation }) : t('as', { name: known.person });
  return <p className="small muted">{words}</p>;
}

function WayOut({ slug, known, sent }: { slug: string; known: Surroundings['known']; sent: boolean }) {
  const t = useText(reportingText);
  if (known === undefined) return null;
  const signIn = `/aanmelden?terug=${encodeURIComponent(`/z/${slug}/melden`)}`;
  if (known && sent) return <Link to={`/z/${slug}/vandaag`}>{t('close')}</Link>;
  return known ? <Link to={`/z/${slug}/mijn-signalen`}>{t('stop')}</Link> : <Link to={signIn}>{t('signIn')}</Link>;
}
