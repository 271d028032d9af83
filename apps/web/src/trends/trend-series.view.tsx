import type { TrendChoice, TrendRange, TrendSeries } from '@signalenbeleid/contracts/trends.contract';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { formatNumber } from '../ui/format.ts';
import { Banner } from '../ui/say/banner.tsx';
import { ChartFrame } from '../ui/show/chart-frame.tsx';
import { Table } from '../ui/show/table.tsx';
import { useFilters } from '../ui/use-filters.ts';
import { SaveSeries } from './save-series.view.tsx';
import { TrendChart, TrendLegend } from './trend-chart.view.tsx';
import { longPeriod, rangeWords, topicOf } from './trend-words.ts';
import { trendsText } from './trends.text.ts';

interface SeriesProps {
  series: TrendSeries;
  choice: TrendChoice;
}

/** What the last period that has ended tells, in a sentence. */
export function TrendSentence({ series, choice }: SeriesProps) {
  const t = useText(trendsText);
  const at = series.periods.length - (series.running ? 2 : 1);
  const [period, point] = [series.periods[at], series.points[at]];
  if (!period || !point) return t('noneEnded');
  const topic = topicOf(choice);
  const words = longPeriod(period);
  if (point.signals === undefined) return t('tooSmall', { period: words, topic });
  return (
    <>
      {t('inPeriod', { period: words })} <Came signals={point.signals} topic={topic} />.{' '}
      <Compared signals={point.signals} expected={point.expected} />
    </>
  );
}

function Came({ signals, topic }: { signals: number; topic: string }) {
  const t = useText(trendsText);
  if (signals === 0) return `${t('none')} ${topic}`.trim();
  return (
    <>
      {t('came', { count: signals })} <strong>{`${t('signals', { count: signals })} ${topic}`.trim()}</strong>
    </>
  );
}

function Compared({ signals, expected }: { signals: number; expected: TrendRange | undefined }) {
  const t = useText(trendsText);
  if (!expected) return null;
  const range = rangeWords(expected);
  if (signals > expected.to) return t('more', { range });
  return t(signals < expected.from ? 'less' : 'usual', { range });
}

/** Signals per period: chart, legend, the same figures in a table, and why some are hidden. */
export function TrendSeriesView({ series, choice }: SeriesProps) {
  const t = useText(trendsText);
  const hidden = series.points.some(({ signals }) => signals === undefined);
  return (
    <ChartFrame
      title={t('chart', { topic: topicOf(choice) }).trim()}
      sentence={<TrendTotal series={series} />}
      chart={<TrendChart series={series} />}
      legend={<TrendLegend series={series} />}
      asOf={series.countedAt}
      table={<TrendFigures series={series} />}
      acts={<SaveSeries choice={choice} />}
    >
      {hidden && <WhyHidden series={series} />}
    </ChartFrame>
  );
}

function TrendTotal({ series: { total } }: { series: TrendSeries }) {
  const t = useText(trendsText);
  return (
    <>
      {t('together')}: <strong>{total === undefined ? t('hidden') : t('signals', { count: total })}</strong>
    </>
  );
}

function WhyHidden({ series: { smallNumber, unit } }: { series: TrendSeries }) {
  const t = useText(trendsText);
  const { set } = useFilters();
  const longer = unit !== 'year' && <Button onClick={() => set('periode', 'jaar')}>{t('perYear')}</Button>;
  return (
    <Banner kind="plain" icon="lock" strong={t('why')} acts={longer}>
      {t('whyLong', { k: smallNumber })}
    </Banner>
  );
}

function TrendFigures({ series }: { series: TrendSeries }) {
  const t = useText(trendsText);
  const { periods, points, running } = series;
  const rows = periods.map((period, at) => ({ period, at, ...points[at] }));
  const name = (period: string, at: number) =>
    running && at === periods.length - 1 ? t('running', { period: longPeriod(period) }) : longPeriod(period);
  return (
    <Table
      caption={t('table')}
      fold={false}
      rows={rows}
      keyOf={({ period }) => period}
      columns={[
        { name: t('period'), cell: ({ period, at }) => name(period, at) },
        {
          name: t('count'),
          numeric: true,
          cell: ({ signals }) => (signals === undefined ? t('hidden') : formatNumber(signals)),
        },
        { name: t('expected'), numeric: true, cell: ({ expected }) => (expected ? rangeWords(expected) : '') },
      ]}
    />
  );
}
