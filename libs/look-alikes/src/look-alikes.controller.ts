import { Controller } from '@nestjs/common';
import { sharedSignals as contract } from '@signalenbeleid/contracts/shared-signals.contract';
import { CurrentActor, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { FindLookAlikes } from './find-look-alikes.ts';

/** What looks alike, over HTTP. */
@Controller()
export class LookAlikesController {
  constructor(private readonly lookAlikes: FindLookAlikes) {}

  @Implements(contract.similar)
  async similar(@Input() { body }: Input<typeof contract.similar>, @CurrentActor() actor?: Actor) {
    return { items: await this.lookAlikes.ofDraft(actor, body) };
  }
  @Implements(contract.similarTo)
  async similarTo(@Input() { params }: Input<typeof contract.similarTo>, @CurrentActor() actor: Actor) {
    return { items: await this.lookAlikes.ofSignal(actor, params.signal) };
  }
}
