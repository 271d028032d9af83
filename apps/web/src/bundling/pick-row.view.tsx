import type { SignalLine } from '@signalenbeleid/contracts/signals.contract';
import type { KeyboardEvent } from 'react';
import { labels } from '../labels.ts';
import { useText } from '../text.ts';
import { formatDaysFromNow } from '../ui/format.ts';
import { bundlingText } from './bundling.text.ts';
import { useDragged } from './drag.tsx';

/** The id of the checkbox of a signal, to move the focus there. */
export const pickId = (signal: string) => `kies-${signal}`;

interface PickRowProps {
  signal: SignalLine;
  current: boolean;
  picked: boolean;
  onPick: () => void;
  onCome: () => void;
  onKey: (event: KeyboardEvent) => void;
}

/** A signal in the list: its box chooses it, its handle drags it. The mouse drags it anywhere. */
export function PickRow({ signal, current, picked, onPick, onCome, onKey }: PickRowProps) {
  const t = useText(bundlingText);
  const { row, handle, isDragging } = useDragged(signal);
  const { title, sector, municipality, reportedAt } = signal;
  const meta = [sector && labels().sector[sector], municipality, formatDaysFromNow(reportedAt)].filter(Boolean);
  const looks = ['pick-row', current && 'is-current', picked && 'is-picked', isDragging && 'is-dragged'];
  return (
    <li {...row} className={looks.filter(Boolean).join(' ')}>
      <label className="choice pick" htmlFor={pickId(signal.id)}>
        <input
          type="checkbox"
          id={pickId(signal.id)}
          checked={picked}
          tabIndex={current ? 0 : -1}
          onChange={onPick}
          onFocus={onCome}
          onKeyDown={onKey}
        />
        <b>{title}</b>
        <small>{meta.join(' · ')}</small>
      </label>
      <button
        {...handle}
        type="button"
        className="grip"
        title={t('dragHint')}
        aria-label={t('drag', { title })}
        tabIndex={current ? 0 : -1}
      >
        <svg viewBox="0 0 12 20" aria-hidden="true" focusable="false">
          {[4, 10, 16].map((y) => (
            <g key={y}>
              <circle cx="3" cy={y} r="1.5" />
              <circle cx="9" cy={y} r="1.5" />
            </g>
          ))}
        </svg>
      </button>
    </li>
  );
}
