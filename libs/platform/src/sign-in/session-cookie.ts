import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { WrongSettings } from '../config/config.ts';

/** How cookies are named and sent at this address. */
export interface CookieForm {
  session: string;
  /** Ties a link by mail to the browser that asked for it. */
  browser: string;
  secure: boolean;
}

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * `__Host-` and Secure on https and on this machine itself. Any other plain http address lets everyone on the way read the
 * session: that must be said out loud with ALLOW_HTTP=1, and costs the cookie its protected name.
 */
export function cookieFormOf(settings: { PUBLIC_URL: string; ALLOW_HTTP: boolean }): CookieForm {
  const { protocol, hostname } = new URL(settings.PUBLIC_URL);
  const secure = protocol === 'https:' || loopback.test(hostname);
  if (!secure && !settings.ALLOW_HTTP) {
    throw new WrongSettings('PUBLIC_URL is een http-adres: neem https, of zet ALLOW_HTTP=1 als je weet wat je doet.');
  }
  const prefix = secure ? '__Host-' : '';
  return { session: `${prefix}session`, browser: `${prefix}link-browser`, secure };
}

/** The value of this cookie in the header, decoded; undefined when it is not there. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  if (!header) return undefined;
  const start = header.startsWith(`${name}=`) ? 0 : header.indexOf(`; ${name}=`) + 2;
  if (start === 1) return undefined;
  const from = start + name.length + 1;
  const end = header.indexOf(';', from);
  try {
    return decodeURIComponent(end < 0 ? header.slice(from) : header.slice(from, end));
  } catch {
    return undefined;
  }
}

/** The token in a signed cookie value `token.signature`, or undefined when we did not sign it. */
export function tokenOf(signed: string | undefined, secret: string): string | undefined {
  const dot = signed?.lastIndexOf('.') ?? -1;
  if (!signed || dot < 1) return undefined;
  const token = signed.slice(0, dot);
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(signed.slice(dot + 1), 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
}

/** What the database keeps of a token: whoever reads the table cannot sign in with it. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
