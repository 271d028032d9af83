import type { ReactNode } from 'react';
import { useText } from '../../text.ts';
import { Mark } from '../mark.tsx';
import { showText } from './show.text.ts';
import './figures.css';

export interface Figure {
  name: string;
  value: ReactNode;
  /** "14 van 26": the whole that it is part of. */
  of?: number | undefined;
}

/** A row of large figures, each with what it counts. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const t = useText(showText);
  return (
    <dl className="figures">
      {figures.map(({ name, value, of }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {of !== undefined && (
              <>
                {' '}
                <small>{t('of', { whole: of })}</small>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Names and values under each other: number, kind, who watches over it. Pairs without a value are left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== undefined && value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

export interface Criterion {
  name: string;
  met: boolean;
  /** What it asks. */
  asks: string;
  /** Who confirmed it and when, or what is missing. */
  note?: ReactNode;
}

/** Conditions with a mark: met or still open. */
export function Checks({ criteria, words }: { criteria: readonly Criterion[]; words: { met: string; open: string } }) {
  return (
    <ul className="checks">
      {criteria.map(({ name, met, asks, note }) => (
        <li key={name} className={met ? undefined : 'open'}>
          <Mark name={met ? 'done' : 'todo'} className="mark" />
          <div>
            <strong>{name}.</strong> <span className="vh">{met ? words.met : words.open}. </span>
            {asks}
            {note && <p className="small muted">{note}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

export interface LogEntry {
  id: string;
  /** ISO moment or day, for machines. */
  at: string;
  /** The same for people. */
  when: string;
  what: ReactNode;
}

/** What happened, newest first. */
export function Log({ entries }: { entries: readonly LogEntry[] }) {
  return (
    <ol className="log">
      {entries.map(({ id, at, when, what }) => (
        <li key={id}>
          <time dateTime={at}>{when}</time>
          <span>{what}</span>
        </li>
      ))}
    </ol>
  );
}

/** The answer to a reporter, as a balloon. */
export function Answer({ children }: { children: ReactNode }) {
  return <div className="answer">{children}</div>;
}
