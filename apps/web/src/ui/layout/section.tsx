import { useId, type ReactNode } from 'react';
import { Count } from '../show/tag.tsx';
import './layout.css';

interface SectionProps {
  title: string;
  /** At the end of the line: a link, a source, a count in words. */
  aside?: ReactNode;
  /** A number beside the title; amber when it waits for the person who looks. */
  count?: number;
  waiting?: boolean;
  children: ReactNode;
}

/** A section with its heading on a hairline. */
export function Section({ title, aside, count, waiting = false, children }: SectionProps) {
  const id = useId();
  const heading = (
    <h2 id={id}>
      {count === undefined ? (
        title
      ) : (
        <span className="row">
          {title} <Count value={count} waiting={waiting} />
        </span>
      )}
    </h2>
  );
  return (
    <section className="section" aria-labelledby={id}>
      {aside ? (
        <div className="section-head">
          {heading}
          <span className="row small">{aside}</span>
        </div>
      ) : (
        heading
      )}
      {children}
    </section>
  );
}

/** A small section in the quiet side of a page. */
export function SideSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Under each other: `tight` inside a group, `normal`, `wide` between cards, `flow` between the questions of a form. */
export function Stack({
  gap = 'normal',
  children,
}: {
  gap?: 'tight' | 'normal' | 'wide' | 'flow';
  children: ReactNode;
}) {
  const name = { tight: 'stack-2', normal: 'stack', wide: 'stack-5', flow: 'flow' }[gap];
  return <div className={name}>{children}</div>;
}

/** Beside each other, and under each other where there is no room: buttons, tags. */
export function Row({ between = false, children }: { between?: boolean; children: ReactNode }) {
  return <div className={between ? 'row between' : 'row'}>{children}</div>;
}

/** Two equal columns on a wide screen, such as neutral words beside original words. */
export function Beside({ children }: { children: ReactNode }) {
  return <div className="beside">{children}</div>;
}
