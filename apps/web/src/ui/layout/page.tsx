import { useEffect, useRef, type ReactNode } from 'react';
import { takeArrival } from './arrival.ts';
import './layout.css';

export interface PageProps {
  /** The one h1 of the page, and the title of the window. */
  title: string;
  /** Another title for the window, when the h1 is a greeting. */
  windowTitle?: string | undefined;
  /** Above the title: where one is, or which day it is. */
  above?: ReactNode;
  /** What the person came for, in one sentence. */
  lead?: ReactNode;
  /** A quiet line under the title. */
  under?: ReactNode;
  /** The one thing to do, beside the title. */
  act?: ReactNode;
  /** Beside the whole page, head included: a quiet side. */
  side?: ReactNode;
  /** One narrow column, for phones and forms. */
  narrow?: boolean;
  children?: ReactNode;
}

/** A page: title of the window, the one h1 (which takes the focus when one arrives from another page), and its content. */
export function Page({ title, windowTitle, above, lead, under, act, side, narrow, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowTitle ?? title} · Signalenbeleid`;
  }, [title, windowTitle]);
  useEffect(() => {
    if (takeArrival()) heading.current?.focus();
  }, []);
  const h1 = (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
  const whole = (
    <>
      <div className="page-head">
        {above && <div className="crumb muted">{above}</div>}
        {act ? (
          <div className="row between">
            {h1}
            {act}
          </div>
        ) : (
          h1
        )}
        {lead && <p className="lead">{lead}</p>}
        {under && <p className="muted">{under}</p>}
      </div>
      {children}
    </>
  );
  if (side) return <WithSide side={side}>{whole}</WithSide>;
  return narrow ? <div className="narrow">{whole}</div> : whole;
}

/** A column to read and a quiet side, which comes after it on a phone. The side is an `aside` with a name. */
export function WithSide({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <div className="two">
      <div>{children}</div>
      {side}
    </div>
  );
}

/** The quiet side of a page. `label` says what it is about. */
export function Side({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside className="quiet" aria-label={label}>
      {children}
    </aside>
  );
}
