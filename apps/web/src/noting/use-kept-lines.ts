import { useEffect, useState } from 'react';

const nameOf = (zone: string) => `snel:${zone}`;
const pause = 500;

/** The lines that were kept in this tab; none when the browser keeps nothing. */
export function keptLines(zone: string): string {
  try {
    return sessionStorage.getItem(nameOf(zone)) ?? '';
  } catch {
    return '';
  }
}

/** The lines are saved: nothing of them stays on this device. */
export function forgetLines(zone: string): void {
  try {
    sessionStorage.removeItem(nameOf(zone));
  } catch {
    // A store that is shut off kept nothing.
  }
}

/** Keeps the lines in this tab while they are written. Are these kept? */
export function useKeptLines(zone: string, text: string): boolean {
  const [kept, setKept] = useState(() => keptLines(zone));
  useEffect(() => {
    const keep = () => {
      try {
        sessionStorage.setItem(nameOf(zone), text);
        setKept(text);
      } catch {
        // Nothing is promised that is not so.
      }
    };
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [zone, text]);
  return kept === text;
}
