import type { OpenSignal, Reported } from '@signalenbeleid/contracts/signals.contract';
import { useState } from 'react';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { formatTime, formatWeekday, formatDay } from '../ui/format.ts';
import { Page } from '../ui/layout/page.tsx';
import { Path } from '../ui/path/path.tsx';
import { Receipt, SignalNumber } from '../ui/show/receipt.tsx';
import { reportingText } from './reporting.text.ts';
import type { Surroundings } from './who-reports.ts';

interface ReportedViewProps {
  slug: string;
  reported: Reported;
  sent: OpenSignal;
  around: Surroundings;
  onAnother: () => void;
}

/** The signal is in: its number, who reads it, by when there is an answer, and what the zone cannot do. */
export function ReportedView({ slug, reported, sent, around, onAnother }: ReportedViewProps) {
  const t = useText(reportingText);
  const { number, receipt, answerBy } = reported;
  const mine = Boolean(around.known) && !receipt;
  return (
    <Page title={t('done')} narrow>
      <div className="flow">
        <div className="stack">
          <SignalNumber label={t('number')} number={number} />
          <p className="lead">
            <WhoReads names={around.coordinators} />{' '}
            {sent.wantsFeedback === false ? null : (
              <>
                {t('answers')} <strong>{t('by', { day: formatWeekday(answerBy) })}</strong>
              </>
            )}
            .
          </p>
          {sent.wantsFeedback === false && <p>{t('noAnswer')}</p>}
        </div>
        {receipt && <Receipt primary title={t('code')} code={receipt} why={t('codeKeep')} />}
        <WhatNext answerBy={answerBy} coordinator={around.coordinators[0]} byCode={Boolean(receipt)} />
        <section className="stack-2" aria-labelledby="niet">
          <h2 id="niet">{t('cannot')}</h2>
          <p>{t('cannotHelp')}</p>
          <p>{t('cannotPromise')}</p>
        </section>
        <div className="stack-2">
          <ButtonLink
            kind={receipt ? 'outlined' : 'primary'}
            wide
            to={`/z/${slug}/${mine ? 'mijn-signalen' : 'volgen'}`}
          >
            {t(mine ? 'toMine' : 'toTrack')}
          </ButtonLink>
          <Button kind="quiet" wide onClick={onAnother}>
            {t('another')}
          </Button>
        </div>
      </div>
    </Page>
  );
}

function WhoReads({ names: [name, ...others] }: { names: readonly string[] }) {
  const t = useText(reportingText);
  if (!name) return t('readsNobody');
  return t(others.length > 0 ? 'readsMany' : 'readsOne', { name });
}

interface WhatNextProps {
  answerBy: string;
  coordinator: string | undefined;
  byCode: boolean;
}

function WhatNext({ answerBy, coordinator, byCode }: WhatNextProps) {
  const t = useText(reportingText);
  const [now] = useState(() => new Date());
  const name = coordinator?.split(' ')[0] ?? t('theCoordinator');
  return (
    <section className="stack" aria-labelledby="verder">
      <h2 id="verder">{t('next')}</h2>
      <Path
        form="tall"
        path={{ step: 'checked', turn: 'coordinator', finished: false }}
        when={{
          reported: t('today', { time: formatTime(now) }),
          checked: t('checkNext', { name, day: formatDay(answerBy) }),
          chosen: t('chooseNext'),
          answered: t(byCode ? 'answerByCode' : 'answerNext'),
        }}
      />
    </section>
  );
}
