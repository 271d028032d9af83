import { Injectable } from '@nestjs/common';
import type { ZoneKnowledge } from '@signalenbeleid/similarity';

/** What this zone taught the comparison: its own words for ideas, and how it decided on suggestions before. */
@Injectable()
export class ReadZoneKnowledge {
  /** To pass to `compare` and `fingerprint`. */
  async ofZone(): Promise<ZoneKnowledge> {
    return {};
  }
}
