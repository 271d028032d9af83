import { Controller } from '@nestjs/common';
import { waivers as contract } from '@signalenbeleid/contracts/waivers.contract';
import { Implements, Input } from '@signalenbeleid/platform';
import { Waivers, shownWaiver } from './waivers.ts';

/** What the guard let through, over HTTP. */
@Controller()
export class GuardController {
  constructor(private readonly waivers: Waivers) {}

  @Implements(contract.of)
  async of(@Input() { params }: Input<typeof contract.of>) {
    const items = await this.waivers.ofOthers(params.record);
    return { items: items.map((waiver) => shownWaiver(waiver)) };
  }
}
