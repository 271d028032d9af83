declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  const factory: { newStemmer(language: 'dutch' | 'french' | 'english'): Stemmer };
  export default factory;
}
