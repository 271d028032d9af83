import { findAccountNumbers } from './account-number.ts';
import { findAddresses, findPlates } from './address.ts';
import { findBirthDates } from './birth-date.ts';
import { findEmailAddresses } from './email-address.ts';
import type { Finding, PersonalDataKind, Place, Replacement } from './finding.ts';
import { findNationalNumbers } from './national-number.ts';
import { findPhoneNumbers } from './phone-number.ts';
import { findTitledNames, type NamePlace } from './titled-name.ts';

/** Looks for names with the help of lists; `@signalenbeleid/language/names` has one. */
export type NameFinder = (text: string) => NamePlace[];

type Kinds = Record<Exclude<PersonalDataKind, 'name'>, Replacement>;
const REPLACEMENTS: Kinds = {
  'national-number': '[rijksregisternummer]',
  'bis-number': '[rijksregisternummer]',
  phone: '[telefoonnummer]',
  email: '[e-mailadres]',
  iban: '[rekeningnummer]',
  'birth-date': '[geboortedatum]',
  address: '[adres]',
  plate: '[nummerplaat]',
};

/**
 * Finds what may point to a client in a free text, in order of place and never overlapping. A national or bis number
 * blocks, the rest warns. Names behind a title are always looked for; give a name finder to look for others too.
 * The work grows linearly with the length of the text.
 */
export function findPersonalData(text: string, findNames?: NameFinder): Finding[] {
  const candidates = [
    ...findNationalNumbers(text).map((place) => finding(text, place, place.kind)),
    ...ofKind(text, findAccountNumbers(text), 'iban'),
    ...ofKind(text, findEmailAddresses(text), 'email'),
    ...ofKind(text, findPhoneNumbers(text), 'phone'),
    ...ofKind(text, findBirthDates(text), 'birth-date'),
    ...ofKind(text, findPlates(text), 'plate'),
    ...ofKind(text, findAddresses(text), 'address'),
    ...[...findTitledNames(text), ...(findNames?.(text) ?? [])].map((place) => nameFinding(text, place)),
  ];
  return withoutOverlap(candidates);
}

/** The text with one finding replaced by its neutral word. The place must be one found in this same text. */
export function maskPersonalData(text: string, found: Pick<Finding, 'start' | 'end' | 'replacement'>): string {
  return text.slice(0, found.start) + found.replacement + text.slice(found.end);
}

/** The text with every finding replaced. */
export function maskAllPersonalData(text: string, findings: readonly Finding[]): string {
  return [...findings].sort((a, b) => b.start - a.start).reduce(maskPersonalData, text);
}

function ofKind(text: string, places: Place[], kind: keyof Kinds): Finding[] {
  return places.map((place) => finding(text, place, kind));
}

function finding(text: string, { start, end }: Place, kind: keyof Kinds): Finding {
  const blocks = kind === 'national-number' || kind === 'bis-number';
  return { kind, start, end, found: text.slice(start, end), blocks, replacement: REPLACEMENTS[kind] };
}

function nameFinding(text: string, { start, end, replacement }: NamePlace): Finding {
  return { kind: 'name', start, end, found: text.slice(start, end), blocks: false, replacement };
}

/** Earlier kinds win from later ones; then in order of place. */
function withoutOverlap(candidates: Finding[]): Finding[] {
  const taken = new Uint8Array(candidates.reduce((most, { end }) => Math.max(most, end), 0));
  const kept = candidates.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
