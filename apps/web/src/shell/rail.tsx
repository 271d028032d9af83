import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Count } from '../ui/show/tag.tsx';
import { entriesFor, type NavEntry } from './navigation.ts';
import { shellText } from './shell.text.ts';
import { useMenuCounts } from './waiting.ts';
import './rail.css';
import './tabs.css';

function useEntries() {
  const { may, path } = useZone();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const entries = entriesFor(may).map((entry) => ({ ...entry, to: path(entry.to) }));
  const isIn = (page: string) => pathname === page || pathname.startsWith(`${page}/`);
  return { entries, isHere: ({ to, also }: NavEntry) => isIn(to) || (also !== undefined && isIn(path(also))) };
}

/** The main menu beside the page, on a wide screen. */
export function Rail() {
  const t = useText(shellText);
  const { entries, isHere } = useEntries();
  return (
    <nav className="rail" aria-label={t('menu')}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.name}>
            <Link to={entry.to} aria-current={isHere(entry) ? 'page' : undefined}>
              <Icon name={entry.icon} />
              <span>{t(`nav.${entry.name}`)}</span>
              <EntryCount name={entry.name} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function EntryCount({ name }: { name: NavEntry['name'] }) {
  const t = useText(shellText);
  const { waiting, fresh } = useMenuCounts();
  if (name === 'today' && waiting > 0) return <Count value={waiting} waiting />;
  if (name === 'signals' && fresh > 0) return <Count value={fresh} unit={t('fresh')} />;
  return null;
}

const places = 4;

/** The main menu at the bottom of a phone: four entries, the rest under "Meer". */
export function PhoneTabs() {
  const t = useText(shellText);
  const { entries, isHere } = useEntries();
  const [open, setOpen] = useState(false);
  const ordered = [...entries].sort((a, b) => (a.onPhone ?? 9) - (b.onPhone ?? 9));
  const shown = ordered.length > places + 1 ? ordered.slice(0, places) : ordered;
  const rest = ordered.slice(shown.length);
  return (
    <nav className="tabs" aria-label={t('menuBelow')}>
      {open && (
        <ul className="tabs-more" id="tabs-more">
          {rest.map((entry) => (
            <li key={entry.name}>
              <Link to={entry.to} onClick={() => setOpen(false)} aria-current={isHere(entry) ? 'page' : undefined}>
                <Icon name={entry.icon} />
                <span>{t(`nav.${entry.name}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ul>
        {shown.map((entry) => (
          <li key={entry.name}>
            <Link to={entry.to} onClick={() => setOpen(false)} aria-current={isHere(entry) ? 'page' : undefined}>
              <Icon name={entry.icon} />
              <span>{t(`nav.${entry.short ?? entry.name}`)}</span>
            </Link>
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <button type="button" aria-expanded={open} aria-controls="tabs-more" onClick={() => setOpen(!open)}>
              <Icon name="more" />
              <span>{t('more')}</span>
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}
