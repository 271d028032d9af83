import { GIVEN_NAMES, ORDINARY_GIVEN_NAMES } from './data/given-names.ts';
import { SURNAMES } from './data/surnames.ts';
import { placesOf, whole, type Place } from './finding.ts';
import type { NamePlace } from './titled-name.ts';

const GIVEN = listOf(GIVEN_NAMES);
const ORDINARY = listOf(ORDINARY_GIVEN_NAMES);
const FAMILY = listOf(SURNAMES);

const WORD = String.raw`\p{Lu}[\p{Ll}'’]{1,20}(?:-\p{Lu}\p{Ll}{1,20})?`;
const PARTICLE = String.raw`(?:[Vv]an\s(?:[Dd]e[nr]?\s)?|[Dd]e\s|[Ee]l\s|[Bb]en\s|[Aa]l[\s-])`;
const ANY_WORD = String.raw`\p{L}{3,21}(?:-\p{L}{2,21})?`;
const PERSON = String.raw`cli[eë]nte?|pati[eë]nte?|kind(?:je)?|baby|bewoo?ne?r|bewoonster|leerling|jongen|meisje|zoon(?:tje)?|dochter(?:tje)?|kleinzoon|kleindochter|moeder|vader|mama|papa|oma|opa|broer|zus|broertje|zusje|partner|echtgenote?|man|vrouw|buurvrouw|buurman|gast|kleuter|peuter|tiener|enfant|patiente?|garçon|fille|fils|mère|père|voisine?|child|boy|girl|son|daughter`;
/** "cliënt Fatima", "onze zoon Thomas", "het meisje heet Lotte". */
const PERSON_AND_NAME = new RegExp(
  String.raw`(?<![\p{L}-])(?:${PERSON})(?:,?\s(?:heet|genaamd|noemt|s'appelle|named|called))?[,:]?\s(${WORD})(?:\s${PARTICLE}?(${WORD}))?(?![\p{L}-])`,
  'giu',
);
/** A given name followed by a surname of the list: "Fatima El Amrani" only when both are known. */
const FULL_NAME = new RegExp(
  String.raw`(?<![\p{L}-]|[Ss]int\s|[Ss]t\.\s?)(${WORD})\s(${PARTICLE}?)(${WORD})(?![\p{L}-]|\s?\d)`,
  'gu',
);
/** A title and a surname of the list, however carelessly written: "mevrouw peeters", "Mevr. JANSSENS". */
const TITLE_AND_NAME = new RegExp(
  String.raw`(?<![\p{L}-])(?:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|dhr\.?|madame|mme\.?|monsieur)\s(?:${PARTICLE})?(${ANY_WORD})(?![\p{L}-])`,
  'giu',
);
/** A given name with the first letter of what comes behind: "Jan P.". */
const NAME_AND_INITIAL = new RegExp(String.raw`(?<![\p{L}-]|[Ss]int\s|[Ss]t\.\s?)(${WORD})\s\p{Lu}\.`, 'gu');

function listOf(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/).map(plain));
}

/** The letters alone: a name is written with its accents and without. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * Names that no title announces: a person word followed by a given name ("cliënt Fatima"), and a given name followed
 * by a surname ("Jan Peeters"). A given name that is also an ordinary word or a place (Roos, Sint-Jan) is a name only
 * right behind a person word. Give this to `findPersonalData`; it is a separate import because of its size.
 */
export function findListedNames(text: string): NamePlace[] {
  const places = [
    ...placesOf(text, PERSON_AND_NAME, behindPerson),
    ...placesOf(text, TITLE_AND_NAME, behindTitle),
    ...placesOf(text, FULL_NAME, fullName),
    ...placesOf(text, NAME_AND_INITIAL, (match) => (isGiven(match[1] ?? '') ? whole(match) : undefined)),
  ];
  return places.map((place) => ({ ...place, replacement: '[cliënt]' }));
}

function behindPerson(match: RegExpExecArray): Place | undefined {
  const given = match[1] ?? '';
  if (!isCapitalised(given) || !(isGiven(given) || ORDINARY.has(plain(given)))) return undefined;
  const rest = match[0].slice(match[0].lastIndexOf(given));
  const start = match.index + match[0].lastIndexOf(given);
  const second = match[2];
  const end = second && isCapitalised(second) ? start + rest.length : start + given.length;
  return { start, end };
}

function behindTitle(match: RegExpExecArray): Place | undefined {
  return isSurname((match[1] ?? '').toLowerCase().replace(/^\p{L}/u, (letter) => letter.toUpperCase()))
    ? whole(match)
    : undefined;
}

function fullName(match: RegExpExecArray): Place | undefined {
  const [, given = '', , family = ''] = match;
  return isGiven(given) && isSurname(family) ? whole(match) : undefined;
}

function isGiven(written: string): boolean {
  const word = plain(written);
  const [first = ''] = word.split('-');
  return GIVEN.has(word) || (first !== word && GIVEN.has(first) && !ORDINARY.has(first));
}

const isSurname = (word: string): boolean => FAMILY.has(plain(word));

/** The patterns ignore case for the person words; a name itself must have its capital. */
function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}
