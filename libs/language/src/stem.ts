import snowball from 'snowball-stemmers';
import type { Language } from './recognise-language.ts';

const STEMMERS = {
  nl: snowball.newStemmer('dutch'),
  fr: snowball.newStemmer('french'),
  en: snowball.newStemmer('english'),
};
/** Small words keep their form: without endings "niets" would be "niet", and "weet" a "wet". */
const KEPT = new Set(
  'niet niets weet weten wet wetten alle alles even evenveel ander anders over iets iemand niemand nergens ergens steeds zonder tegen tussen samen buiten binnen boven onder beter later vroeger voor meer minder weinig genoeg zelf zelfs zeer heel hele wat wie waar wanneer rien aucun aucune sans plus moins jamais toujours nothing never without always nobody'.split(
    ' ',
  ),
);
/** Enough for the words of a zone; emptied when full, so that memory stays bounded. */
const REMEMBERED = 20_000;
const known = new Map<string, string>();

/** The stem of one normalised word in a language: "wachtlijsten" → "wachtlijst", "personnes" → "person". */
export function stem(word: string, language: Language): string {
  const key = `${language}:${word}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  if (known.size >= REMEMBERED) known.clear();
  const isKept = word.length < 4 || word.length > 40 || KEPT.has(word);
  const stemmed = isKept ? word : STEMMERS[language].stem(word);
  known.set(key, stemmed);
  return stemmed;
}
