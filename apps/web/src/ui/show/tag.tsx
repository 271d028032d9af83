import type { ReactNode } from 'react';
import { useText } from '../../text.ts';
import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import { showText } from './show.text.ts';
import './tag.css';

/** A word about a record. `wait` is amber and only for the person who looks; `late` is red: something may be lost. */
export function Tag({
  kind = 'plain',
  children,
}: {
  kind?: 'plain' | 'wait' | 'done' | 'answered' | 'late';
  children: ReactNode;
}) {
  const name = { plain: '', wait: ' tag--wait', done: ' tag--done', answered: ' tag--done', late: ' tag--danger' }[
    kind
  ];
  return (
    <span className={`tag${name}`}>
      {kind === 'wait' && <Mark name="you" />}
      {kind === 'answered' && <Mark name="answered" />}
      {kind === 'done' && <Icon name="check" />}
      {kind === 'late' && <Icon name="attention" />}
      {children}
    </span>
  );
}

/** "Wacht op jou": the one amber promise. */
export function WaitBadge() {
  const t = useText(showText);
  return <Tag kind="wait">{t('waitsForYou')}</Tag>;
}

/** A number beside a word. Amber when those things wait for the person who looks; `unit` says what it counts. */
export function Count({
  value,
  waiting = false,
  unit,
}: {
  value: number;
  waiting?: boolean;
  unit?: string | undefined;
}) {
  const t = useText(showText);
  const words = unit ?? (waiting ? t('wait', { count: value }) : undefined);
  return (
    <span className={waiting ? 'count count--wait' : 'count'}>
      {value}
      {words && <span className="vh"> {words}</span>}
    </span>
  );
}
