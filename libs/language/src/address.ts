import { placesOf, whole, type Place } from './finding.ts';

/** A house number; a year or a postal code behind a street is none. */
const NUMBER = String.raw`(?:n(?:r|°|umm?er)\.?\s?)?(?!(?:19|20)\d\d(?!\d)|\d{4}\s\p{Lu})\d{1,4}(?:\s?[a-zA-Z](?!\p{L}))?(?:\s?(?:bus|bte|boîte|b\.)\s?\w{1,5})?`;
const UNIT = String.raw`(?!\d|[.,]\d|\s?(?:km|kilometer|m(?!\p{L})|meter|keer|maal|euro|€|%|procent|min|minuten|uur|u(?!\p{L})|jaar|maanden|weken|dagen|mensen|gezinnen|kinderen|personen|plaatsen|bewoners|wachtenden|cliënten|patiënten|diensten|huizen|woningen|ans|mois|jours|personnes|logements))`;
/** After a vowel it is "ervaring" or "regering". */
const SUFFIX =
  'straat|laan|steenweg|weg|dreef|plein|lei|kaai|baan|hof|pad|(?<![aeiou])ring|vest|wijk|singel|markt|park|berg|veld|heide|akker|kouter|gang|steeg';
/** Words that end like a street, at the beginning of a sentence or a heading: "Onderweg 1", "Ingang 3". */
const NO_STREET = String.raw`(?!(?:Onder|Om|Uit|Snel|Autosnel|Spoor)weg(?!\p{L})|(?:Toe|Door|In|Uit|Over|Voort|Vooruit|Achteruit|Onder|Om|Op|Neer)gang(?!\p{L})|(?:Arbeids|Huur|Huizen|Woning|Zorg)markt(?!\p{L})|(?:Loop|Rij)baan(?!\p{L})|Zorgpad(?!\p{L})|Wagenpark(?!\p{L})|(?:Werk|Werkings|Zorg|Krachten|Speel|Midden|Welzijns)veld(?!\p{L}))`;
const CAPITALS = String.raw`(?:\p{Lu}[\p{L}.'-]{0,20}\s){0,3}`;
/** "Guido Gezellestraat 12 bus 3", "Grote Baan 45". */
const DUTCH = new RegExp(
  String.raw`(?<![\p{L}-])${CAPITALS}${NO_STREET}\p{Lu}[\p{L}'-]{0,25}?(?:${SUFFIX})(?!\p{L})\s${NUMBER}${UNIT}`,
  'gu',
);
const DUTCH_TWO_WORDS = new RegExp(
  String.raw`(?<![\p{L}-])${CAPITALS}\p{Lu}[\p{L}'-]{1,20}\s(?:Straat|Laan|Steenweg|Weg|Dreef|Plein|Lei|Kaai|Baan|Hof|Pad|Ring|Markt|Park)\s${NUMBER}${UNIT}`,
  'gu',
);
/** Without a capital only the endings that are hardly ever anything but a street. */
const DUTCH_SMALL = new RegExp(
  String.raw`(?<![\p{L}-])\p{Ll}[\p{L}'-]{2,22}(?:straat|laan|steenweg|dreef)(?!\p{L})\s${NUMBER}${UNIT}`,
  'gu',
);
/** Where the street is the square or the village itself, only with the place behind it: "Markt 3 in Liedekerke", "Dorp 12, 1745 Opwijk". */
const DUTCH_ONE_WORD = new RegExp(
  String.raw`(?<![\p{L}-])(?:Markt|Dorp|Dries|Kouter|Plein|Plaats|Statie|Kerkplein|Marktplein)\s${NUMBER}(?=,?\s(?:(?:te|in)\s\p{Lu}|[1-9]\d{3}\s\p{Lu}))`,
  'gu',
);
const FRENCH = new RegExp(
  String.raw`(?<!\p{L})(?:\d{1,4}\s?,?\s?)?(?:rue|avenue|chaussée|boulevard|place|chemin|allée|quai|impasse)\s(?:\p{L}{1,4}['’\s]){0,3}\p{Lu}[\p{L}'’-]{1,25}(?:\s(?:\p{Ll}{1,4}['’\s]){0,2}\p{Lu}[\p{L}'’-]{1,25}){0,2}(?:\s?,?\s?${NUMBER})${UNIT}`,
  'gu',
);
const FRENCH_NUMBER_FIRST = new RegExp(
  String.raw`(?<![\d.,])\d{1,4}\s?,?\s(?:rue|avenue|chaussée|boulevard|chemin|allée|quai|impasse)\s(?:\p{L}{1,4}['’\s]){0,3}\p{Lu}[\p{L}'’-]{1,25}`,
  'gu',
);

/** Streets with a house number in a text, in Dutch and French writing. */
export function findAddresses(text: string): Place[] {
  const patterns = [DUTCH, DUTCH_TWO_WORDS, DUTCH_SMALL, DUTCH_ONE_WORD, FRENCH, FRENCH_NUMBER_FIRST];
  return patterns.flatMap((pattern) => placesOf(text, pattern, whole));
}

/** 1-ABC-234 of today, and any plate-like code after the word. */
const BELGIAN_PLATE = /(?<![\p{L}\d-])[1-9O][-\s.]?[A-Z]{3}[-\s.]?\d{3}(?![\p{L}\d-])/gu;
const ANNOUNCED_PLATE =
  /(?<!\p{L})(?:nummerplaat|kentekenplaat|kenteken|plaque|number plate)(?:\s\p{Ll}{1,6})?[\s:]{1,3}((?=[A-Z\d\s-]{0,9}\d)(?=[A-Z\d\s-]{0,9}[A-Z])[A-Z\d]{1,4}(?:[-\s]?[A-Z\d]{1,4}){1,2})(?![\p{L}\d])/gu;

/** Vehicle plates in a text. */
export function findPlates(text: string): Place[] {
  return [
    ...placesOf(text, BELGIAN_PLATE, whole),
    ...placesOf(text, ANNOUNCED_PLATE, (match) => {
      const end = match.index + match[0].length;
      return { start: end - (match[1] ?? '').length, end };
    }),
  ];
}
