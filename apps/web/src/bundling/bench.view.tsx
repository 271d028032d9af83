import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { SignalLine } from '@signalenbeleid/contracts/signals.contract';
import { useId, useState } from 'react';
import { useZone } from '../session.ts';
import { sharedSignalsQuery } from '../shared-signals/shared-signals.queries.ts';
import { useText } from '../text.ts';
import { Link } from '../ui/link.tsx';
import { Button } from '../ui/form/button.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import type { MenuItem } from '../ui/say/menu.tsx';
import { Becomes, emptySpread } from './becomes.view.tsx';
import { lookAlikesQuery } from './bundling.queries.ts';
import { bundlingText } from './bundling.text.ts';
import { DragBoard, DropPlace } from './drag.tsx';
import { NewSharedSignalForm } from './new-shared-signal.form.tsx';
import { PickBar, PickList } from './pick-list.view.tsx';
import { targetOf, type Target } from './target-card.view.tsx';
import { CurrentSignal, OtherTargets, Suggestions } from './targets.view.tsx';
import { useBundling, type Bundling } from './use-bundling.ts';
import { usePicks, type Picked, type Picks } from './use-picks.ts';

const NEW = 'new';

interface BenchProps {
  items: readonly SignalLine[];
  total: number | string;
  more: { hasMore: boolean; busy: boolean; onMore: () => void };
}

/** What the bench offers to bundle with: suggestions for the signal one is at, and all that still runs. */
function useTargets(signal: SignalLine | undefined) {
  const { slug } = useZone();
  const alike = useQuery({ ...lookAlikesQuery(slug, signal?.id ?? ''), enabled: signal !== undefined });
  const open = useInfiniteQuery(sharedSignalsQuery(slug, { state: 'open', limit: 100 }));
  const suggested = (alike.data?.items ?? []).filter(({ kind }) => kind === 'shared-signal').map(targetOf);
  const running = (open.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .map(({ id, title, spread }): Target => ({ id, title, spread, reasons: [] }));
  return { suggested, all: [...suggested, ...running.filter(({ id }) => !suggested.some((one) => one.id === id))] };
}

/** All that the bench knows and does: what is chosen, where it may go, what that becomes. */
function useBench(items: readonly SignalLine[]) {
  const titleId = useId();
  const picks = usePicks();
  const [place, setPlace] = useState(0);
  const [looked, setLooked] = useState<string>();
  const current = items[Math.min(place, items.length - 1)];
  const { suggested, all } = useTargets(current);
  const bundling = useBundling(() => {
    picks.clear();
    setLooked(undefined);
  });
  // Who chose nothing means the signal one is at.
  const joining: readonly Picked[] = picks.list.length > 0 || !current ? picks.list : [current];
  const target = all.find(({ id }) => id === looked) ?? (looked === NEW ? undefined : suggested[0]);
  const startNew = (signals: readonly Picked[] = joining) => {
    signals.filter(({ id }) => !picks.has(id)).forEach(picks.toggle);
    setLooked(NEW);
    // The form is drawn first.
    requestAnimationFrame(() => document.getElementById(titleId)?.focus());
  };
  const add = (to: Target, signals = joining) => void bundling.add.run({ shared: to, signals });
  const look = (to: Target) => setLooked(to.id);
  return { titleId, picks, place, setPlace, current, suggested, all, bundling, joining, target, startNew, add, look };
}

/** Chooses signals, shows where they may belong and what that becomes, and bundles them. */
export function Bench({ items, total, more }: BenchProps) {
  const t = useText(bundlingText);
  const bench = useBench(items);
  const { picks, place, current, suggested, all, bundling, joining, target, startNew, add, look } = bench;
  const targetAt = (id: string) => all.find((one) => one.id === id);
  const drop = (signals: readonly Picked[], id: string) => {
    const to = targetAt(id);
    if (to) add(to, signals);
    else startNew(signals);
  };
  const cards = { joining, chosen: target?.id, onLook: look, onBundle: add, busy: bundling.add.busy };
  const places: MenuItem[] = all.map((to) => ({ label: to.title, onChoose: () => add(to) }));
  return (
    <DragBoard
      along={(signal) => (picks.has(signal.id) ? picks.list : [signal])}
      nameOf={(id) => targetAt(id)?.title ?? t('newOne')}
      onDrop={drop}
    >
      <div className="bench">
        <section aria-label={t('toBundle')}>
          <div className="col-head">
            <h2>{t('toBundle')}</h2>
            <span className="small muted">{t('newestFirst', { total })}</span>
          </div>
          <PickList
            {...{ items, total, current: place, onCome: bench.setPlace, picks, more }}
            onBundle={() => (target ? add(target) : startNew())}
            onUndo={() => void bundling.undoLast()}
          />
          <PickBar picks={picks} places={places} onNew={() => startNew()} />
        </section>
        <section aria-label={t('where')}>
          <WhereHead picks={picks} />
          {current && <CurrentSignal signal={current} />}
          <ActError act={bundling.add} />
          {current && <Suggestions signal={current} picks={picks} {...cards} />}
          <OtherTargets not={suggested.map(({ id }) => id)} {...cards} />
        </section>
        <Outcome {...bench} like={all[0]} onNew={() => startNew()} />
      </div>
    </DragBoard>
  );
}

function WhereHead({ picks }: { picks: Picks }) {
  const t = useText(bundlingText);
  const count = picks.list.length;
  return (
    <div className="col-head">
      <h2>{count > 1 ? t('whereMany', { count }) : t('where')}</h2>
    </div>
  );
}

interface OutcomeProps {
  target: Target | undefined;
  like: Target | undefined;
  picks: Picks;
  joining: readonly Picked[];
  bundling: Bundling;
  titleId: string;
  onNew: () => void;
}

/** "Zo wordt het": what the shared signal becomes, or the words of a new one. A new one can always be begun here. */
function Outcome({ target, like, picks, joining, bundling, titleId, onNew }: OutcomeProps) {
  const t = useText(bundlingText);
  const { path } = useZone();
  return (
    <section className="outcome" aria-label={target ? t('becomes') : t('newOne')}>
      <div className="col-head">
        <h2>{target ? t('becomes') : t('newOne')}</h2>
        {target && (
          <Link className="small" to={path(`/gedeelde-signalen/${target.id}`)}>
            {t('open')}
          </Link>
        )}
      </div>
      {target && (
        <Stack>
          <h3>{target.title}</h3>
          <Becomes spread={target.spread} picked={joining} />
        </Stack>
      )}
      <DropPlace id={NEW}>
        {target ? (
          <div className="new-place">
            <Button kind="quiet" icon="plus" onClick={onNew}>
              {t('newOne')}
            </Button>
          </div>
        ) : (
          <NewSharedSignalForm
            picked={picks.list}
            spread={emptySpread(like?.spread)}
            act={bundling.make}
            titleId={titleId}
          />
        )}
      </DropPlace>
    </section>
  );
}
