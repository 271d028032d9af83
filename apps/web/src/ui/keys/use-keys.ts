import { useEffect, useEffectEvent, useState } from 'react';

const store = 'toetsen:toetsen';
const writing = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';
const isWriting = (target: EventTarget | null) => target instanceof HTMLElement && target.matches(writing);
const isBehindDialog = () => document.querySelector('[role=dialog]') !== null;
const isFree = (event: KeyboardEvent) =>
  !event.defaultPrevented && !event.altKey && !isWriting(event.target) && !isBehindDialog();
const nameOf = ({ key, ctrlKey, metaKey }: KeyboardEvent) => (ctrlKey || metaKey ? 'ctrl+' : '') + key.toLowerCase();

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

/** Whether single keys work on this page, and the way to turn them on or off. */
export interface Keys {
  on: boolean;
  turn: (on: boolean) => void;
}

/** What keys do, by their name: `j`, `?`, `escape`, `ctrl+z` (also Cmd). What answers false leaves the key to the browser. */
export type KeyActs = Readonly<Record<string, (() => unknown) | undefined>>;

/**
 * Keys that do something while nobody is writing and no dialog is open. Single keys can be turned off, for who speaks to
 * the computer; those with Ctrl always work. What another part of the page has already done with a key is left alone.
 */
export function useKeys(acts: KeyActs): Keys {
  const [on, setOn] = useState(wereOn);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isFree(event)) return;
    const name = nameOf(event);
    const act = on || name.startsWith('ctrl+') ? acts[name] : undefined;
    if (act && act() !== false) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const turn = (next: boolean) => {
    remember(next);
    setOn(next);
  };
  return { on, turn };
}
