import type { Reported } from '@signalenbeleid/contracts/signals.contract';
import { useState } from 'react';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { formatWeekday } from '../ui/format.ts';
import { Page } from '../ui/layout/page.tsx';
import { notingText } from './noting.text.ts';

interface NotedViewProps {
  reported: Reported;
  onAnother: () => void;
}

/** The signal of somebody else is in: its number, and the code to hand over. */
export function NotedView({ reported: { id, number, receipt, answerBy }, onAnother }: NotedViewProps) {
  const t = useText(notingText);
  const { path } = useZone();
  return (
    <Page title={t('done')} narrow>
      <div className="flow">
        <div className="stack">
          <div>
            <p className="muted small">{t('number')}</p>
            <p className="number">{number}</p>
          </div>
          <p>{t('doneLead', { day: formatWeekday(answerBy) })}</p>
        </div>
        {receipt && <CodeToPassOn code={receipt} />}
        <div className="row">
          <ButtonLink kind="primary" to={path(`/toetsen?signaal=${id}`)}>
            {t('toCheck')}
          </ButtonLink>
          <Button onClick={onAnother}>{t('another')}</Button>
        </div>
      </div>
    </Page>
  );
}

function CodeToPassOn({ code }: { code: string }) {
  const t = useText(notingText);
  const { path } = useZone();
  const [said, setSaid] = useState<'copied' | 'copyFailed'>();
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setSaid('copied'),
      () => setSaid('copyFailed'),
    );
  return (
    <section className="receipt" aria-labelledby="code">
      <h2 id="code">{t('code')}</h2>
      <code>{code}</code>
      <p>{t('codeWhy', { address: `${window.location.host}${path('/volgen')}` })}</p>
      <div className="row">
        <Button onClick={() => void copy()}>{t('copy')}</Button>
        <span role="status">{said && t(said)}</span>
      </div>
    </section>
  );
}
