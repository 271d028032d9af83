import { Injectable } from '@nestjs/common';
import { Database, type Job, type Routine } from '@signalenbeleid/platform';
import { KeepFingerprint } from './keep-fingerprint.ts';

const AT_ONCE = 100;

/**
 * Makes every fingerprint of a zone that is missing or was made with other words: after the words of the zone changed,
 * and by the clock after an update of the lexicon. In small parts, so that nobody waits for it.
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
    const some = () =>
      this.database.inZone(zoneId, async () => {
        const subjects = await this.fingerprints.outdated(AT_ONCE);
        for (const subject of subjects.sort()) await this.fingerprints.of(subject);
        return subjects.length;
      });
    while ((await some()) === AT_ONCE);
  }
}
