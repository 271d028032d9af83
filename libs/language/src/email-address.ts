import type { Place } from './finding.ts';

const LOCAL = /[\p{L}\p{N}._%+'-]{1,64}$/u;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}{2,24}/u;
/** "@" and the ways in which people hide it: (at), [at], " apenstaartje ". */
const AT = /@|\s?[([{]\s?(?:at|apenstaart(?:je)?|arobase)\s?[)\]}]\s?|\s(?:apenstaartje|arobase)\s/giu;

/** E-mail addresses in a text. Looks from each "@" outwards over a bounded stretch, so that the work stays linear. */
export function findEmailAddresses(text: string): Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(AT)) {
    const after = match.index + match[0].length;
    const local = LOCAL.exec(text.slice(Math.max(0, match.index - 64), match.index))?.[0];
    const domain = DOMAIN.exec(text.slice(after, after + 255))?.[0];
    if (local && domain) places.push({ start: match.index - local.length, end: after + domain.length });
  }
  return places;
}
