import type { Cluster } from '@signalenbeleid/contracts';
import { labels } from '../../labels.ts';
import { useText } from '../../text.ts';
import { ClusterMark } from './cluster-mark.tsx';
import { spreadText } from './spread.text.ts';

/** One sector and how it was heard: it gave a signal, it recognised, or it is silent. */
export interface SectorSpread {
  name: string;
  how: 'signal' | 'recognised' | 'silent';
}
export interface ClusterSectors {
  cluster: Cluster;
  sectors: readonly SectorSpread[];
}

/** Spread in full: every cluster with its sectors by name, the silent ones included. */
export function SpreadList({ clusters, level = 3 }: { clusters: readonly ClusterSectors[]; level?: 3 | 4 }) {
  const t = useText(spreadText);
  const Heading = `h${level}` as const;
  return (
    <ul className="spread-list">
      {clusters.map(({ cluster, sectors }) => {
        const heard = sectors.filter(({ how }) => how !== 'silent').length;
        return (
          <li key={cluster}>
            <Heading>{labels().cluster[cluster]}</Heading>
            <span className="small num">{heard ? t('part', { heard, sectors: sectors.length }) : t('nobody')}</span>
            <ul className="sectors">
              {sectors.map(({ name, how }) => (
                <li key={name} className={how === 'silent' ? 'no' : undefined}>
                  <ClusterMark cluster={cluster} state={how === 'silent' ? 'off' : 'on'} />
                  <span>
                    {name}
                    {how === 'silent' ? <span className="vh">{t('notHeard')}</span> : <em> {t(how)}</em>}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
