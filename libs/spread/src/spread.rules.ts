import { clusterOf, type Sector } from '@signalenbeleid/contracts';
import type { SectorSpread, SectorVoice, Spread } from '@signalenbeleid/contracts/shared-signals.contract';

/** What is known of who stands behind one shared signal. */
export interface Voices {
  /** Sectors from which signals in the bundle come. */
  signalSectors: readonly string[];
  /** Sectors of organisations that recognise it. */
  recognisedSectors: readonly string[];
  signals: number;
  recognitions: number;
  organisations: number;
  municipalities: readonly string[];
  months: readonly string[];
}

/**
 * The spread (draagvlak) of a shared signal over the sectors that are active in the zone, in the order of the clusters; the
 * silent ones are there too. Broad beats loud, so there is no score, and a sector counts once however often it spoke.
 */
export function spreadOf(voices: Voices, activeSectors: readonly Sector[]): Spread {
  const spoke = [...voices.signalSectors, ...voices.recognisedSectors] as Sector[];
  const all = [...new Set([...activeSectors, ...spoke])];
  return {
    sectors: all.map((sector): SectorSpread => ({
      sector,
      cluster: clusterOf(sector),
      voice: voiceOf(sector, voices),
    })),
    signals: voices.signals,
    recognitions: voices.recognitions,
    organisations: voices.organisations,
    municipalities: [...voices.municipalities],
    months: [...voices.months],
  };
}

function voiceOf(sector: Sector, { signalSectors, recognisedSectors }: Voices): SectorVoice {
  if (signalSectors.includes(sector)) return 'signal';
  return recognisedSectors.includes(sector) ? 'recognised' : 'silent';
}
