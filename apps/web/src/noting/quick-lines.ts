import { titleLimits } from '@signalenbeleid/contracts/signals.contract';

/** One line as a signal: its words, and which line of the text it was. */
export interface QuickLine {
  line: number;
  title: string;
}

// "- ", "* ", "•", "1." and "2)" come along with a pasted list.
const bullet = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/;

/** The signals in a text: a line each, without what makes it a list. Empty lines are none. */
export function linesOf(text: string): QuickLine[] {
  const lines = text.split(/\r?\n/).map((words, at) => ({ line: at + 1, title: tidied(words) }));
  return lines.filter(({ title }) => title !== '');
}

const tidied = (words: string) => words.replace(bullet, '').replace(/\s+/g, ' ').trim();

/** The most signals that can be written down at once. */
export const mostLines = 50;

/** What is wrong with these lines, if anything: the first thing to put right. */
export type LineFault =
  { is: 'empty' } | { is: 'tooMany'; count: number } | { is: 'tooLong' | 'tooShort'; line: number; count: number };

/** The first thing that keeps these lines from being signals. */
export function faultIn(lines: readonly QuickLine[]): LineFault | undefined {
  if (lines.length === 0) return { is: 'empty' };
  if (lines.length > mostLines) return { is: 'tooMany', count: lines.length };
  const long = lines.find(({ title }) => title.length > titleLimits.max);
  if (long) return { is: 'tooLong', line: long.line, count: long.title.length - titleLimits.max };
  const short = lines.find(({ title }) => title.length < titleLimits.min);
  return short && { is: 'tooShort', line: short.line, count: titleLimits.min - short.title.length };
}
