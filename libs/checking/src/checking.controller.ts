import { Controller } from '@nestjs/common';
import { signals as contract } from '@signalenbeleid/contracts/signals.contract';
import { CurrentActor, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { ViewSignal } from '@signalenbeleid/signals';
import { AskReporter } from './ask-reporter.ts';
import { CheckSignal } from './check-signal.ts';

/** What coordinators do with signals, over HTTP. Each answers the signal as it is afterwards. */
@Controller()
export class CheckingController {
  constructor(
    private readonly checkSignal: CheckSignal,
    private readonly askReporter: AskReporter,
    private readonly viewSignal: ViewSignal,
  ) {}

  @Implements(contract.accept)
  async accept(@Input() { params, body, version }: Input<typeof contract.accept>, @CurrentActor() actor: Actor) {
    await this.checkSignal.accept(actor, { id: params.signal, version }, body);
    return this.viewSignal.execute(actor, params.signal);
  }
  @Implements(contract.ask)
  async ask(@Input() { params, body, version }: Input<typeof contract.ask>, @CurrentActor() actor: Actor) {
    await this.askReporter.ask(actor, { id: params.signal, version }, body.question);
    return this.viewSignal.execute(actor, params.signal);
  }
  @Implements(contract.return)
  async return(@Input() { params, body, version }: Input<typeof contract.return>, @CurrentActor() actor: Actor) {
    await this.checkSignal.return(actor, { id: params.signal, version }, body);
    return this.viewSignal.execute(actor, params.signal);
  }
  @Implements(contract.refer)
  async refer(@Input() { params, body, version }: Input<typeof contract.refer>, @CurrentActor() actor: Actor) {
    await this.checkSignal.refer(actor, { id: params.signal, version }, body);
    return this.viewSignal.execute(actor, params.signal);
  }
  @Implements(contract.rewrite)
  async rewrite(@Input() { params, body, version }: Input<typeof contract.rewrite>, @CurrentActor() actor: Actor) {
    await this.checkSignal.rewrite(actor, { id: params.signal, version }, body);
    return this.viewSignal.execute(actor, params.signal);
  }
  @Implements(contract.classify)
  async classify(@Input() { params, body, version }: Input<typeof contract.classify>, @CurrentActor() actor: Actor) {
    await this.checkSignal.classify(actor, { id: params.signal, version }, body);
    return this.viewSignal.execute(actor, params.signal);
  }
  @Implements(contract.close)
  async close(@Input() { params, body, version }: Input<typeof contract.close>, @CurrentActor() actor: Actor) {
    await this.checkSignal.close(actor, { id: params.signal, version }, body);
    return this.viewSignal.execute(actor, params.signal);
  }
  @Implements(contract.reopen)
  async reopen(@Input() { params, body, version }: Input<typeof contract.reopen>, @CurrentActor() actor: Actor) {
    await this.checkSignal.reopen(actor, { id: params.signal, version }, body);
    return this.viewSignal.execute(actor, params.signal);
  }
}
