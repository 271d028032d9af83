import { Module } from '@nestjs/common';
import { ZonesModule } from '@signalenbeleid/zones';
import { AppointMember } from './appoint-member.ts';
import { FindMandates } from './find-mandates.ts';
import { FindWhoIsWho } from './find-who-is-who.ts';
import { MandatesController } from './mandates.controller.ts';

/** Who sits in a cluster, on which footing and until when; from that follows who may vote. */
@Module({
  imports: [ZonesModule],
  controllers: [MandatesController],
  providers: [FindMandates, FindWhoIsWho, AppointMember],
  exports: [FindMandates, AppointMember],
})
export class MandatesModule {}
