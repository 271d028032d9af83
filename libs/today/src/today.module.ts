import { Controller, Module } from '@nestjs/common';
import { today as contract } from '@signalenbeleid/contracts/today.contract';
import { CurrentActor, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { ZonesModule } from '@signalenbeleid/zones';
import { FindToday } from './find-today.ts';

@Controller()
class TodayController {
  constructor(private readonly find: FindToday) {}

  @Implements(contract.view)
  view(@Input() _: Input<typeof contract.view>, @CurrentActor() actor: Actor) {
    return this.find.of(actor);
  }
}

/** Today: what waits on you, over every feature. */
@Module({ imports: [ZonesModule], controllers: [TodayController], providers: [FindToday] })
export class TodayModule {}
