const longest = 120;
const sentenceEnd = /[.!?…]+(?=\s|$)|\n/;

/** The title that a text gets of itself: its first sentence without the closing dot, at most 120 characters, cut between words. */
export function titleFrom(text: string): string {
  const whole = text.trim().replace(/[^\S\n]+/g, ' ');
  const end = whole.search(sentenceEnd);
  const sentence = (end < 3 ? whole.replace(/\s+/g, ' ') : whole.slice(0, end)).trim();
  if (sentence.length <= longest) return sentence;
  const cut = sentence.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : longest - 1).trimEnd()}…`;
}
