import { ChartFrame, HatchPattern } from '../ui/show/chart-frame.tsx';
import { Table } from '../ui/show/table.tsx';

const quarters = [
  { name: 'K1', count: 9 },
  { name: 'K2', count: 12 },
  { name: 'K3', count: undefined },
  { name: 'K4', count: 11 },
];

/** A chart with all that must stand around it. */
export function ChartParts() {
  return (
    <ChartFrame
      title="Grafiek"
      sentence={
        <>
          In het tweede kwartaal kwamen er <strong>12 signalen over vervoer</strong>.
        </>
      }
      asOf="2026-01-12T05:00:00Z"
      chart={<SampleChart />}
      table={
        <Table
          caption="Aantal signalen per kwartaal"
          rows={quarters}
          keyOf={({ name }) => name}
          fold={false}
          columns={[
            { name: 'Kwartaal', cell: ({ name }) => name },
            { name: 'Signalen', cell: ({ count }) => count ?? '< 5', numeric: true },
          ]}
        />
      }
    />
  );
}

function SampleChart() {
  return (
    <svg className="chart sample-chart" viewBox="0 0 480 180">
      <HatchPattern />
      <path className="base" d="M20 150H460" />
      {quarters.map(({ name, count }, at) => {
        const height = (count ?? 4) * 9;
        const x = 60 + at * 105;
        return (
          <g key={name}>
            <rect className={count ? 'col' : 'hid'} x={x} y={150 - height} width="44" height={height} />
            <text className="strong" x={x + 22} y={142 - height} textAnchor="middle">
              {count ?? '< 5'}
            </text>
            <text x={x + 22} y="170" textAnchor="middle">
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
