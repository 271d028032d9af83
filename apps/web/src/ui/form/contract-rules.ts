import type { check } from '@signalenbeleid/contracts/check';

type Check = typeof check;
let loaded: Check | undefined;

/**
 * What checks a shape of the contract. It comes after the page, not with it: nobody sends a form in the first second. Without
 * a connection it may be missing: then the API is the only one to check.
 */
export async function contractRules(): Promise<Check | undefined> {
  try {
    loaded ??= (await import('@signalenbeleid/contracts/check')).check;
  } catch {
    // The form goes on without: what was written must not depend on it.
  }
  return loaded;
}
