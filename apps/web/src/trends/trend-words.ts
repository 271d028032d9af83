import {
  elsewhere,
  type TrendChoice,
  type TrendDimension,
  type TrendRange,
} from '@signalenbeleid/contracts/trends.contract';
import { labels } from '../labels.ts';
import { translate } from '../text.ts';
import { formatMonth, formatNumber } from '../ui/format.ts';
import { trendsText } from './trends.text.ts';

const t = translate(trendsText);

/** The words of one value of a dimension. */
export function wordsOf(by: TrendDimension, value: string): string {
  if (by === 'municipality') return value === elsewhere ? t('elsewhere') : value;
  const list: Record<string, string> = labels()[by];
  return list[value] ?? value;
}

/** "het derde kwartaal van 2026", "maart 2026", "2026". */
export function longPeriod(period: string): string {
  const [year = '', part] = period.split('-');
  if (!part) return year;
  if (!part.startsWith('Q')) return formatMonth(period);
  return t('quarter', { place: t(`place.${part.toLowerCase() as 'q1' | 'q2' | 'q3' | 'q4'}`), year });
}

const shortMonth = new Intl.DateTimeFormat('nl-BE', { month: 'short', timeZone: 'UTC' });

/** Under a column: "K3", "mrt", "2026". */
export function shortPeriod(period: string): string {
  const [year = '', part] = period.split('-');
  if (!part) return year;
  if (part.startsWith('Q')) return t('quarterShort', { n: part.slice(1) });
  return shortMonth.format(new Date(`${period}-15T00:00:00Z`)).replace('.', '');
}

/** "8 tot 14". */
export const rangeWords = ({ from, to }: TrendRange) => t('range', { from: formatNumber(from), to: formatNumber(to) });

/** Which signals, as the end of a sentence: "over mobiliteit en vervoer uit Asse"; empty for all. */
export function topicOf({ category, sector, municipality, targetGroup }: TrendChoice): string {
  const small = (words: string) => (/^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1));
  const parts = [
    category && t('about', { what: small(wordsOf('category', category)) }),
    targetGroup && t('forGroup', { what: small(wordsOf('targetGroup', targetGroup)) }),
    sector && t('fromSector', { what: small(wordsOf('sector', sector)) }),
    municipality && (municipality === elsewhere ? t('fromElsewhere') : t('fromPlace', { what: municipality })),
  ];
  return parts.filter(Boolean).join(' ');
}
