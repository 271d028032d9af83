import { sentencesOf } from './normalise.ts';

/** The languages of signals. */
export type Language = 'nl' | 'fr' | 'en';

/** Words that do the work in a sentence: some forty of them make up half of every text. Those that two languages share are left out. */
const SMALL_WORDS: Record<Language, string> = {
  nl: 'de het een en van ik te dat die niet zijn op aan met als voor er maar om hem dan zou wat mijn men dit zo door ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal zij nu ge geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd doch wordt wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere moeten vaak soms vindt wij onze waar wanneer jaar mensen steeds pas lang wachten krijgt krijgen gaat weken maanden',
  fr: 'le la les des et un une du est pour que qui dans avec ne pas je il elle ils elles nous vous leur leurs ce cette ces mais ou sont ont aux sans fait tout tous bien peut deux aussi comme entre apres avant depuis trop peu tres mois semaines ans gens personne personnes faut doit doivent etre avoir meme encore chez',
  en: 'the and to a that it you with this have from they not but his she he there their which if were been has more when who will would out said what its about than them can only some could these two may then now such like other time our even most many those people must before after where how too very through get years months weeks cannot nobody',
};
const SETS = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language as Language, new Set(words.split(' '))] as const,
);

/**
 * The language in which a text is written, or nothing when there is too little to go by (a name, one word, emoji).
 * For a mixed text: the language of most of it.
 */
export function recogniseLanguage(text: string): Language | undefined {
  return languageOfWords(sentencesOf(text).flat());
}

/** Letters that words of a language end in or hold; a quarter of the weight of a small word, for titles without any. */
const SHAPES: Record<Language, RegExp> = {
  nl: /ij|aa|oo|uu|sch|lijk|heid|en$|tje$|ing$|isch|eu?w|cht/,
  fr: /eau|eux|tion|ment$|ais$|aux$|ite$|ique|elle|oi|ez$|ee?s$|eurs?$/,
  en: /th|sh|ght|ness|tion|ings?$|ly$|ee[dp]|ea|ow|wh|ck/,
};

/** The language of normalised words, or nothing when they do not tell. */
export function languageOfWords(words: readonly string[]): Language | undefined {
  const scores = SETS.map(([language, small]) => ({
    language,
    score: sum(words, (word) => (small.has(word) ? 4 : SHAPES[language].test(word) ? 1 : 0)),
  }));
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  return best && second && best.score > 0 && best.score > second.score ? best.language : undefined;
}

function sum(words: readonly string[], worth: (word: string) => number): number {
  return words.reduce((total, word) => total + worth(word), 0);
}
