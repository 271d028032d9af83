import { Controller } from '@nestjs/common';
import { escalations as contract } from '@signalenbeleid/contracts/escalations.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { CurrentActor, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { ViewSharedSignal } from '@signalenbeleid/shared-signals';
import { DecideEscalation } from './decide-escalation.ts';
import { EscalateSharedSignal } from './escalate-shared-signal.ts';
import { EvaluateFollowUp } from './evaluate-follow-up.ts';
import { FindEscalations } from './find-escalations.ts';

/** What lies before the board, over HTTP. Each act answers the escalation as it is afterwards. */
@Controller()
export class EscalationsController {
  constructor(
    private readonly escalate: EscalateSharedSignal,
    private readonly decision: DecideEscalation,
    private readonly evaluation: EvaluateFollowUp,
    private readonly find: FindEscalations,
    private readonly sharedSignal: ViewSharedSignal,
  ) {}

  @Implements(contract.propose)
  async propose(@Input() { body }: Input<typeof contract.propose>, @CurrentActor() actor: Actor) {
    return this.find.one(actor, await this.escalate.propose(actor, body));
  }
  @Implements(contract.list)
  list(@Input() { query }: Input<typeof contract.list>, @CurrentActor() actor: Actor) {
    return this.find.list(actor, query);
  }
  @Implements(contract.one)
  one(@Input() { params }: Input<typeof contract.one>, @CurrentActor() actor: Actor) {
    return this.find.one(actor, params.escalation);
  }
  @Implements(contract.revise)
  async revise(@Input() { params, body, version }: Input<typeof contract.revise>, @CurrentActor() actor: Actor) {
    await this.escalate.revise(actor, { id: params.escalation, version }, body);
    return this.find.one(actor, params.escalation);
  }
  @Implements(contract.submit)
  async submit(@Input() { params, version }: Input<typeof contract.submit>, @CurrentActor() actor: Actor) {
    await this.escalate.submit(actor, { id: params.escalation, version });
    return this.find.one(actor, params.escalation);
  }
  @Implements(contract.table)
  async table(@Input() { params, version }: Input<typeof contract.table>, @CurrentActor() actor: Actor) {
    await this.escalate.table(actor, { id: params.escalation, version });
    return this.find.one(actor, params.escalation);
  }
  @Implements(contract.ask)
  async ask(@Input() { params, body, version }: Input<typeof contract.ask>, @CurrentActor() actor: Actor) {
    await this.escalate.ask(actor, { id: params.escalation, version }, body.text);
    return this.find.one(actor, params.escalation);
  }
  @Implements(contract.answer)
  async answer(@Input() { params, body, version }: Input<typeof contract.answer>, @CurrentActor() actor: Actor) {
    await this.escalate.answer(actor, { id: params.escalation, version }, body.text);
    return this.find.one(actor, params.escalation);
  }
  @Implements(contract.decide)
  async decide(@Input() { params, body, version }: Input<typeof contract.decide>, @CurrentActor() actor: Actor) {
    await this.decision.prepare(actor, { id: params.escalation, version }, body);
    return this.find.one(actor, params.escalation);
  }
  @Implements(contract.publish)
  async publish(@Input() { params, version }: Input<typeof contract.publish>, @CurrentActor() actor: Actor) {
    await this.decision.publish(actor, { id: params.escalation, version });
    return this.find.one(actor, params.escalation);
  }
  @Implements(contract.add)
  async add(@Input() { params, body }: Input<typeof contract.add>, @CurrentActor() actor: Actor) {
    await this.decision.add(actor, params.escalation, body.text);
    return this.find.one(actor, params.escalation);
  }
  @Implements(sharedSignals.evaluate)
  async evaluate(
    @Input() { params, body, version }: Input<typeof sharedSignals.evaluate>,
    @CurrentActor() actor: Actor,
  ) {
    await this.evaluation.execute(actor, { id: params.shared, version }, body.note);
    return this.sharedSignal.execute(actor, params.shared);
  }
}
