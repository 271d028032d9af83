import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { LookAlike } from '@signalenbeleid/contracts/shared-signals.contract';
import type { SignalView } from '@signalenbeleid/contracts/signals.contract';
import { useDeferredValue, useState } from 'react';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { sharedSignalsQuery } from '../shared-signals/shared-signals.queries.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { formatDay } from '../ui/format.ts';
import { isRefused } from '../ui/say/problem.ts';
import { ErrorState, LoadingState } from '../ui/say/states.tsx';
import { Quote } from '../ui/show/quote.tsx';
import { lookAlikesQuery, signalQuery } from './bundling.queries.ts';
import { bundlingText } from './bundling.text.ts';
import { TargetCard, targetOf, type Target, type TargetProps } from './target-card.view.tsx';
import type { Picked, Picks } from './use-picks.ts';

interface CurrentProps {
  signal: Picked;
}

/** The words of the signal one is at, as far as one may read them. */
export function CurrentSignal({ signal }: CurrentProps) {
  const t = useText(bundlingText);
  const { slug } = useZone();
  const { data } = useQuery(signalQuery(slug, signal.id));
  const place = [signal.sector && labels().sector[signal.sector], signal.municipality].filter(Boolean).join(', ');
  return (
    <div className="stack-2">
      <h3>{signal.title}</h3>
      {data && wordsOf(data) ? (
        <Quote boxed source={[place, data && formatDay(data.reportedAt)].filter(Boolean).join(' · ')}>
          {wordsOf(data) ?? ''}
        </Quote>
      ) : (
        <p className="small muted">{data ? t('noText') : place}</p>
      )}
    </div>
  );
}

const wordsOf = ({ original, neutral }: SignalView) => original?.description ?? neutral?.text;

type TargetsProps = Omit<TargetProps, 'target' | 'first'> & { signal: Picked; picks: Picks };

/** What looks like the signal one is at: shared signals to bundle it with, and signals that may belong with it. */
export function Suggestions({ signal, picks, ...card }: TargetsProps) {
  const t = useText(bundlingText);
  const { slug } = useZone();
  const { data, error, refetch } = useQuery(lookAlikesQuery(slug, signal.id));
  if (isRefused(error)) return <p className="muted">{t('noSuggestions')}</p>;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const shared = data.items.filter(({ kind }) => kind === 'shared-signal');
  const alike = data.items.filter(({ kind }) => kind === 'signal');
  return (
    <>
      {shared.length === 0 && <p className="muted">{t('noneAlike')}</p>}
      {shared.map((one) => (
        <TargetCard key={one.id} target={targetOf(one)} {...card} />
      ))}
      {alike.length > 0 && <AlikeSignals items={alike} picks={picks} />}
    </>
  );
}

function AlikeSignals({ items, picks }: { items: readonly LookAlike[]; picks: Picks }) {
  const t = useText(bundlingText);
  return (
    <section className="stack-2" aria-label={t('alikeSignals')}>
      <h3>{t('alikeSignals')}</h3>
      <ul className="alike-list">
        {items.map(({ id, title, reasons }) => (
          <li key={id}>
            <span>
              {title}
              {reasons.length > 0 && (
                <small className="muted">{t('both', { reason: reasons.slice(0, 3).join(' · ') })}</small>
              )}
            </span>
            <Button
              size="small"
              pressed={picks.has(id)}
              aria-label={t('pickToo', { title })}
              onClick={() => picks.toggle({ id, title })}
            >
              {t(picks.has(id) ? 'picked' : 'pickTooShort')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every other shared signal that still runs, by search: bundling does not wait for a suggestion. */
export function OtherTargets({ not, ...card }: Omit<TargetProps, 'target' | 'first'> & { not: readonly string[] }) {
  const t = useText(bundlingText);
  const { slug } = useZone();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const query = useInfiniteQuery(sharedSignalsQuery(slug, { state: 'open', limit: 10, ...(q.length > 1 && { q }) }));
  const found = (query.data?.pages ?? []).flatMap(({ items }) => items).filter(({ id }) => !not.includes(id));
  return (
    <section className="stack" aria-label={t('others')}>
      <h3>{t('others')}</h3>
      <TextField
        type="search"
        label={t('searchOthers')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {query.isSuccess && found.length === 0 && <p className="muted">{t('noOthers')}</p>}
      {found
        .map((line): Target => ({ ...line, reasons: [] }))
        .map((target) => (
          <TargetCard key={target.id} target={target} {...card} />
        ))}
    </section>
  );
}
