import { useEffect, useState } from 'react';
import { useText } from '../text.ts';
import { KeyHint } from '../ui/form/button.tsx';
import { checkingText } from './checking.text.ts';

const store = 'toetsen:toetsen';
const inField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
const isPlain = (event: KeyboardEvent) => !event.ctrlKey && !event.metaKey && !event.altKey && !inField(event.target);

const wereOn = () => {
  try {
    return localStorage.getItem(store) !== 'uit';
  } catch {
    return true;
  }
};
const remember = (on: boolean) => {
  try {
    localStorage.setItem(store, on ? 'aan' : 'uit');
  } catch {
    // A browser that keeps nothing asks again next time.
  }
};

interface Keys {
  on: boolean;
  turn: (on: boolean) => void;
}

/** Single keys that do something while nobody is typing. They can be turned off, for who speaks to the computer. */
export function useKeys(acts: Record<string, () => void>): Keys {
  const [on, setOn] = useState(wereOn);
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const act = isPlain(event) ? acts[event.key.toLowerCase()] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [on, acts]);
  const turn = (next: boolean) => {
    remember(next);
    setOn(next);
  };
  return { on, turn };
}

/** Says which keys work, and lets one turn them off. */
export function KeysHint({ keys: { on, turn } }: { keys: Keys }) {
  const t = useText(checkingText);
  return (
    <p className="small muted check-keys">
      {on && (
        <>
          <KeyHint>J</KeyHint> <KeyHint>K</KeyHint> {t('keys')}{' '}
        </>
      )}
      <button type="button" className="as-link" onClick={() => turn(!on)}>
        {t(on ? 'keysOff' : 'keysOn')}
      </button>
    </p>
  );
}
