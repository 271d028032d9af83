import type { Reported } from '@signalenbeleid/contracts/signals.contract';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { formatWeekday } from '../ui/format.ts';
import { Page } from '../ui/layout/page.tsx';
import { Receipt, SignalNumber } from '../ui/show/receipt.tsx';
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
          <SignalNumber label={t('number')} number={number} />
          <p>{t('doneLead', { day: formatWeekday(answerBy) })}</p>
        </div>
        {receipt && (
          <Receipt
            title={t('code')}
            code={receipt}
            why={t('codeWhy', { address: `${window.location.host}${path('/volgen')}` })}
          />
        )}
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
