import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore, type FocusEvent } from 'react';
import { useText } from '../../text.ts';
import { Button } from '../form/button.tsx';
import { Icon } from '../icon.tsx';
import { sentenceOf } from './problem.ts';
import { sayText } from './say.text.ts';
import './toast.css';

interface ToastMessage {
  id: number;
  says: string;
  undo?: (() => Promise<unknown>) | undefined;
}

let messages: readonly ToastMessage[] = [];
let last = 0;
const watchers = new Set<() => void>();
const show = (next: readonly ToastMessage[]) => {
  messages = next;
  watchers.forEach((changed) => changed());
};
const watch = (changed: () => void) => {
  watchers.add(changed);
  return () => void watchers.delete(changed);
};

/** How long a message stands while nobody looks at it. */
const PATIENCE = 10_000;

/**
 * Says what was done, with a way back when there is one. It replaces the message before, and goes by itself after ten
 * seconds: not while the mouse or the focus is on it.
 */
export function toast(says: string, undo?: () => Promise<unknown>) {
  last += 1;
  show([{ id: last, says, undo }]);
}

/** Takes every message away: the person went on with something else. */
export function clearToasts() {
  if (messages.length > 0) show([]);
}

/** Where the messages appear: once, in the frame of the site. A screen reader hears each of them. */
export function Toasts() {
  const t = useText(sayText);
  const shown = useSyncExternalStore(watch, () => messages);
  return (
    <div className="toasts" role="region" aria-label={t('messages')}>
      <div role="status" aria-live="polite">
        {shown.map((message) => (
          <Toast key={message.id} message={message} />
        ))}
      </div>
    </div>
  );
}

function Toast({ message: { says, undo } }: { message: ToastMessage }) {
  const t = useText(sayText);
  const [busy, setBusy] = useState(false);
  const { box, watched } = useLeaving(busy);
  const takeBack = async () => {
    if (!undo) return;
    setBusy(true);
    try {
      await undo();
      toast(t('undone'));
    } catch (error) {
      toast(sentenceOf(error));
    }
  };
  return (
    <div className="toast" ref={box} {...watched}>
      <span>{says}</span>
      {undo && (
        <Button onClick={() => void takeBack()} busy={busy}>
          {t('undo')}
        </Button>
      )}
      <button className="toast-close" type="button" aria-label={t('closeMessage')} onClick={clearToasts}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** A message leaves by itself, unless somebody is at it. The focus that was in it goes back to where it came from. */
function useLeaving(busy: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement>(null);
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = busy || pointed || focused;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(clearToasts, PATIENCE);
    return () => clearTimeout(timer);
  }, [held]);
  useLayoutEffect(() => {
    const here = box.current;
    return () => {
      if (here?.contains(document.activeElement)) giveBack(cameFrom.current);
    };
  }, []);
  const isInside = (target: EventTarget | null) => target instanceof Node && Boolean(box.current?.contains(target));
  const watched = {
    onPointerEnter: () => setPointed(true),
    onPointerLeave: () => setPointed(false),
    onFocus: ({ relatedTarget }: FocusEvent) => {
      setFocused(true);
      if (relatedTarget instanceof HTMLElement && !isInside(relatedTarget)) cameFrom.current = relatedTarget;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => setFocused(isInside(relatedTarget)),
  };
  return { box, watched };
}

/** To where the focus came from; to the title of the page when that is gone. */
function giveBack(cameFrom: HTMLElement | null) {
  const place = cameFrom?.isConnected ? cameFrom : document.querySelector<HTMLElement>('h1');
  place?.focus({ preventScroll: true });
}
