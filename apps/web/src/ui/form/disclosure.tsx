import type { ReactNode } from 'react';
import './field.css';

interface DisclosureProps {
  title: string;
  open?: boolean;
  /** It was opened: what is inside may be fetched now. */
  onOpen?: () => void;
  children: ReactNode;
}

/** More, for who wants it: "Meer vertellen (hoeft niet)". */
export function Disclosure({ title, open, onOpen, children }: DisclosureProps) {
  return (
    <details open={open} onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}>
      <summary>{title}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}
