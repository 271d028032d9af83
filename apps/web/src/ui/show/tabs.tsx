import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import './tab-list.css';

export interface Tab {
  /** The name in the address of the page. */
  name: string;
  label: string;
  content: ReactNode;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  /** Which one is open; keep it in the address with `useFilters`. */
  open: string | undefined;
  onOpen: (name: string) => void;
}

/** Parts of one page, of which one is shown. Arrow keys go from one to the next. */
export function Tabs({ label, tabs, open, onOpen }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const present = tabs.find(({ name }) => name === open) ?? tabs[0];
  const press = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || !present) return;
    const place = (tabs.indexOf(present) + step + tabs.length) % tabs.length;
    const next = tabs[place];
    if (!next) return;
    onOpen(next.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[place]?.focus();
  };
  return (
    <div className="stack">
      <div className="tab-list" role="tablist" aria-label={label} ref={list}>
        {tabs.map(({ name, label: words }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === present?.name}
            aria-controls={`${id}-panel`}
            tabIndex={name === present?.name ? 0 : -1}
            onClick={() => onOpen(name)}
            onKeyDown={press}
          >
            {words}
          </button>
        ))}
      </div>
      {present && (
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${present.name}`}>
          {present.content}
        </div>
      )}
    </div>
  );
}
