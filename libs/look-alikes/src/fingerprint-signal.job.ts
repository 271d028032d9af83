import { Injectable } from '@nestjs/common';
import type { EventContext, Job } from '@signalenbeleid/platform';
import { KeepFingerprint } from './keep-fingerprint.ts';

/** Follows whatever changes the words or the state of a signal or a shared signal, so that it is found by them. */
@Injectable()
export class FingerprintSignal implements Job {
  static readonly queueName = 'fingerprint-signal';
  constructor(private readonly fingerprints: KeepFingerprint) {}

  async run({ subject }: EventContext): Promise<void> {
    await this.fingerprints.of(subject);
  }
}
