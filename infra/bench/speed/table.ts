import type { Figures } from './figures.ts';
import type { Row } from './rows.ts';

/** One figure next to what it must be and what we aim for. */
export interface Held {
  readonly line: string;
  /** It is what it must be. */
  readonly must: boolean;
}

/** The rows as lines of a table. */
export function tableOf(rows: readonly Row[]): string {
  return rows
    .map(({ signals, operation, ours, bare, ratio }) =>
      [
        String(signals).padStart(9),
        operation.padEnd(9),
        `ours ${ours.toFixed(0).padStart(6)}/s`,
        `bare ${bare.toFixed(0).padStart(6)}/s`,
        `ratio ${ratio.toFixed(2)}`,
      ].join('  '),
    )
    .join('\n');
}

interface Limit {
  readonly must: number;
  readonly aim: number;
  /** More is better, or less is. */
  readonly better: 'more' | 'less';
}

const ratioToBare: Limit = { must: 0.4, aim: 0.7, better: 'more' };
const scale: Limit = { must: 0.8, aim: 0.95, better: 'more' };
const similar: Limit = { must: 150, aim: 50, better: 'less' };
const fourfold: Limit = { must: 6, aim: 4.5, better: 'less' };
const grouping: Limit = { must: 14, aim: 11, better: 'less' };
const trends: Limit = { must: 1.3, aim: 1.1, better: 'less' };
const memory: Limit = { must: 350, aim: 250, better: 'less' };
const growth: Limit = { must: 1.05, aim: 1.05, better: 'less' };
const start: Limit = { must: 20, aim: 8, better: 'less' };
const report: Limit = { must: 180, aim: 120, better: 'less' };
const other: Limit = { must: 350, aim: 250, better: 'less' };

/** Every figure that has a limit, and whether it keeps to it. The first size alone is compared with the bare handler. */
export function judgementOf({ rows, scale: scales, ...rest }: Figures): Held[] {
  const first = rows.filter(({ signals }) => signals === rows[0]?.signals);
  return [
    ...first.map(({ operation, ratio }) => judge(`${operation}: ours ÷ bare`, ratio, ratioToBare)),
    ...scales.map(({ operation, ratio }) => judge(`${operation}: many ÷ few signals`, ratio, scale)),
    ...ofLookAlikes(rest),
    ...ofProcesses(rest),
    ...ofStart(rest),
  ];
}

function ofLookAlikes({ similar: found }: Pick<Figures, 'similar'>): Held[] {
  return [
    ...judged('look-alikes while typing, p95 of 200 (ms)', found?.p95ms, similar),
    ...judged('look-alikes: four times the text', found?.fourTimesTheText, fourfold),
  ];
}

function ofProcesses({
  trends: trend,
  grouping: grouped,
  memory: held,
}: Pick<Figures, 'trends' | 'grouping' | 'memory'>): Held[] {
  return [
    ...judged('suggestions of a zone: ten times the signals', grouped?.ratio, grouping),
    ...judged('trends after 1,000 signals: many ÷ few', trend?.ratio, trends),
    ...judged('API memory (MB)', held?.apiMb, memory),
    ...judged('worker memory (MB)', held?.workerMb, memory),
    ...judged('API memory growth in the last 8 minutes', held?.apiGrowth, growth),
    ...judged('worker memory growth in the last 8 minutes', held?.workerGrowth, growth),
  ];
}

function ofStart({ start: started, size }: Pick<Figures, 'start' | 'size'>): Held[] {
  return [
    ...judged('start (s)', started?.s, start),
    ...judged('first start, demo zone being filled (s)', started?.firstS, start),
    ...judged('report form, first load (kB)', size?.reportKb, report),
    ...judged('heaviest other page, first load (kB)', size?.otherKb, other),
  ];
}

const judged = (name: string, figure: number | undefined, limit: Limit): Held[] =>
  figure === undefined ? [] : [judge(name, figure, limit)];

function judge(name: string, figure: number, { must, aim, better }: Limit): Held {
  const reaches = (limit: number): boolean => (better === 'more' ? figure >= limit : figure <= limit);
  const verdict = reaches(aim) ? 'aim' : reaches(must) ? 'must' : 'NOT MET';
  const sign = better === 'more' ? '≥' : '≤';
  return {
    line: `${name.padEnd(46)} ${String(figure).padStart(8)}  must ${sign} ${must}, aim ${sign} ${aim}: ${verdict}`,
    must: reaches(must),
  };
}
