/** What every free text passes through, in the browser and on the server: the personal-data guard and the language of a text. */
export type { Finding, PersonalDataKind, Place, Replacement } from './finding.ts';
export { nationalNumberKind } from './national-number.ts';
export { findPersonalData, maskAllPersonalData, maskPersonalData, type NameFinder } from './personal-data.ts';
export type { NamePlace } from './titled-name.ts';
export { recogniseLanguage, type Language } from './recognise-language.ts';
