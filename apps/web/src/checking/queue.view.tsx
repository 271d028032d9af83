import type { SignalLine } from '@signalenbeleid/contracts/signals.contract';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { formatDaysFromNow } from '../ui/format.ts';
import { Link } from '../ui/link.tsx';
import { checkingText } from './checking.text.ts';

interface QueueProps {
  items: readonly SignalLine[];
  more: boolean;
  current: string;
}

/** What waits for a check, oldest first. */
export function Queue({ items, more, current }: QueueProps) {
  const t = useText(checkingText);
  const { path } = useZone();
  const count = more ? t('moreThan', { count: items.length }) : items.length;
  return (
    <nav className="check-queue" aria-labelledby="wachtrij">
      <div className="col-head">
        <h2 id="wachtrij">{t('queue')}</h2>
        <span className="small muted">{t('oldestFirst', { count })}</span>
      </div>
      <ul className="check-list">
        {items.map((line) => (
          <li key={line.id}>
            <Link to={path(`/toetsen?signaal=${line.id}`)} aria-current={line.id === current ? 'true' : undefined}>
              <b>{line.title}</b>
              <small>{about(line, t('waitsForReporter'))}</small>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const about = ({ sector, municipality, reportedAt, state }: SignalLine, waits: string) =>
  [
    sector && labels().sector[sector],
    municipality,
    formatDaysFromNow(reportedAt),
    state === 'information-asked' && waits,
  ]
    .filter(Boolean)
    .join(' · ');
