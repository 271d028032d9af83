import { conceptById, readSignal } from '@signalenbeleid/concepts';
import type { Fault } from '@signalenbeleid/contracts/check';
import type { ZoneWord } from '@signalenbeleid/contracts/zones.contract';

/** Words and nothing else: the signs that have a meaning in the lexicon are for those who write it. */
const justWords = /^[\p{L}' -]+$/u;

/**
 * What is wrong with the words that a zone wants to add. A word without meaning of its own ("de", "voor") would make
 * everything alike.
 */
export function faultsInWords(items: readonly ZoneWord[]): Fault[] {
  const seen = new Set<string>();
  return items.flatMap((item, place) => {
    const faults = faultsIn(item);
    const key = [item.words, item.idea ?? item.sameAs].join('=').toLowerCase();
    if (seen.has(key)) faults.push({ path: 'words', code: 'twice' });
    seen.add(key);
    return faults.map(({ path, code }) => ({ path: `body.items.${place}.${path}`, code }));
  });
}

function faultsIn({ words, idea, sameAs }: ZoneWord): Fault[] {
  const rules: [path: string, code: string, isBroken: boolean][] = [
    ['words', 'notTelling', !isTelling(words)],
    ['idea', 'oneOfTwo', (idea === undefined) === (sameAs === undefined)],
    ['idea', 'unknown', idea !== undefined && !conceptById.has(idea)],
    ['sameAs', 'notTelling', sameAs !== undefined && !isTelling(sameAs)],
    ['sameAs', 'twice', sameAs?.toLowerCase() === words.toLowerCase()],
  ];
  return rules.filter(([, , isBroken]) => isBroken).map(([path, code]) => ({ path, code }));
}

function isTelling(words: string): boolean {
  return justWords.test(words) && readSignal({ title: words, text: '' }).terms.size > 0;
}
