import { placesOf, whole, type Place } from './finding.ts';

/** Length of an IBAN per country, for the countries of Europe and those around it. */
const LENGTHS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 EG29 ES24 FI18 FR27 GB22 GE22 GR27 HR21 HU28 IE22 IL23 IS26 IT27 JO30 KW30 LB28 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 XK20';
const START = /(?<![A-Za-z0-9])[A-Za-z]{2}[\s.-]?\d[\s.-]?\d/g;
const OLD_BELGIAN = /(?<!\d)\d{3}[\s-]\d{7}[\s-]\d{2}(?!\d)/g;

/** IBANs with the right length and check digits, and Belgian account numbers of before the IBAN, in a text. */
export function findAccountNumbers(text: string): Place[] {
  const ibans = placesOf(text, START, (match) => ibanAt(text, match.index));
  const old = placesOf(text, OLD_BELGIAN, (match) => (isOldBelgian(match[0]) ? whole(match) : undefined));
  return [...ibans, ...old];
}

function ibanAt(text: string, start: number): Place | undefined {
  const country = text.slice(start, start + 2).toUpperCase();
  const at = LENGTHS.search(new RegExp(`\\b${country}`));
  if (at < 0) return undefined;
  const length = Number(LENGTHS.slice(at + 2, at + 4));
  const read = readSigns(text, start, length);
  return read && remainder97(read.signs) === 1 ? { start, end: read.end } : undefined;
}

/** Reads exactly so many letters and digits, stepping over one separator at a time; nothing when the number goes on. */
function readSigns(text: string, start: number, length: number): { signs: string; end: number } | undefined {
  let signs = '';
  let at = start;
  for (; signs.length < length; at += 1) {
    const sign = text.charAt(at);
    if (isSign(sign)) signs += sign.toUpperCase();
    else if (!isGap(sign) || isGap(text.charAt(at - 1))) return undefined;
  }
  return isSign(text.charAt(at)) ? undefined : { signs, end: at };
}

function isSign(sign: string): boolean {
  return /^[A-Za-z0-9]$/.test(sign);
}

function isGap(sign: string): boolean {
  return /^[\s.-]$/.test(sign);
}

function remainder97(iban: string): number {
  let remainder = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

function isOldBelgian(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  return (Number(digits.slice(0, 10)) % 97 || 97) === Number(digits.slice(10));
}
