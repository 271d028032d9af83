/** What kind of personal data was found. */
export type PersonalDataKind =
  'national-number' | 'bis-number' | 'phone' | 'email' | 'iban' | 'birth-date' | 'address' | 'plate' | 'name';

/** The Dutch words that take the place of what was found. */
export type Replacement =
  | '[rijksregisternummer]'
  | '[telefoonnummer]'
  | '[e-mailadres]'
  | '[rekeningnummer]'
  | '[geboortedatum]'
  | '[adres]'
  | '[nummerplaat]'
  | '[cliënt]'
  | '[hulpverlener]';

/** A place in a text, counted in UTF-16 units as `String.slice` does; `end` is the first place after it. */
export interface Place {
  start: number;
  end: number;
}

/** One piece of personal data in a text. */
export interface Finding extends Place {
  kind: PersonalDataKind;
  /** The words as they stand in the text. */
  found: string;
  /** True for what may never be kept (national and bis numbers); the rest warns. */
  blocks: boolean;
  replacement: Replacement;
}

/**
 * Every match of a pattern, also those that overlap with a candidate that turned out wrong: after a refused candidate
 * the search goes on one place further. Patterns must be bounded in length, so that the work stays linear.
 */
export function placesOf(
  text: string,
  pattern: RegExp,
  accept: (match: RegExpExecArray) => Place | undefined,
): Place[] {
  const places: Place[] = [];
  const search = new RegExp(pattern.source, pattern.flags);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const place = accept(match);
    if (place) places.push(place);
    search.lastIndex = place ? Math.max(place.end, match.index + 1) : match.index + 1;
  }
  return places;
}

/** The place of a whole match. */
export function whole(match: RegExpExecArray): Place {
  return { start: match.index, end: match.index + match[0].length };
}
