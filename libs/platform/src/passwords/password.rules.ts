import { commonPasswords } from './common-passwords.ts';

export const passwordLength = { min: 12, max: 128 };

/** Why a password is refused. */
export type PasswordFault =
  'password-too-short' | 'password-too-long' | 'password-too-common' | 'password-holds-known-word';

/** Words that may stand in nobody's password here: the name of the product and of the field. */
const ownWords = ['signalenbeleid', 'eerstelijnszone', 'zorgraad'];
const asLetter: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  $: 's',
  '5': 's',
  '7': 't',
};

/**
 * The fault of a new password, or undefined when it will do. Any characters may be used, and nothing but length is asked:
 * what is refused is what everyone tries first.
 * @param known words about the person or the organisation (name, address): those of four letters and more may not stand in it
 */
export function faultOfPassword(password: string, known: readonly string[] = []): PasswordFault | undefined {
  const length = [...password].length;
  if (length < passwordLength.min) return 'password-too-short';
  if (length > passwordLength.max) return 'password-too-long';
  const plain = password.normalize('NFKC').toLowerCase();
  if (isCommon(plain)) return 'password-too-common';
  const read = lettersOf(plain);
  const words = [...ownWords, ...known.flatMap(wordsOf)];
  return words.some((word) => plain.includes(word) || read.includes(word)) ? 'password-holds-known-word' : undefined;
}

/** On the list as it is; a word of the list with digits and signs around it; or a few characters over and over. */
function isCommon(plain: string): boolean {
  if (commonPasswords.has(plain) || new Set(plain).size <= 4) return true;
  const core = lettersOf(plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  const unit = repeatedUnit(core);
  return commonPasswords.has(core) || commonPasswords.has(unit) || isRow(plain);
}

/** "abcabc" is "abc". */
function repeatedUnit(text: string): string {
  const length = (text + text).indexOf(text, 1);
  return length > 0 ? text.slice(0, length) : text;
}

/** Every character is the next or the one before: 123456789012, abcdefghijkl. */
function isRow(plain: string): boolean {
  const steps = [...plain].slice(1).map((sign, index) => sign.charCodeAt(0) - plain.charCodeAt(index));
  return steps.filter((step) => Math.abs(step) === 1).length >= steps.length - 1;
}

const lettersOf = (plain: string) => plain.replace(/[@401!3$57]/g, (sign) => asLetter[sign] ?? sign);

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4);
}
