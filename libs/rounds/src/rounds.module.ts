import { Module } from '@nestjs/common';
import { MandatesModule } from '@signalenbeleid/mandates';
import { SpreadModule } from '@signalenbeleid/spread';
import { ZonesModule } from '@signalenbeleid/zones';
import { CastBallot } from './cast-ballot.ts';
import { CloseRound } from './close-round.ts';
import { FindRounds } from './find-rounds.ts';
import { RoundsController } from './rounds.controller.ts';
import { RunRound } from './run-round.ts';

/** Rounds: a cluster chooses one or two shared signals, hidden until everyone sees it at once. */
@Module({
  imports: [ZonesModule, MandatesModule, SpreadModule],
  controllers: [RoundsController],
  providers: [RunRound, CastBallot, CloseRound, FindRounds],
})
export class RoundsModule {}
