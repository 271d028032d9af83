import type { Sector } from '@signalenbeleid/contracts';
import type { Spread } from '@signalenbeleid/contracts/shared-signals.contract';
import { labels } from '../labels.ts';
import { useText } from '../text.ts';
import { Figures } from '../ui/show/figures.tsx';
import { ClusterMarks } from '../ui/spread/cluster-mark.tsx';
import { marksOf } from '../ui/spread/by-cluster.ts';
import type { ClusterSpread } from '../ui/spread/spread-marks.tsx';
import { bundlingText } from './bundling.text.ts';
import type { Picked } from './use-picks.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const sectorsOf = (picked: readonly Picked[]) => picked.flatMap(({ sector }): Sector[] => (sector ? [sector] : []));

/** What the spread of a shared signal becomes when these signals join: figures before and after, dashed marks for who is new. */
export function Becomes({ spread, picked }: { spread: Spread; picked: readonly Picked[] }) {
  const t = useText(bundlingText);
  const clusters = marksOf(spread, sectorsOf(picked));
  const heard = sum(clusters.map((one) => one.heard));
  const joining = sum(clusters.map((one) => one.joining ?? 0));
  const places = new Set(spread.municipalities);
  const newPlaces = new Set(picked.flatMap(({ municipality }) => municipality ?? []).filter((one) => !places.has(one)));
  return (
    <div className="stack becomes">
      <Figures
        figures={[
          { name: t('figures.signals'), value: <Change from={spread.signals} by={picked.length} /> },
          { name: t('figures.sectors'), value: <Change from={heard} by={joining} /> },
          { name: t('figures.municipalities'), value: <Change from={places.size} by={newPlaces.size} /> },
        ]}
      />
      <ul className="spread-list">
        {clusters.map((one) => (
          <ClusterLine key={one.cluster} spread={one} />
        ))}
      </ul>
      <p className="small muted">{t('legend')}</p>
    </div>
  );
}

function Change({ from, by }: { from: number; by: number }) {
  const t = useText(bundlingText);
  if (by === 0) return from;
  return (
    <>
      {from}{' '}
      <small>
        <span className="vh">{t('becomesWord')}</span>
        <span aria-hidden="true">→</span> {from + by}
      </small>
    </>
  );
}

function ClusterLine({ spread: { cluster, sectors, heard, joining = 0 } }: { spread: ClusterSpread }) {
  const t = useText(bundlingText);
  const name = labels().cluster[cluster];
  const marks = Array.from({ length: sectors }, (_, at) => (at < heard ? 'on' : at < heard + joining ? 'new' : 'off'));
  return (
    <li>
      <span className="small">
        {joining > 0 ? (
          <>
            {t('clusterBecomes', { name, heard })} <strong>{t('clusterThen', { then: heard + joining })}</strong>
          </>
        ) : (
          t('clusterNow', { name, heard })
        )}
      </span>
      <ClusterMarks cluster={cluster} marks={marks as ('on' | 'new' | 'off')[]} />
    </li>
  );
}

/** The spread of nothing yet, over the sectors of a zone. */
export function emptySpread(like: Spread | undefined): Spread {
  const sectors = (like?.sectors ?? []).map((one) => ({ ...one, voice: 'silent' as const }));
  return { sectors, signals: 0, recognitions: 0, organisations: 0, municipalities: [], months: [] };
}
