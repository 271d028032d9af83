import type { ReactNode } from 'react';
import './field.css';

/** More, for who wants it: "Meer vertellen (hoeft niet)". */
export function Disclosure({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={open}>
      <summary>{title}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}
