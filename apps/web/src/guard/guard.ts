import { useEffect, useState } from 'react';
import type { lookThrough } from './find-personal-data.ts';

/** Finds what points to a person in a text. */
export type LookThrough = typeof lookThrough;

let asked: Promise<LookThrough | undefined> | undefined;
let loaded: LookThrough | undefined;

/**
 * The guard, which comes after the page with its lists of names. Without a connection it may be missing: then the server
 * is the only one to look. A page without a text of somebody never asks for it.
 */
export function loadGuard(): Promise<LookThrough | undefined> {
  asked ??= import('./find-personal-data.ts').then(
    (found) => (loaded = found.lookThrough),
    () => (asked = undefined),
  );
  return asked;
}

/** The guard as far as a page asked for it. */
export const guardAsked = (): Promise<LookThrough | undefined> | undefined => asked;
/** The guard when it is there already. */
export const guardLoaded = (): LookThrough | undefined => loaded;

/** The guard in a page: undefined in the first moment. Asks again when `again` changes, should it have failed to come. */
export function useGuard(again: unknown): LookThrough | undefined {
  const [guard, setGuard] = useState(() => loaded);
  useEffect(() => {
    let here = true;
    void loadGuard().then((found) => here && setGuard(() => found));
    return () => {
      here = false;
    };
  }, [again]);
  return guard;
}
