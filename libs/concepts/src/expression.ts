import { normalise, stem, type Language } from '@signalenbeleid/language/text';

/** A word of a text, with all keys under which it may be found: stems of itself and of the parts of a compound. */
export interface Token {
  word: string;
  stems: ReadonlySet<string>;
}

/** One place in an expression: any of these stems, beginnings, endings, or a number. */
export interface Slot {
  /** Words taken as they are, without stem or parts: "=ouders" is not "=ouderen". */
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  beginnings: readonly string[];
  endings: readonly string[];
  number: boolean;
  /** A small word ("te", "op"): nothing may stand between it and the next. */
  small: boolean;
  /** How many words may stand before the next slot: 1, or 6 after "…". */
  reach: number;
}

/** A way of saying something: slots in order, or in any order within a stretch of one sentence. */
export interface Expression {
  slots: Slot[];
  inOrder: boolean;
}

const FAR = 6;
const STRETCH = 14;
const NUMBER =
  /^(?:\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:\p{L}{3,6}en)?(?:twintig|dertig|veertig|vijftig|zestig)|honderd|half|halve|anderhalf|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|dix-huit|vingt|trente|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sixteen|eighteen|twenty|thirty)$/u;

/** Whether a normalised word is a number, in digits or letters. */
export function isNumber(word: string): boolean {
  return NUMBER.test(word);
}

/** Reads one written expression: "pas over … terecht", "tekort & personeel", "# maand/week", "wachtlijst*". */
export function readExpression(written: string, language: Language): Expression {
  const inOrder = !written.includes('&');
  const words = written.replace(/&/g, ' ').replace(/…/g, ' … ').split(/\s+/).filter(Boolean);
  const slots: Slot[] = [];
  for (const word of words) {
    const last = slots.at(-1);
    if (word === '…' && last) last.reach = FAR;
    else slots.push(...slotsOf(word, language));
  }
  return { slots, inOrder };
}

/** One written word is one slot; a word with hyphens or an apostrophe falls apart as it does in a text. */
function slotsOf(written: string, language: Language): Slot[] {
  if (written.includes('/')) return [slotOf(written.split('/'), language)];
  const pieces = normalise(written).split(/[-']/).filter(Boolean);
  return pieces.map((piece) => slotOf([piece], language));
}

function slotOf(alternatives: string[], language: Language): Slot {
  const words = alternatives.map((word) => (word === '#' ? word : normalise(word)));
  const plain = words.filter((word) => !/[*#=]/.test(word));
  return {
    words: new Set(words.filter((word) => word.startsWith('=')).map((word) => word.slice(1))),
    stems: new Set(plain.map((word) => stem(word, language))),
    beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    endings: words.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
    number: words.includes('#'),
    small: words.every((word) => word.length <= 3),
    reach: 1,
  };
}

/** Whether a word fills a slot. */
export function fits(slot: Slot, token: Token): boolean {
  if (slot.words.has(token.word) || (slot.number && isNumber(token.word))) return true;
  for (const one of token.stems) if (slot.stems.has(one)) return true;
  return (
    slot.beginnings.some((beginning) => token.word.startsWith(beginning)) ||
    slot.endings.some((ending) => token.word.endsWith(ending) && token.word.length > ending.length + 2)
  );
}

/** Whether an expression stands in a sentence, its first slot filled by the word at `at`. Looks at a bounded stretch. */
export function stands(expression: Expression, sentence: readonly Token[], at: number): boolean {
  return expression.inOrder
    ? standsInOrder(expression.slots, sentence, at)
    : standsAnyhow(expression.slots, sentence, at);
}

function standsInOrder(slots: readonly Slot[], sentence: readonly Token[], at: number): boolean {
  let place = at;
  for (let slot = 1; slot < slots.length; slot += 1) {
    const previous = slots[slot - 1] as Slot;
    const reach = previous.reach > 1 ? previous.reach : previous.small ? 0 : 1;
    place = placeOf(slots[slot] as Slot, sentence, { from: place + 1, to: place + 2 + reach });
    if (place < 0) return false;
  }
  return true;
}

/** Where the slot is first filled within a stretch of the sentence, or -1. Asked for every word: it copies nothing. */
function placeOf(slot: Slot, sentence: readonly Token[], { from, to }: { from: number; to: number }): number {
  const end = Math.min(to, sentence.length);
  for (let at = Math.max(0, from); at < end; at += 1) if (fits(slot, sentence[at] as Token)) return at;
  return -1;
}

function standsAnyhow(slots: readonly Slot[], sentence: readonly Token[], at: number): boolean {
  const near = { from: at - STRETCH, to: at + STRETCH + 1 };
  return slots.slice(1).every((slot) => placeOf(slot, sentence, near) >= 0);
}
