import { createInstance } from 'i18next';
import { useSyncExternalStore } from 'react';

/** The languages the interface knows. The first is complete; each next one is added to the text files, page by page. */
export const languages = ['nl', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

type Words = { readonly [key: string]: string | Words };
/** The same keys, in another language. */
type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
type Singular<K> = K extends `${infer Base}_${'zero' | 'one' | 'other'}` ? Base : K;
type Keys<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${Keys<T[K]>}`;
}[keyof T & string];

/** The texts of one folder: a namespace of the catalogue, known as soon as the page that uses it is loaded. */
export interface Texts<T extends Words = Words> {
  name: string;
  nl: T;
}
/** Fills in a sentence: `t('count', { count: 3 })`. */
export type Translate<T extends Words> = (key: Keys<T>, values?: Record<string, string | number>) => string;

const i18n = createInstance();
void i18n.init({
  lng: 'nl',
  fallbackLng: 'nl',
  initAsync: false,
  resources: {},
  interpolation: { escapeValue: false },
  returnEmptyString: false,
});

/**
 * Adds the texts of one folder to the catalogue. A plural has the keys `x_one` and `x_other` and is asked for as `x`
 * with a `count`; `{{name}}` is filled in.
 */
export function texts<const T extends Words>(
  name: string,
  words: { nl: T } & Partial<Record<'fr' | 'en', SameKeys<T>>>,
): Texts<T> {
  for (const language of languages) if (words[language]) i18n.addResourceBundle(language, name, words[language]);
  return { name, nl: words.nl };
}

/** The sentences of these texts outside a component. */
export function translate<T extends Words>(of: Texts<T>): Translate<T> {
  return i18n.getFixedT(null, of.name) as Translate<T>;
}

const watch = (changed: () => void) => {
  i18n.on('languageChanged', changed);
  return () => i18n.off('languageChanged', changed);
};

/** The sentences of these texts in the present language; draws again when the language changes. */
export function useText<T extends Words>(of: Texts<T>): Translate<T> {
  const language = useSyncExternalStore(watch, () => i18n.language);
  return i18n.getFixedT(language, of.name) as Translate<T>;
}
