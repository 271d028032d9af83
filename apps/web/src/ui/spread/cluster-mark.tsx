import type { Cluster } from '@signalenbeleid/contracts';
import type { ReactElement } from 'react';
import './spread.css';

/** Filled: heard. Outline: not heard. Dashed: would join. */
export type MarkState = 'on' | 'off' | 'new';

// Shape carries the meaning; the colour (a class of spread.css) only helps.
const shapes: Record<Cluster, { colour: string; draw: (className: string) => ReactElement }> = {
  care: { colour: 'c-zorg', draw: (c) => <circle className={c} cx="6" cy="6" r="4.6" /> },
  welfare: {
    colour: 'c-welzijn',
    draw: (c) => <rect className={c} x="1.6" y="1.6" width="8.8" height="8.8" rx="1.2" />,
  },
  'local-government': {
    colour: 'c-lokaal',
    draw: (c) => <path className={c} d="M6 1.2 11 10.4H1Z" strokeLinejoin="round" />,
  },
  pzon: { colour: 'c-pzon', draw: (c) => <path className={c} d="M6 .7 11.3 6 6 11.3.7 6Z" strokeLinejoin="round" /> },
  'optional-partners': {
    colour: 'c-optioneel',
    draw: (c) => <rect className={c} x=".8" y="3.2" width="10.4" height="5.6" rx="2.8" />,
  },
};

/** A row of marks of one cluster: one for each sector, or for each vote. */
export function ClusterMarks({ cluster, marks }: { cluster: Cluster; marks: readonly MarkState[] }) {
  const { colour, draw } = shapes[cluster];
  const width = Math.max(marks.length * 15 - 3, 12);
  return (
    <svg
      className={`dots ${colour}`}
      viewBox={`0 0 ${width} 12`}
      width={width}
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      {marks.map((state, at) => (
        <g key={at} transform={`translate(${at * 15} 0)`}>
          {draw(state)}
        </g>
      ))}
    </svg>
  );
}

/** One mark of a cluster, beside its name. */
export function ClusterMark({ cluster, state = 'on' }: { cluster: Cluster; state?: MarkState }) {
  return <ClusterMarks cluster={cluster} marks={[state]} />;
}
