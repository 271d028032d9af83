import { Controller } from '@nestjs/common';
import { mandates } from '@signalenbeleid/contracts/mandates.contract';
import { CurrentActor, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { AppointMember } from './appoint-member.ts';
import { FindMandates } from './find-mandates.ts';
import { FindWhoIsWho } from './find-who-is-who.ts';

/** Who sits in which cluster, and "wie is wie". */
@Controller()
export class MandatesController {
  constructor(
    private readonly find: FindMandates,
    private readonly who: FindWhoIsWho,
    private readonly appointing: AppointMember,
  ) {}

  @Implements(mandates.whoIsWho)
  whoIsWho(@Input() _: Input<typeof mandates.whoIsWho>, @CurrentActor() actor: Actor) {
    return this.who.page(actor);
  }

  @Implements(mandates.list)
  async list(@Input() { query }: Input<typeof mandates.list>) {
    return { items: await this.find.list(query) };
  }

  @Implements(mandates.appoint)
  async appoint(@Input() { body }: Input<typeof mandates.appoint>, @CurrentActor() actor: Actor) {
    return this.find.one(await this.appointing.execute(actor, body));
  }

  @Implements(mandates.change)
  async change(@Input() { params, body, version }: Input<typeof mandates.change>, @CurrentActor() actor: Actor) {
    await this.appointing.change(actor, { id: params.mandate, version }, body);
    return this.find.one(params.mandate);
  }
}
