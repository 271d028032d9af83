import { Injectable } from '@nestjs/common';
import { Database, type Job, type Routine } from '@signalenbeleid/platform';
import { KeepFingerprint } from './keep-fingerprint.ts';

const AT_ONCE = 100;

/**
 * Makes every fingerprint of a zone that is missing or was made with other words: after the words of the zone changed,
 * and by the clock after an update of the lexicon.
 */
@Injectable()
export class RefreshFingerprints implements Job, Routine {
  static readonly queueName = 'refresh-fingerprints';
  static readonly opensZoneItself = true;
  constructor(
    private readonly database: Database,
    private readonly fingerprints: KeepFingerprint,
  ) {}

  async run({ zoneId }: { zoneId: string }): Promise<void> {
    while ((await this.some(zoneId)) === AT_ONCE);
  }

  /** Each is stored by itself: whoever makes one of a new signal meanwhile waits for one, and never in a circle. */
  private async some(zoneId: string): Promise<number> {
    const subjects = await this.database.inZone(zoneId, () => this.fingerprints.outdated(AT_ONCE));
    for (const subject of subjects) await this.database.inZone(zoneId, () => this.fingerprints.of(subject));
    return subjects.length;
  }
}
