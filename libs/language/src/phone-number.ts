import { placesOf, type Place } from './finding.ts';

const GAP = String.raw`(?:\s?[/.\-–]\s?|\s)?`;
/** 053 12 34 56, 02/123.45.67, (0475) 12-34-56, 0475123456, 06-12345678. */
const NATIONAL = new RegExp(
  String.raw`(?<![\d+.,/-])\(?0[1-9]\d{0,2}\)?${GAP}\d{2,8}(?:${GAP}\d{2,4}){0,4}(?![\d%€])`,
  'g',
);
/** +32 (0)53 12 34 56, 0032 475…, +31 6…, and 32 4… as people copy it from a screen. */
const INTERNATIONAL = new RegExp(
  String.raw`(?<![\d+*])(?:\+\s?|00\s?|(?=32\s?4[5-9]))[1-9]\d{0,2}${GAP}(?:\(0\)${GAP})?\d{1,12}(?:${GAP}\d{2,6}){0,6}(?!\d)`,
  'g',
);
/** After "tel." or "gsm" any eight to fourteen digits are a number. */
const ANNOUNCED = new RegExp(
  String.raw`(?<!\p{L})(?:tel|gsm|telefoon(?:nummer)?|mobiel|whatsapp|téléphone|portable|phone)(?:nr)?[\s.:]{1,3}(\+?\d(?:${GAP}\d){7,13})(?!\d)`,
  'giu',
);
/** Numbers of services, which belong to nobody: free, shared-cost and paid lines. */
const SERVICE_LINE = /^0(?:800|90\d|70|78)/;
const DATE = /^\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:19|20)\d\d/;
const HOURS = /^\d{1,2}[.:]\d{2}\s?[-–/]\s?\d{1,2}[.:]\d{2}/;

/** Telephone numbers in a text: Belgian and foreign, fixed and mobile; no dates, hours, amounts or company numbers. */
export function findPhoneNumbers(text: string): Place[] {
  return [
    ...placesOf(text, ANNOUNCED, (match) => lastPart(match, match[1] ?? '')),
    ...placesOf(text, INTERNATIONAL, (match) => (isInternational(match[0]) ? trimmed(match) : undefined)),
    ...placesOf(text, NATIONAL, (match) => nationalAt(text, match)),
  ];
}

function lastPart(match: RegExpExecArray, part: string): Place {
  const end = match.index + match[0].length;
  return { start: end - part.length, end };
}

function trimmed(match: RegExpExecArray): Place {
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}

function isInternational(written: string): boolean {
  const digits = written.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^00/, '');
  return digits.length >= 9 && digits.length <= 15;
}

/** The longest beginning of the match that is a whole number: "0475 12 34 56 20 keer" ends at 56. */
function nationalAt(text: string, match: RegExpExecArray): Place | undefined {
  if (DATE.test(match[0]) || HOURS.test(match[0])) return undefined;
  for (let end = match[0].length; end > 8; end -= 1) {
    const written = match[0].slice(0, end);
    const after = text.slice(match.index + end, match.index + end + 2);
    if (/\d$/.test(written) && !/^\d|^[.:/-]\d/.test(after) && isNational(written)) {
      return { start: match.index, end: match.index + end };
    }
  }
  return undefined;
}

function isNational(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (SERVICE_LINE.test(digits) || isCompanyNumber(written, digits)) return false;
  return digits.startsWith('04') || /^0[67]/.test(digits) ? digits.length === 10 || isFixed(digits) : isFixed(digits);
}

/** Fixed lines have nine digits; mobile ones (04, and 06 or 07 of the neighbours) ten. */
function isFixed(digits: string): boolean {
  return digits.length === 9;
}

/** A company number is written 0123.456.789, its last two digits are a check. */
function isCompanyNumber(written: string, digits: string): boolean {
  return (
    /^0\d{3}[. ]?\d{3}[. ]?\d{3}$/.test(written) && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8))
  );
}
