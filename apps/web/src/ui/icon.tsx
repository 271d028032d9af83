import type { ReactNode } from 'react';

const drawings = {
  today: <path d="M4 17.5h16M7 17.5a5 5 0 0 1 10 0M12 6V4M5.3 9.3 4 8M18.7 9.3 20 8M8 21h8" />,
  signal: <path d="M6 5h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-6l-4.5 4v-4H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z" />,
  shared: (
    <>
      <path d="M8 8V6a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-1" />
      <path d="M6 8h8a2 2 0 0 1 2 2v4.5a2 2 0 0 1-2 2h-4L6.5 20v-3.5H6a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2Z" />
    </>
  ),
  round: (
    <>
      <ellipse cx="12" cy="13" rx="5.5" ry="3.5" />
      <circle cx="12" cy="5" r="1.6" />
      <circle cx="4" cy="10" r="1.6" />
      <circle cx="20" cy="10" r="1.6" />
      <circle cx="7" cy="19.5" r="1.6" />
      <circle cx="17" cy="19.5" r="1.6" />
    </>
  ),
  board: <path d="M4 20h16M5.5 17h13M7 17v-6m5 6v-6m5 6v-6M4.5 9 12 4l7.5 5Z" />,
  theme: (
    <>
      <rect x="4" y="5.5" width="16" height="14.5" rx="2" />
      <path d="M4 10h16M8.5 3.5v4m7-4v4M9 15l2.2 2 4-4" />
    </>
  ),
  trends: <path d="M4 20h16M5 15.5l4.5-4 3.5 2.5L19.5 7M15.5 6.5h4.3v4.3" />,
  people: (
    <>
      <circle cx="9" cy="9" r="3.2" />
      <path d="M3 19.5a6 6 0 0 1 12 0M15.5 6.2a3 3 0 0 1 0 5.6M17.5 14.6a6 6 0 0 1 3.5 4.9" />
    </>
  ),
  settings: (
    <>
      <path d="M4 7h9m5 0h2M4 17h3m5 0h8" />
      <circle cx="15.5" cy="7" r="2.3" />
      <circle cx="9.5" cy="17" r="2.3" />
    </>
  ),
  more: <path d="M5 7h14M5 12h14M5 17h14" />,
  report: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 8.2v7.6M8.2 12h7.6" />
    </>
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5 5" />
    </>
  ),
  attention: (
    <>
      <path d="M12 4 21 19.5H3Z" />
      <path d="M12 10v4.3M12 16.9v.1" />
    </>
  ),
  shield: (
    <>
      <path d="M12 3.5 19 6v5.5c0 4.3-2.9 7.4-7 9-4.1-1.6-7-4.7-7-9V6Z" />
      <path d="M12 8.5v4M12 15.6v.1" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 11v5M12 7.9v.1" />
    </>
  ),
  phone: (
    <path d="M6.5 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7 2 2 0 0 1 6.5 3.5Z" />
  ),
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  plus: <path d="M12 5v14M5 12h14" />,
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="9.5" rx="2" />
      <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
    </>
  ),
  close: <path d="M6 6l12 12M18 6 6 18" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

/** A drawing beside words; it never carries meaning alone. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}

/** The mark of the product: a path that ends in an answer. */
export function Logo() {
  return (
    <svg viewBox="0 0 52 30" aria-hidden="true" focusable="false">
      <path d="M4 15h24" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
      <circle cx="5" cy="15" r="4" fill="currentColor" />
      <circle cx="17.5" cy="15" r="5.5" fill="currentColor" />
      <path
        d="M32 3h13a5 5 0 0 1 5 5v10a5 5 0 0 1-5 5h-6l-6 5.5V23h-1a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5Z"
        fill="currentColor"
      />
    </svg>
  );
}
