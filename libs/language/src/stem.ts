import snowball from 'snowball-stemmers';
import type { Language } from './recognise-language.ts';

const STEMMERS = {
  nl: snowball.newStemmer('dutch'),
  fr: snowball.newStemmer('french'),
  en: snowball.newStemmer('english'),
};
/** Enough for the words of a zone; emptied when full, so that memory stays bounded. */
const REMEMBERED = 20_000;
const known = new Map<string, string>();

/** The stem of one normalised word in a language: "wachtlijsten" → "wachtlijst", "personnes" → "person". */
export function stem(word: string, language: Language): string {
  const key = `${language}:${word}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  if (known.size >= REMEMBERED) known.clear();
  const stemmed = word.length < 4 || word.length > 40 ? word : STEMMERS[language].stem(word);
  known.set(key, stemmed);
  return stemmed;
}
