import type { SignalView } from '@signalenbeleid/contracts/signals.contract';
import { labels } from '../labels.ts';
import { useText } from '../text.ts';
import { formatDay } from '../ui/format.ts';
import { Facts } from '../ui/show/figures.tsx';
import { signalsText } from './signals.text.ts';

const inWords = <C extends string>(code: C | undefined, words: Record<C, string>) => code && words[code];
const listed = <C extends string>(codes: readonly C[], words: Record<C, string>) =>
  codes.map((code) => words[code]).join(', ');

/** What is known of a signal besides its words. */
export function SignalFacts({ signal }: { signal: SignalView }) {
  const t = useText(signalsText);
  const words = labels();
  const { municipality, observedOn, answerBy } = signal;
  const where = municipality && signal.outsideZone ? t('outside', { municipality }) : municipality;
  return (
    <Facts
      facts={[
        [t('factsOf.kind'), words.kind[signal.kind]],
        [t('factsOf.categories'), listed(signal.categories, words.category)],
        [t('factsOf.targetGroups'), listed(signal.targetGroups, words.targetGroup)],
        [t('factsOf.sector'), inWords(signal.sector, words.sector)],
        [t('factsOf.sectorConcerned'), inWords(signal.sectorConcerned, words.sector)],
        [t('factsOf.municipality'), where],
        [t('factsOf.frequency'), inWords(signal.frequency, words.frequency)],
        [t('factsOf.since'), inWords(signal.since, words.since)],
        [t('factsOf.reach'), inWords(signal.reach, words.reach)],
        [t('factsOf.impact'), inWords(signal.impact, words.impact)],
        [t('factsOf.sources'), listed(signal.sources, words.source)],
        [t('factsOf.signalType'), inWords(signal.signalType, words.signalType)],
        [t('factsOf.level'), inWords(signal.level, words.level)],
        [t('factsOf.observedOn'), observedOn && formatDay(observedOn)],
        [t('factsOf.answerBy'), answerBy && formatDay(answerBy)],
      ]}
    />
  );
}
