import type { ReactNode } from 'react';

const balloon =
  'M6 3.5h12a3.5 3.5 0 0 1 3.5 3.5v6.5A3.5 3.5 0 0 1 18 17h-6.2L7 21.4V17H6a3.5 3.5 0 0 1-3.5-3.5V7A3.5 3.5 0 0 1 6 3.5Z';
const ring = (width: number) => (
  <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth={width} />
);
const tick = (d: string, width: number) => (
  <path d={d} fill="none" stroke="var(--surface)" strokeWidth={width} strokeLinecap="round" strokeLinejoin="round" />
);

const drawings = {
  done: (
    <>
      <circle cx="12" cy="12" r="9.5" fill="currentColor" />
      {tick('m7.6 12.4 3 3 5.8-6.4', 2.4)}
    </>
  ),
  now: (
    <>
      {ring(3)}
      <circle cx="12" cy="12" r="3.6" fill="currentColor" />
    </>
  ),
  you: (
    <>
      <circle cx="12" cy="12" r="8.5" fill="var(--wait-fill)" stroke="currentColor" strokeWidth="3" />
      <path d="M12 7.6v5.2" stroke="var(--on-wait-fill)" strokeWidth="2.6" strokeLinecap="round" />
      <circle cx="12" cy="16.2" r="1.5" fill="var(--on-wait-fill)" />
    </>
  ),
  todo: <circle cx="12" cy="12" r="7" fill="none" stroke="currentColor" strokeWidth="2" />,
  returned: (
    <>
      {ring(3)}
      <path d="M8.3 12h7.4" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    </>
  ),
  parked: (
    <>
      {ring(2.5)}
      <path d="M9.8 8.8v6.4m4.4-6.4v6.4" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
    </>
  ),
  again: (
    <>
      <path
        d="M19.8 12a7.8 7.8 0 1 1-2.6-5.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <path d="M18.6 1.8v5.4h-5.4Z" fill="currentColor" />
    </>
  ),
  answer: <path d={balloon} fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />,
  answered: (
    <>
      <path d={balloon} fill="currentColor" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      {tick('m8 10.3 2.7 2.7L16 7.4', 2.3)}
    </>
  ),
} satisfies Record<string, ReactNode>;

export type MarkName = keyof typeof drawings;

/** The marks of the path: the same on a step, a tag and a banner. */
export function Mark({ name, className }: { name: MarkName; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
