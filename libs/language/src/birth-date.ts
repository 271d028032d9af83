import { placesOf, type Place } from './finding.ts';

const MONTH =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|may|june|july|august|october|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec';
const YEAR = String.raw`(?:19|20)?\d{2}`;
const NUMERIC = String.raw`(?:0?[1-9]|[12]\d|3[01])\s?[./-]\s?(?:0?[1-9]|1[0-2])\s?[./-]\s?${YEAR}`;
const WRITTEN = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:e|er)?\s{1,2}(?:${MONTH})\.?\s{1,2}${YEAR}`;
const ISO = String.raw`(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const DATE = `(?:${ISO}|${NUMERIC}|${WRITTEN})(?!\\d)`;
const BORN = String.raw`geboren|geboorte(?:datum|dag)?|geb\.?d?|°|née?s?|naissance|born|birth(?:day)?|d\.?o\.?b|verjaar(?:t|dag)`;
/** With a small letter too at the start of a sentence, but "Huis van het Kind" is a house. */
const PERSON = String.raw`[Mm]an|[Vv]rouw|[Jj]ongen|[Mm]eisje|kind(?:je)?|[Bb]aby|[Zz]oon|[Dd]ochter|[Cc]li[eë]nte?|[Pp]ati[eë]nte?|[Bb]ewoner|[Bb]ewoonster|[Ll]eerling|[Mm]eneer|[Mm]evrouw|[Mm]ijnheer|[Gg]arçon|[Ff]ille|[Ee]nfant|[Cc]lient`;

/** Where somebody was born: "geboren te Ninove op". */
const PLACE = String.raw`(?:\s(?:te|in|à)\s\p{L}[\p{L}'’-]{1,25}(?:\s\p{L}[\p{L}'’-]{1,25})?,?)?`;
/** A word of birth, where it was, at most three short words, then a date. */
const AFTER_BIRTH = new RegExp(
  String.raw`(?<!\p{L})(?:${BORN})${PLACE}(?:[\s:,(]{1,3}(?:op|is|de|den|le|on|the|in|te|:)){0,2}[\s:,(=-]{0,3}(${DATE})`,
  'giu',
);
/** A person directly followed by a date: "patiënt (12/05/2015)". */
const AFTER_PERSON = new RegExp(String.raw`(?<!\p{L})(?:${PERSON})\s?[(,°]{1,2}\s?(${DATE})`, 'gu');
/** A full date of long ago is a birth date, unless it is the date of a law or a beginning. */
const LONG_AGO = new RegExp(
  String.raw`(?<![\d./-])((?:0?[1-9]|[12]\d|3[01])\s?[./-]\s?(?:0?[1-9]|1[0-2])\s?[./-]\s?(?:19\d{2}|200\d))(?![\d./-]\d)`,
  'g',
);
const NOT_BIRTH =
  /(?:wet|decreet|besluit|k\.?b\.?|m\.?b\.?|bvr|ordonnantie|verordening|richtlijn|omzendbrief|staatsblad|sinds|vanaf|tot|loi|décret|arrêté|depuis)(?:\s\p{L}{1,12}){0,3}\s{1,2}$/iu;

/** Birth dates in a text. Other dates (of a meeting, a law, an opening) are left alone. */
export function findBirthDates(text: string): Place[] {
  const told = [AFTER_BIRTH, AFTER_PERSON].flatMap((pattern) => placesOf(text, pattern, dateOf));
  const old = placesOf(text, LONG_AGO, (match) =>
    NOT_BIRTH.test(text.slice(Math.max(0, match.index - 60), match.index)) ? undefined : dateOf(match),
  );
  return [...told, ...old];
}

function dateOf(match: RegExpExecArray): Place {
  const end = match.index + match[0].length;
  return { start: end - (match[1] ?? '').length, end };
}
