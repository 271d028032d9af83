import { placesOf, type Place, type Replacement } from './finding.ts';

/** A name in a text, with the words that may take its place. */
export interface NamePlace extends Place {
  replacement: Replacement;
}

const PARTICLE = String.raw`(?:[Vv]an\s(?:[Dd]e[nr]?\s|'t\s)?|[Vv]on\s|[Dd]e\s(?:[Ll]a\s)?|[Dd]en\s|[Dd]er\s|[Dd]u\s|[Dd]i\s|[Ee]l\s|[Aa]l[\s-]|[Bb]en\s|[Tt]er\s|[Tt]en\s|[Dd]'|[Ll]e\s|[Ll]a\s)`;
const NAME = String.raw`\p{Lu}[\p{Ll}'’]{1,20}(?:-\p{Lu}\p{Ll}{1,20})?`;
const FULL = String.raw`(?:\p{Lu}\.\s?){0,3}${PARTICLE}?${NAME}(?:\s${PARTICLE}?${NAME}){0,2}`;
const PERSON_TITLE = String.raw`[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Mm]eneer|[Mm]ijnheer|[Mm]r\.|[Mm]rs\.?|[Mm]s\.|[Dd]hr\.?|(?:[Dd]e )?[Hh]eer|[Mm]adame|[Mm]me\.?|[Mm]onsieur|M\.|[Mm]elle|[Mm]lle|[Jj]uffrouw|[Jj]uf|[Mm]eester|MEVROUW|MENEER|[Zz]uster|[Bb]roeder|[Ff]amilie|[Gg]ezin`;
const CARER_TITLE = String.raw`[Dd]okter|[Dd]r\.?|[Dd]octeur|[Dd]octor|[Pp]rof(?:essor)?\.?`;
/** Words that follow a title with a capital letter and are no name. */
const NO_NAME = new Set(
  'De Het Een En Of Is Was Van Voor Minister Burgemeester Schepen Voorzitter Directeur Coördinator Google Internet Le La Les Der Den Ik Wij Zij Hij Er Dat Die Deze Dit Maar Ook Niet Geen Kan Kon Wil Wou Heeft Had Moet Komt Krijgt Wordt Wacht Woont Belt Belde Zoekt Vindt Na Nog Als Toen Omdat Zonder Met Bij In Op Aan Uit Over Vlaanderen Vlaamse Belgische Belg Syrische Turkse Marokkaanse Poolse Oekraïense Roma OCMW CAW'.split(
    ' ',
  ),
);

const TITLED: [RegExp, Replacement][] = [
  [titled(PERSON_TITLE), '[cliënt]'],
  [titled(CARER_TITLE), '[hulpverlener]'],
];

function titled(titles: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}-])(?:${titles})\s{1,2}(${FULL})(?!\p{L})`, 'gu');
}

/** Names behind a title in a text: "mevrouw Peeters", "dhr. Van den Bossche", "madame Diallo", "dokter Claes". */
export function findTitledNames(text: string): NamePlace[] {
  return TITLED.flatMap(([pattern, replacement]) =>
    placesOf(text, pattern, (match) => placeOfName(match)).map((place) => ({ ...place, replacement })),
  );
}

/** Streets, schools and houses are named after people; those names are public. */
const NAMED_AFTER =
  /(?:straat|laan|plein|weg|dreef|school|huis|instituut|college|hof|kliniek|ziekenhuis|centrum|stichting|fonds|prijs)$/iu;

/** Title and name together, unless the first word behind the title is an ordinary one. */
function placeOfName(match: RegExpExecArray): Place | undefined {
  const first = /^\p{L}+/u.exec(match[1] ?? '')?.[0] ?? '';
  const particleOnly = new RegExp(`^${PARTICLE}`, 'u').test(match[1] ?? '');
  if (NAMED_AFTER.test(match[0]) || (NO_NAME.has(first) && !particleOnly)) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}
