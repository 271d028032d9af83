import { Injectable } from '@nestjs/common';
import type { EventContext, Job } from '@signalenbeleid/platform';
import { BundleSignals } from './bundle-signals.ts';

/** Follows a withdrawn signal: it no longer sits in any shared signal. */
@Injectable()
export class ReleaseSignal implements Job {
  static readonly queueName = 'release-signal';

  constructor(private readonly bundling: BundleSignals) {}

  async run({ subject }: EventContext): Promise<void> {
    await this.bundling.release(subject);
  }
}
