import type { SignalLine } from '@signalenbeleid/contracts/signals.contract';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { AddMenu, type MenuItem } from '../ui/say/menu.tsx';
import { More } from '../ui/show/more.tsx';
import { bundlingText } from './bundling.text.ts';
import { PickRow, pickId } from './pick-row.view.tsx';
import type { Picks } from './use-picks.ts';

interface PickListProps {
  items: readonly SignalLine[];
  total: number | string;
  current: number;
  onCome: (place: number) => void;
  picks: Picks;
  /** B and Z. */
  onBundle: () => void;
  onUndo: () => void;
  more: { hasMore: boolean; busy: boolean; onMore: () => void };
}

const moves: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** The signals that wait for a bundle. Keys work while the focus is in the list, and nowhere else. */
export function PickList({ items, total, current, onCome, picks, onBundle, onUndo, more }: PickListProps) {
  const t = useText(bundlingText);
  const returning = useRef(false);
  const goTo = (place: number) => {
    const signal = items[Math.min(Math.max(place, 0), items.length - 1)];
    if (signal) document.getElementById(pickId(signal.id))?.focus();
  };
  // What was bundled with a key has left the list: the focus goes to what stands there now.
  useEffect(() => {
    if (!returning.current || document.activeElement !== document.body) return;
    returning.current = false;
    const signal = items[Math.min(current, items.length - 1)];
    if (signal) document.getElementById(pickId(signal.id))?.focus();
  }, [items, current]);
  const press = (event: KeyboardEvent, place: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    const act = { b: onBundle, z: onUndo }[event.key];
    if (!move && !act) return;
    event.preventDefault();
    if (move) return goTo(place + move);
    returning.current = true;
    act?.();
  };
  return (
    <div className="pick-scroll">
      <ul className="pick-list" aria-label={t('list')}>
        {items.map((signal, place) => (
          <PickRow
            key={signal.id}
            signal={signal}
            current={place === Math.min(current, items.length - 1)}
            picked={picks.has(signal.id)}
            onPick={() => picks.toggle(signal)}
            onCome={() => onCome(place)}
            onKey={(event) => press(event, place)}
          />
        ))}
      </ul>
      <More shown={items.length} total={total} {...more} />
    </div>
  );
}

interface PickBarProps {
  picks: Picks;
  places: readonly MenuItem[];
  onNew: () => void;
  children?: ReactNode;
}

/** What one can do with what is chosen: the same as dragging, for everybody. */
export function PickBar({ picks, places, onNew }: PickBarProps) {
  const t = useText(bundlingText);
  const count = picks.list.length;
  return (
    <div className="pick-bar" role="group" aria-label={t('chosen', { count })}>
      <p role="status">
        <strong>{t('chosen', { count })}</strong>
      </p>
      {count === 0 ? (
        <span className="small muted">{t('chooseFirst')}</span>
      ) : (
        <div className="row">
          <AddMenu places={places} />
          <Button size="small" onClick={onNew}>
            {t('newOne')}
          </Button>
          <Button size="small" kind="quiet" onClick={picks.clear}>
            {t('letGo')}
          </Button>
        </div>
      )}
    </div>
  );
}
