import type { ReactNode } from 'react';

/** One part in one state, with its name and when to use it. */
export function Example({ title, hint, children }: { title: string; hint?: ReactNode; children: ReactNode }) {
  return (
    <div className="eg">
      <h3>{title}</h3>
      {hint && <p className="hint">{hint}</p>}
      {children}
    </div>
  );
}

/** Parts beside each other where there is room. */
export function Examples({ children }: { children: ReactNode }) {
  return <div className="eg-grid">{children}</div>;
}
