import { useId, useState, type KeyboardEvent } from 'react';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { useGo } from '../ui/link.tsx';
import { acts, entriesFor } from './navigation.ts';
import { shellText } from './shell.text.ts';
import '../ui/form/field.css';
import './palette.css';

interface Entry {
  group: 'acts' | 'pages' | 'search';
  words: string;
  to: string;
}

/** Without accents and capitals, so that "coordinator" finds "coördinator". */
const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function useEntries(): Entry[] {
  const t = useText(shellText);
  const { may, path } = useZone();
  const pages = entriesFor(may).filter(({ name }) => name !== 'report');
  const things = acts.filter(({ allow }) => may(allow));
  return [
    ...things.map(({ name, to }) => ({ group: 'acts' as const, words: t(`act.${name}`), to: path(to) })),
    ...pages.map(({ name, to }) => ({ group: 'pages' as const, words: t(`nav.${name}`), to: path(to) })),
  ];
}

/** The lists in which words can be searched. */
const searched = [
  { name: 'shared', to: '/gedeelde-signalen', allow: 'signals.read' },
  { name: 'signals', to: '/signalen', allow: 'signals.read' },
] as const;

/** What was typed, searched for in a list. */
function useSearches(typed: string): Entry[] {
  const t = useText(shellText);
  const { may, path } = useZone();
  if (typed.length < 2) return [];
  return searched
    .filter(({ allow }) => may(allow))
    .map(({ name, to }) => ({
      group: 'search',
      words: t(`search.${name}`, { words: typed }),
      to: path(`${to}?zoek=${encodeURIComponent(typed)}`),
    }));
}

/** "Zoek of doe iets": every page and act of this person, by typing some letters; what was typed can be searched for too. */
export function Palette({ onDone }: { onDone: () => void }) {
  const go = useGo();
  const choose = (entry: Entry | undefined) => {
    if (!entry) return;
    onDone();
    go(entry.to);
  };
  return <Finder onChoose={choose} />;
}

function Finder({ onChoose }: { onChoose: (entry: Entry | undefined) => void }) {
  const t = useText(shellText);
  const id = useId();
  const all = useEntries();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const searches = useSearches(typed.trim());
  const found = [...all.filter(({ words }) => plain(words).includes(plain(typed.trim()))), ...searches];
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setAt((at + step + found.length) % found.length);
    }
    if (event.key === 'Enter') onChoose(found[at]);
  };
  const type = (words: string) => {
    setTyped(words);
    setAt(0);
  };
  return (
    <>
      <input
        className="input"
        type="search"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] && `${id}-${at}`}
        aria-label={t('find')}
        aria-describedby={`${id}-hint`}
        data-autofocus
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
      <p className="hint" id={`${id}-hint`}>
        {t('findHint')}
      </p>
      <div className="palette-list" role="listbox" id={`${id}-list`} aria-label={t('find')}>
        {found.map((entry, place) => (
          <Line
            key={entry.group + entry.to}
            id={`${id}-${place}`}
            entry={entry}
            chosen={place === at}
            onChoose={() => onChoose(entry)}
          />
        ))}
      </div>
      <p role="status" className="muted">
        {found.length === 0 && t('findNothing')}
      </p>
    </>
  );
}

interface LineProps {
  id: string;
  entry: Entry;
  chosen: boolean;
  onChoose: () => void;
}

function Line({ id, entry, chosen, onChoose }: LineProps) {
  const t = useText(shellText);
  // The focus stays in the field, whose keys choose: the line itself takes only the pointer.
  return (
    <div id={id} role="option" tabIndex={-1} aria-selected={chosen} onPointerDown={onChoose}>
      {entry.words} <small>{t(entry.group === 'search' ? 'search.as' : entry.group)}</small>
    </div>
  );
}
