import type { SignalLine } from '@signalenbeleid/contracts/signals.contract';
import { lazy, Suspense, useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { labels } from '../labels.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { formatDaysFromNow } from '../ui/format.ts';
import type { MenuItem } from '../ui/say/menu.tsx';
import { More } from '../ui/show/more.tsx';
import { bundlingText } from './bundling.text.ts';
import { Grip, useDragged } from './drag.tsx';
import type { Picks } from './use-picks.ts';

// A menu is much code for who only goes through suggestions.
const AddMenu = lazy(async () => ({ default: (await import('../ui/say/menu.tsx')).AddMenu }));

/** The id of the checkbox of a signal, to move the focus there. */
const pickId = (signal: string) => `kies-${signal}`;

/** Moves the focus to a loose signal; false when there is none, or it is not in sight. */
export function goToLoose(signal: Pick<SignalLine, 'id'> | undefined): boolean {
  const box = signal && document.getElementById(pickId(signal.id));
  box?.focus();
  return Boolean(box) && box === document.activeElement;
}

interface PickListProps {
  items: readonly SignalLine[];
  total: number | string;
  current: number;
  onCome: (place: number) => void;
  picks: Picks;
  /** B and U. */
  onBundle: () => void;
  onUndo: () => void;
  more: { hasMore: boolean; busy: boolean; onMore: () => void };
}

const moves: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** The signals that wait for a bundle. These keys work while the focus is in the list, and nowhere else. */
export function PickList({ items, total, current, onCome, picks, onBundle, onUndo, more }: PickListProps) {
  const t = useText(bundlingText);
  const inList = useRef(false);
  // What was bundled has left the list: the focus that was in it goes to what stands there now.
  useEffect(() => {
    if (!inList.current || document.activeElement !== document.body) return;
    goToLoose(items[Math.min(current, items.length - 1)]);
  }, [items, current]);
  const press = (event: KeyboardEvent, place: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    const act = { b: onBundle, u: onUndo }[event.key];
    if (!move && !act) return;
    event.preventDefault();
    if (move) return void goToLoose(items[Math.min(Math.max(place + move, 0), items.length - 1)]);
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
            onCome={() => {
              inList.current = true;
              onCome(place);
            }}
            onLeave={({ relatedTarget }) => (inList.current = !relatedTarget)}
            onKey={(event) => press(event, place)}
          />
        ))}
      </ul>
      <More shown={items.length} total={total} {...more} />
    </div>
  );
}

interface PickRowProps {
  signal: SignalLine;
  current: boolean;
  picked: boolean;
  onPick: () => void;
  onCome: () => void;
  onLeave: (event: FocusEvent) => void;
  onKey: (event: KeyboardEvent) => void;
}

/** A signal in the list: its box chooses it, its handle drags it. The mouse drags it anywhere. */
function PickRow({ signal, current, picked, onPick, onCome, onLeave, onKey }: PickRowProps) {
  const { row, handle, isDragging } = useDragged(signal);
  const { id, title, sector, municipality, reportedAt } = signal;
  const meta = [sector && labels().sector[sector], municipality, formatDaysFromNow(reportedAt)].filter(Boolean);
  const looks = ['pick-row', current && 'is-current', picked && 'is-picked', isDragging && 'is-dragged'];
  return (
    <li {...row} className={looks.filter(Boolean).join(' ')}>
      <label className="choice pick" htmlFor={pickId(id)}>
        <input
          type="checkbox"
          id={pickId(id)}
          checked={picked}
          tabIndex={current ? 0 : -1}
          onChange={onPick}
          onFocus={onCome}
          onBlur={onLeave}
          onKeyDown={onKey}
        />
        <b>{title}</b>
        <small>{meta.join(' · ')}</small>
      </label>
      <Grip handle={handle} title={title} reachable={current} />
    </li>
  );
}

interface PickBarProps {
  picks: Picks;
  places: readonly MenuItem[];
  onNew: () => void;
  /** On a phone: to the side where the places are. */
  onWhere: () => void;
}

/** What one can do with what is chosen: the same as dragging, for everybody. */
export function PickBar({ picks, places, onNew, onWhere }: PickBarProps) {
  const t = useText(bundlingText);
  const count = picks.list.length;
  return (
    <div className="pick-bar" role="group" aria-label={t('chosen', { count })}>
      <p role="status">
        <strong>{t('chosen', { count })}</strong>
      </p>
      <div className="row">
        <span className="to-where">
          <Button kind="primary" size="small" onClick={onWhere}>
            {t('whereShort')}
          </Button>
        </span>
        <Suspense>
          <AddMenu places={places} />
        </Suspense>
        <Button size="small" onClick={onNew}>
          {t('newOne')}
        </Button>
        <Button size="small" kind="quiet" onClick={picks.clear}>
          {t('letGo')}
        </Button>
      </div>
    </div>
  );
}
