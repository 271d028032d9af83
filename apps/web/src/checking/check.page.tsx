import { useQuery } from '@tanstack/react-query';
import { stateAfter } from '@signalenbeleid/contracts/workflow';
import { signalWorkflow } from '@signalenbeleid/contracts/signals.workflow';
import type { SignalLine } from '@signalenbeleid/contracts/signals.contract';
import { useEffect, useRef } from 'react';
import { useZone } from '../session.ts';
import { queueQuery, signalQuery } from '../signals/signals.queries.ts';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { Page } from '../ui/layout/page.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { KeyLegend } from '../ui/keys/key-legend.tsx';
import { useKeys } from '../ui/keys/use-keys.ts';
import { useFilters } from '../ui/use-filters.ts';
import { checkingText } from './checking.text.ts';
import { Queue } from './queue.view.tsx';
import { SignalToCheck } from './signal-to-check.view.tsx';
import '../signals/signals.css';
import './checking.css';

/** Checking what came in: one signal at a time, the queue beside it. */
export function CheckPage() {
  const t = useText(checkingText);
  const { slug, path } = useZone();
  const query = useQuery(queueQuery(slug));
  const toBundling = <ButtonLink to={path('/bundelen')}>{t('toBundling')}</ButtonLink>;
  return (
    <Page title={t('title')} under={t('lead')}>
      <Loaded
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState title={t('none')} act={toBundling}>
            {t('noneWhy')}
          </EmptyState>
        }
      >
        {({ items, more }) => <Bench items={items} more={more} />}
      </Loaded>
    </Page>
  );
}

interface BenchProps {
  items: readonly SignalLine[];
  more: boolean;
}

function Bench({ items, more }: BenchProps) {
  const t = useText(checkingText);
  const { values, set } = useFilters();
  const work = useRef<HTMLElement>(null);
  const found = items.findIndex(({ id }) => id === values['signaal']);
  const at = Math.max(found, 0);
  const current = items[at];
  const open = (id: string | undefined) => {
    set('signaal', id);
    work.current?.focus();
  };
  const step = (by: number) => {
    const next = items[at + by];
    if (next) open(next.id);
  };
  const keys = useKeys({ j: () => step(1), k: () => step(-1) });
  if (!current) return null;
  const after = items[at + 1] ?? items[at - 1];
  return (
    <>
      <div className="row between check-head">
        <div className="row">
          <Button size="small" onClick={() => step(-1)} {...(at === 0 && { 'aria-disabled': true })}>
            {t('previous')}
          </Button>
          <span className="small num" role="status">
            {t('place', { at: at + 1, count: items.length })}
          </span>
          <Button size="small" onClick={() => step(1)} {...(at === items.length - 1 && { 'aria-disabled': true })}>
            {t('next')}
          </Button>
        </div>
        <KeyLegend keys={keys} main={[{ keys: ['J', 'K'], says: t('keys') }]} />
      </div>
      <div className="check-bench">
        <Queue items={items} more={more} current={current.id} />
        <section className="check-work" ref={work} tabIndex={-1} aria-label={current.title}>
          <Current key={current.id} id={current.id} onDone={() => open(after?.id)} onUndone={open} />
        </section>
      </div>
    </>
  );
}

interface CurrentProps {
  id: string;
  onDone: () => void;
  onUndone: (id: string) => void;
}

function Current({ id, onDone, onUndone }: CurrentProps) {
  const t = useText(checkingText);
  const { slug } = useZone();
  const query = useQuery(signalQuery(slug, id));
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, [id]);
  return (
    <Loaded query={query} lines={8}>
      {(signal) =>
        stateAfter(signalWorkflow, signal.state, 'accept') ? (
          <SignalToCheck signal={signal} onDone={onDone} onUndone={onUndone} />
        ) : (
          <EmptyState title={t('goneTitle')} act={<Button onClick={onDone}>{t('toNext')}</Button>}>
            {t('goneWhy')}
          </EmptyState>
        )
      }
    </Loaded>
  );
}
