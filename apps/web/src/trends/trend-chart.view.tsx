import type { ExpectedPoint, TrendSeries } from '@signalenbeleid/contracts/trends.contract';
import { useText } from '../text.ts';
import { formatNumber } from '../ui/format.ts';
import { HatchPattern } from '../ui/show/chart-frame.tsx';
import { shortPeriod } from './trend-words.ts';
import { trendsText } from './trends.text.ts';
import './trends.css';

const [left, right, top, bottom] = [44, 706, 34, 250];

/** A round number just above what must fit, and the lines in between. */
function scaleOf(most: number): { top: number; lines: number[] } {
  const rough = Math.max(1, most) / 4;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((n) => n * size).find((n) => n >= rough && Number.isInteger(n)) ?? rough,
  );
  const count = Math.ceil(Math.max(1, most) / step);
  return { top: count * step, lines: Array.from({ length: count + 1 }, (_, n) => n * step) };
}

/** Columns per period, the range that we expect behind them, hatching where a number is hidden. */
export function TrendChart({ series }: { series: TrendSeries }) {
  const { points, periods, smallNumber } = series;
  const tops = points.flatMap(({ signals = 0, expected }) => [signals, expected?.to ?? 0]);
  const scale = scaleOf(Math.max(...tops, smallNumber));
  const y = (n: number) => bottom - ((bottom - top) * n) / scale.top;
  const step = (right - left) / periods.length;
  return (
    <svg className="chart" viewBox="0 0 720 304">
      <HatchPattern />
      {scale.lines.map((n) => (
        <g key={n}>
          <line className={n === 0 ? 'base' : 'axis'} x1={left} x2={right} y1={y(n)} y2={y(n)} />
          <text x={left - 10} y={y(n) + 5} textAnchor="end">
            {formatNumber(n)}
          </text>
        </g>
      ))}
      {points.map((_, at) => (
        <Column key={periods[at]} series={series} at={at} y={y} step={step} />
      ))}
      <Years periods={periods} step={step} />
    </svg>
  );
}

interface ColumnProps {
  series: TrendSeries;
  at: number;
  /** Where a number lies. */
  y: (n: number) => number;
  /** The room for one period. */
  step: number;
}

function Column({ series: { points, periods, running }, at, y, step }: ColumnProps) {
  const t = useText(trendsText);
  const { signals, expected }: ExpectedPoint = points[at] ?? {};
  const middle = left + step * (at + 0.5);
  const width = Math.min(36, step * 0.5);
  // A hidden number has no height: every one of them looks the same.
  const height = signals === undefined ? bottom - 40 : y(signals);
  return (
    <g>
      {expected && (
        <Band from={y(expected.from)} to={y(expected.to)} middle={middle} width={Math.min(66, step * 0.86)} />
      )}
      <rect
        className={classOf(signals, running && at === points.length - 1)}
        x={middle - width / 2}
        y={height}
        width={width}
        height={bottom - height}
      />
      <text className="strong halo" x={middle} y={height - 8} textAnchor="middle">
        {signals === undefined ? t('hiddenShort') : formatNumber(signals)}
      </text>
      <text x={middle} y={bottom + 22} textAnchor="middle">
        {shortPeriod(periods[at] ?? '')}
      </text>
    </g>
  );
}

const classOf = (signals: number | undefined, goesOn: boolean) =>
  signals === undefined ? 'hid' : goesOn ? 'col running' : 'col';

/** The range that we expect, with a dashed edge above and below. */
function Band({ from, to, middle, width }: { from: number; to: number; middle: number; width: number }) {
  const start = middle - width / 2;
  return (
    <>
      <rect className="band" x={start} y={to} width={width} height={from - to} />
      <path className="edge" d={`M${start} ${to}h${width}M${start} ${from}h${width}`} />
    </>
  );
}

/** The years under the quarters or months that belong to them. */
function Years({ periods, step }: { periods: readonly string[]; step: number }) {
  if (!periods[0]?.includes('-')) return null;
  const years = [...new Set(periods.map((period) => period.slice(0, 4)))];
  return years.map((year) => {
    const places = periods.flatMap((period, at) => (period.startsWith(year) ? [at] : []));
    const middle = left + step * (((places[0] ?? 0) + (places.at(-1) ?? 0) + 1) / 2);
    return (
      <text key={year} className="strong" x={middle} y={bottom + 46} textAnchor="middle">
        {year}
      </text>
    );
  });
}

/** Which mark means what, for the marks that are in the picture. */
export function TrendLegend({ series: { points, running } }: { series: TrendSeries }) {
  const t = useText(trendsText);
  const marks = [
    { name: 'count', mark: 'col', there: points.some(({ signals }) => signals !== undefined) },
    { name: 'running', mark: 'col running', there: running && points.at(-1)?.signals !== undefined },
    { name: 'expected', mark: 'band', there: points.some(({ expected }) => expected) },
    { name: 'hidden', mark: 'hid', there: points.some(({ signals }) => signals === undefined) },
  ] as const;
  return (
    <ul className="trend-legend small">
      {marks
        .filter(({ there }) => there)
        .map(({ name, mark }) => (
          <li key={name}>
            <svg className="chart" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              {mark === 'hid' && <HatchPattern />}
              <rect className={mark} x=".5" y=".5" width="13" height="13" />
            </svg>
            {t(`legend.${name}`)}
          </li>
        ))}
    </ul>
  );
}
