import type { Cluster, Sector } from '@signalenbeleid/contracts';
import type { Spread } from '@signalenbeleid/contracts/shared-signals.contract';
import { clusters } from '@signalenbeleid/contracts/taxonomy';
import { labels } from '../../labels.ts';
import type { ClusterSectors } from './spread-list.tsx';
import type { ClusterSpread } from './spread-marks.tsx';

const sectorsIn = ({ sectors }: Spread, cluster: Cluster) => sectors.filter((one) => one.cluster === cluster);

/** Spread as marks: per cluster how many sectors there are, how many were heard, and how many of `joining` would be new. */
export function marksOf(spread: Spread, joining: readonly Sector[] = []): ClusterSpread[] {
  return clusters.flatMap((cluster) => {
    const sectors = sectorsIn(spread, cluster);
    if (sectors.length === 0) return [];
    const heard = sectors.filter(({ voice }) => voice !== 'silent').length;
    const fresh = sectors.filter(({ voice, sector }) => voice === 'silent' && joining.includes(sector)).length;
    return [{ cluster, sectors: sectors.length, heard, ...(fresh > 0 && { joining: fresh }) }];
  });
}

/** Spread in full: every cluster with its sectors by name, those that were heard first. */
export function sectorsByCluster(spread: Spread): ClusterSectors[] {
  return clusters.flatMap((cluster) => {
    const sectors = sectorsIn(spread, cluster);
    const heardFirst = [...sectors].sort((a, b) => Number(a.voice === 'silent') - Number(b.voice === 'silent'));
    const named = heardFirst.map(({ sector, voice }) => ({ name: labels().sector[sector], how: voice }));
    return named.length > 0 ? [{ cluster, sectors: named }] : [];
  });
}
