import { Module } from '@nestjs/common';
import { SignalsModule } from '@signalenbeleid/signals';
import { SpreadModule } from '@signalenbeleid/spread';
import { EmbedSignals } from './embed-signals.job.ts';
import { Embeddings } from './embeddings.ts';
import { FindBundled } from './find-bundled.ts';
import { FindCandidates } from './find-candidates.ts';
import { FindLookAlikes } from './find-look-alikes.ts';
import { FindNearness } from './find-nearness.ts';
import { FingerprintSignal } from './fingerprint-signal.job.ts';
import { KeepFingerprint } from './keep-fingerprint.ts';
import { LookAlikesController } from './look-alikes.controller.ts';
import { ReadZoneKnowledge } from './read-zone-knowledge.ts';
import { RefreshFingerprints } from './refresh-fingerprints.job.ts';

const reads = [FindCandidates, FindBundled, FindNearness, ReadZoneKnowledge, Embeddings];

/** What looks like what, and why: found from an index of the zone, then compared. */
@Module({
  imports: [SignalsModule, SpreadModule],
  controllers: [LookAlikesController],
  providers: [FindLookAlikes, ...reads],
  exports: reads,
})
export class LookAlikesModule {}

/** What keeps the index: the part of the worker. */
@Module({
  providers: [KeepFingerprint, FingerprintSignal, RefreshFingerprints, EmbedSignals, ...reads],
  exports: [KeepFingerprint, EmbedSignals, ...reads],
})
export class LookAlikesWorkModule {}
