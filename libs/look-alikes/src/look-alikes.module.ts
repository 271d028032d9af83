import { Module } from '@nestjs/common';
import { SignalsModule } from '@signalenbeleid/signals';
import { SpreadModule } from '@signalenbeleid/spread';
import { FindCandidates } from './find-candidates.ts';
import { FindLookAlikes } from './find-look-alikes.ts';
import { LookAlikesController } from './look-alikes.controller.ts';
import { ReadZoneKnowledge } from './read-zone-knowledge.ts';

/** What looks like what, and why: found from an index of the zone, then compared. */
@Module({
  imports: [SignalsModule, SpreadModule],
  controllers: [LookAlikesController],
  providers: [FindLookAlikes, FindCandidates, ReadZoneKnowledge],
  exports: [FindCandidates, ReadZoneKnowledge],
})
export class LookAlikesModule {}
