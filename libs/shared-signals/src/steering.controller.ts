import { Controller } from '@nestjs/common';
import { sharedSignals as contract } from '@signalenbeleid/contracts/shared-signals.contract';
import { CurrentActor, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { RecogniseSharedSignal } from './recognise-shared-signal.ts';
import { SteerSharedSignal } from './steer-shared-signal.ts';
import { ViewSharedSignal } from './view-shared-signal.ts';

/** What people do with a shared signal, over HTTP. Each answers the shared signal as it is afterwards. */
@Controller()
export class SteeringController {
  constructor(
    private readonly recognition: RecogniseSharedSignal,
    private readonly steering: SteerSharedSignal,
    private readonly view: ViewSharedSignal,
  ) {}

  @Implements(contract.recognise)
  async recognise(@Input() { params, body }: Input<typeof contract.recognise>, @CurrentActor() actor: Actor) {
    await this.recognition.execute(actor, params.shared, body);
    return this.view.execute(actor, params.shared);
  }
  @Implements(contract.withdrawRecognition)
  async withdrawRecognition(
    @Input() { params, body }: Input<typeof contract.withdrawRecognition>,
    @CurrentActor() actor: Actor,
  ) {
    await this.recognition.withdraw(actor, params.shared, body.organisationId);
    return this.view.execute(actor, params.shared);
  }
  @Implements(contract.follow)
  async follow(@Input() { params, body }: Input<typeof contract.follow>, @CurrentActor() actor: Actor) {
    await this.recognition.follow(actor, params.shared, body.follow);
    return this.view.execute(actor, params.shared);
  }
  @Implements(contract.rewrite)
  async rewrite(@Input() { params, body, version }: Input<typeof contract.rewrite>, @CurrentActor() actor: Actor) {
    await this.steering.rewrite(actor, { id: params.shared, version }, body);
    return this.view.execute(actor, params.shared);
  }
  @Implements(contract.classify)
  async classify(@Input() { params, body, version }: Input<typeof contract.classify>, @CurrentActor() actor: Actor) {
    await this.steering.classify(actor, { id: params.shared, version }, body);
    return this.view.execute(actor, params.shared);
  }
  @Implements(contract.confirm)
  async confirm(@Input() { params, body, version }: Input<typeof contract.confirm>, @CurrentActor() actor: Actor) {
    await this.steering.confirm(actor, { id: params.shared, version }, body);
    return this.view.execute(actor, params.shared);
  }
  @Implements(contract.park)
  async park(@Input() { params, body, version }: Input<typeof contract.park>, @CurrentActor() actor: Actor) {
    await this.steering.park(actor, { id: params.shared, version }, body);
    return this.view.execute(actor, params.shared);
  }
  @Implements(contract.close)
  async close(@Input() { params, body, version }: Input<typeof contract.close>, @CurrentActor() actor: Actor) {
    await this.steering.close(actor, { id: params.shared, version }, body.note);
    return this.view.execute(actor, params.shared);
  }
  @Implements(contract.reopen)
  async reopen(@Input() { params, body, version }: Input<typeof contract.reopen>, @CurrentActor() actor: Actor) {
    await this.steering.reopen(actor, { id: params.shared, version }, body.note);
    return this.view.execute(actor, params.shared);
  }
}
