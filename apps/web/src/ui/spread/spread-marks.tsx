import type { Cluster } from '@signalenbeleid/contracts';
import { labels } from '../../labels.ts';
import { useText } from '../../text.ts';
import { ClusterMark, ClusterMarks, type MarkState } from './cluster-mark.tsx';
import { spreadText } from './spread.text.ts';

/** How many sectors of one cluster were heard, and how many would join. */
export interface ClusterSpread {
  cluster: Cluster;
  sectors: number;
  heard: number;
  joining?: number;
}

const marksOf = ({ sectors, heard, joining = 0 }: ClusterSpread): MarkState[] =>
  Array.from({ length: sectors }, (_, at) => (at < heard ? 'on' : at < heard + joining ? 'new' : 'off'));
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

/** Spread as one mark per sector, the silent ones visible; never one score. A hidden sentence says the same. */
export function SpreadMarks({ clusters, total = true }: { clusters: readonly ClusterSpread[]; total?: boolean }) {
  const t = useText(spreadText);
  const words = clusters.map(({ cluster, sectors, heard, joining }) => {
    const values = { name: labels().cluster[cluster], heard, sectors };
    return joining ? t('joining', { ...values, count: joining }) : t('cluster', values);
  });
  return (
    <div className="spread">
      <span className="vh">{t('sentence', { clusters: words.join(', ') })}</span>
      {clusters.map((spread) => (
        <span
          key={spread.cluster}
          title={t('hover', { name: labels().cluster[spread.cluster], heard: spread.heard, sectors: spread.sectors })}
        >
          <ClusterMarks cluster={spread.cluster} marks={marksOf(spread)} />
        </span>
      ))}
      {total && (
        <b className="num">
          {t('total', {
            heard: sum(clusters.map(({ heard }) => heard)),
            sectors: sum(clusters.map(({ sectors }) => sectors)),
          })}
        </b>
      )}
    </div>
  );
}

/** Says which mark stands for which cluster. */
export function SpreadLegend({ clusters }: { clusters: readonly Cluster[] }) {
  const t = useText(spreadText);
  return (
    <ul className="legend small" aria-label={t('legend')}>
      {clusters.map((cluster) => (
        <li key={cluster}>
          <ClusterMark cluster={cluster} />
          {labels().cluster[cluster]}
        </li>
      ))}
    </ul>
  );
}
