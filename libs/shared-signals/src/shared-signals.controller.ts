import { Controller } from '@nestjs/common';
import { sharedSignals as contract } from '@signalenbeleid/contracts/shared-signals.contract';
import { CurrentActor, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { BundleSignals } from './bundle-signals.ts';
import { FindSharedSignals } from './find-shared-signals.ts';
import { ViewSharedSignal } from './view-shared-signal.ts';

/** Bundling and reading shared signals over HTTP. */
@Controller()
export class SharedSignalsController {
  constructor(
    private readonly bundling: BundleSignals,
    private readonly find: FindSharedSignals,
    private readonly view: ViewSharedSignal,
  ) {}

  @Implements(contract.make)
  make(@Input() { body }: Input<typeof contract.make>, @CurrentActor() actor: Actor) {
    return this.bundling.make(actor, body);
  }
  @Implements(contract.list)
  list(@Input() { query }: Input<typeof contract.list>) {
    return this.find.list(query);
  }
  @Implements(contract.one)
  one(@Input() { params }: Input<typeof contract.one>, @CurrentActor() actor: Actor) {
    return this.view.execute(actor, params.shared);
  }
  @Implements(contract.history)
  history(@Input() { params }: Input<typeof contract.history>) {
    return this.view.history(params.shared);
  }
  @Implements(contract.wordings)
  wordings(@Input() { params }: Input<typeof contract.wordings>) {
    return this.view.wordings(params.shared);
  }
  @Implements(contract.takeBack)
  takeBack(@Input() { params, version }: Input<typeof contract.takeBack>, @CurrentActor() actor: Actor) {
    return this.bundling.takeBack(actor, { id: params.shared, version });
  }
  @Implements(contract.bundle)
  async bundle(@Input() { params, body, version }: Input<typeof contract.bundle>, @CurrentActor() actor: Actor) {
    await this.bundling.bundle(actor, { id: params.shared, version }, body);
    return this.view.execute(actor, params.shared);
  }
  @Implements(contract.unbundle)
  async unbundle(@Input() { params, body, version }: Input<typeof contract.unbundle>, @CurrentActor() actor: Actor) {
    await this.bundling.unbundle(actor, { id: params.shared, version }, body.signalIds);
    return this.view.execute(actor, params.shared);
  }
}
