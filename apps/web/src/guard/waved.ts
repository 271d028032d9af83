import type { WaiverReason } from '@signalenbeleid/contracts/waived';
import { writeWaived, type Waived } from '@signalenbeleid/contracts/waived';
import { guardLoaded, type LookThrough } from './guard.ts';

// In memory, and only while their text is on the page: words of persons are kept nowhere.
const waved = new Map<string, WaiverReason>();

/** Why these words may stay, if somebody said so. */
export const reasonOf = (words: string): WaiverReason | undefined => waved.get(words);
/** Somebody says that these words may stay, and why. */
export const waveThrough = (words: string, reason: WaiverReason) => void waved.set(words, reason);
/** They may not stay after all, or their text is gone. */
export const takeBack = (words: string) => void waved.delete(words);

/** What may stay in what is sent, as the header of the request says it; undefined when nothing was waved through. */
export function waivedIn(body: unknown, look: LookThrough | undefined = guardLoaded()): string | undefined {
  if (!look || waved.size === 0) return undefined;
  return writeWaived(textsOf(body).flatMap(({ path, text }) => waivedInText(path, look(text)))) || undefined;
}

/** The fields in which a national number stands: that never leaves the browser. */
export const blockedIn = (body: unknown, look: LookThrough): string[] =>
  textsOf(body).flatMap(({ path, text }) => (look(text).some(({ blocks }) => blocks) ? [path] : []));

/** A kind of data may stay in a text when each place of it was waved through. */
function waivedInText(field: string, found: ReturnType<LookThrough>): Waived[] {
  const kinds = [...new Set(found.filter(({ blocks }) => !blocks).map(({ kind }) => kind))] as Waived['kind'][];
  return kinds.flatMap((kind) => {
    const reasons = found.filter((one) => one.kind === kind).map((one) => reasonOf(one.found));
    const [reason] = reasons;
    return reason && reasons.every(Boolean) ? [{ field, kind, reason }] : [];
  });
}

/** Every text in what is sent, with the path by which the server names it. */
function textsOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => textsOf(held, path ? `${path}.${name}` : name));
}
