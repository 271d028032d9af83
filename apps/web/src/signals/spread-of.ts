import { clusters } from '@signalenbeleid/contracts/taxonomy';
import type { Spread } from '@signalenbeleid/contracts/shared-signals.contract';
import type { ClusterSpread } from '../ui/spread/spread-marks.tsx';

/** The spread of a shared signal as marks: per cluster how many of its sectors were heard. */
export function spreadOf({ sectors }: Spread): ClusterSpread[] {
  return clusters
    .map((cluster) => {
      const own = sectors.filter((sector) => sector.cluster === cluster);
      return { cluster, sectors: own.length, heard: own.filter(({ voice }) => voice !== 'silent').length };
    })
    .filter((cluster) => cluster.sectors > 0);
}
