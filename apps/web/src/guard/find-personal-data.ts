import { findPersonalData, type Finding } from '@signalenbeleid/language';
import { findListedNames } from '@signalenbeleid/language/names';

export { maskAllPersonalData } from '@signalenbeleid/language';

/** What points to a person in a text, by the very rules of the server: lists of names included. */
export const lookThrough = (text: string): Finding[] => findPersonalData(text, findListedNames);
