import { useState, useSyncExternalStore } from 'react';
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

/** Says what was done, with a way back when there is one. It replaces the message before, and stays until it is closed. */
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
    <div className="toast">
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
