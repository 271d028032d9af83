import { placesOf, whole, type Place } from './finding.ts';

/** Eleven digits, with at most three separators between two of them; not the tail of a longer number. */
const ELEVEN_DIGITS = /(?<![\d+])\d(?:[\s.\-–/_]{0,3}\d){10}(?!\d)/g;
const BIS_MONTHS = [20, 40];

/** A national number is given at birth or registration; a bis number to somebody who is not registered (month + 20 or + 40). */
export type NationalNumberKind = 'national-number' | 'bis-number';

/**
 * Says whether eleven digits are a Belgian national or bis number, or neither. The last two digits are 97 minus the
 * first nine modulo 97; for people born in or after 2000 a 2 is put before the nine.
 */
export function nationalNumberKind(digits: string): NationalNumberKind | undefined {
  if (!/^\d{11}$/.test(digits) || !hasCheckDigits(digits)) return undefined;
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  if (day > 31) return undefined;
  if (month <= 12) return Number(digits.slice(0, 9)) === 0 ? undefined : 'national-number';
  return BIS_MONTHS.some((added) => month >= added && month <= added + 12) ? 'bis-number' : undefined;
}

function hasCheckDigits(digits: string): boolean {
  const check = Number(digits.slice(9));
  const number = Number(digits.slice(0, 9));
  return check === 97 - (number % 97) || check === 97 - ((2_000_000_000 + number) % 97);
}

/** National and bis numbers in a text, written with or without separators. */
export function findNationalNumbers(text: string): (Place & { kind: NationalNumberKind })[] {
  const places = placesOf(text, ELEVEN_DIGITS, (match) => (kindOf(match[0]) ? whole(match) : undefined));
  return places.map((place) => ({ ...place, kind: kindOf(text.slice(place.start, place.end)) ?? 'national-number' }));
}

function kindOf(written: string): NationalNumberKind | undefined {
  return nationalNumberKind(written.replace(/\D/g, ''));
}
