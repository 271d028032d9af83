import { useSyncExternalStore } from 'react';

/** The languages the interface knows. The first is complete; each next one is added to the text files, page by page. */
export const languages = ['nl', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

type Words = { readonly [key: string]: string | Words };
/** The same keys, in another language. */
type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
type Singular<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;
type Keys<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${Keys<T[K]>}`;
}[keyof T & string];

/** The texts of one folder, in each language that has them. They come with the page that uses them. */
export interface Texts<T extends Words = Words> {
  nl: T;
  flat: Partial<Record<Language, ReadonlyMap<string, string>>>;
  say: Record<Language, Translate<T>>;
}
/** Fills in a sentence: `t('count', { count: 3 })`. */
export type Translate<T extends Words> = (key: Keys<T>, values?: Record<string, string | number>) => string;

const tags: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };
let language: Language = 'nl';
const watchers = new Set<() => void>();

/** Shows the interface in this language from now on. */
export function speak(next: Language) {
  language = next;
  document.documentElement.lang = tags[next];
  watchers.forEach((changed) => changed());
}

/**
 * The texts of one folder. A plural has the keys `x_one` and `x_other` and is asked for as `x` with a `count`; `{{name}}`
 * is filled in, as text and never as markup.
 */
export function texts<const T extends Words>(words: { nl: T } & Partial<Record<'fr' | 'en', SameKeys<T>>>): Texts<T> {
  const known = languages.flatMap((one) => (words[one] ? [[one, new Map(flat(words[one]))] as const] : []));
  const lists: Texts<T>['flat'] = Object.fromEntries(known);
  const [nl, fr, en] = languages.map((one) => translatorOf<T>(lists, one)) as [
    Translate<T>,
    Translate<T>,
    Translate<T>,
  ];
  return { nl: words.nl, flat: lists, say: { nl, fr, en } };
}

const flat = (words: Words, above = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'string' ? [[above + key, word] as [string, string]] : flat(word, `${above + key}.`),
  );

const fill = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => String(values[name] ?? hole));

const plurals = Object.fromEntries(languages.map((one) => [one, new Intl.PluralRules(tags[one])]));

function translatorOf<T extends Words>(lists: Texts<T>['flat'], into: Language): Translate<T> {
  return (key, values = {}) => {
    const { count } = values;
    const form = plurals[into]?.select(Number(count)) === 'one' ? 'one' : 'other';
    const names = typeof count === 'number' ? [`${key}_${form}`, key] : [key];
    const found = names.flatMap((name) => [lists[into]?.get(name), lists.nl?.get(name)]);
    return fill(found.find((sentence) => sentence !== undefined) ?? key, values);
  };
}

/** The sentences of these texts outside a component, in the present language. */
export function translate<T extends Words>(of: Texts<T>): Translate<T> {
  return (key, values) => of.say[language](key, values);
}

const watch = (changed: () => void) => {
  watchers.add(changed);
  return () => void watchers.delete(changed);
};

/** The sentences of these texts in the present language; draws again when the language changes. */
export function useText<T extends Words>(of: Texts<T>): Translate<T> {
  return of.say[useSyncExternalStore(watch, () => language)];
}
