import type { CookieForm } from './session-cookie.ts';

/** Where sign-in stands: its address and its cookies. */
export interface Door {
  /** Scheme, host and port that people type: the only origin that is believed. */
  origin: string;
  /** Signs the cookies. */
  secret: string;
  cookies: CookieForm;
}

/** Where better-auth answers, for ourselves alone: the web reaches it through `SignIn`. */
export const authPath = '/api/auth';

/** A link by mail works this long. */
export const linkMinutes = 10;
