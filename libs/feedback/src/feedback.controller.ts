import { Controller } from '@nestjs/common';
import { feedback as contract } from '@signalenbeleid/contracts/feedback.contract';
import { CurrentActor, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { AskReporter } from '@signalenbeleid/checking';
import { AnswerReporters } from './answer-reporters.ts';
import { FindAnswers } from './find-answers.ts';

/** Answers to reporters, over HTTP. */
@Controller()
export class FeedbackController {
  constructor(
    private readonly answers: AnswerReporters,
    private readonly find: FindAnswers,
    private readonly receipts: AskReporter,
  ) {}

  @Implements(contract.list)
  list(@Input() { query }: Input<typeof contract.list>, @CurrentActor() actor: Actor) {
    return this.find.list(actor, query);
  }
  @Implements(contract.one)
  one(@Input() { params }: Input<typeof contract.one>, @CurrentActor() actor: Actor) {
    return this.find.one(actor, params.answer);
  }
  @Implements(contract.draft)
  async draft(@Input() { params, body }: Input<typeof contract.draft>, @CurrentActor() actor: Actor) {
    return this.find.one(actor, await this.answers.draft(actor, params.shared, body.text));
  }
  @Implements(contract.revise)
  async revise(@Input() { params, body, version }: Input<typeof contract.revise>, @CurrentActor() actor: Actor) {
    await this.answers.revise(actor, { id: params.answer, version }, body.text);
    return this.find.one(actor, params.answer);
  }
  @Implements(contract.approve)
  async approve(@Input() { params, body, version }: Input<typeof contract.approve>, @CurrentActor() actor: Actor) {
    await this.answers.approve(actor, { id: params.answer, version }, body.text);
    return this.find.one(actor, params.answer);
  }
  @Implements(contract.answerSignal)
  async answerSignal(@Input() { params, body }: Input<typeof contract.answerSignal>, @CurrentActor() actor: Actor) {
    return this.find.asSent(await this.answers.answerSignal(actor, params.signal, body.text));
  }
  @Implements(contract.mine)
  async mine(@Input() _: Input<typeof contract.mine>, @CurrentActor() actor: Actor) {
    return { items: await this.find.mine(actor) };
  }
  @Implements(contract.read)
  async read(@Input() { params }: Input<typeof contract.read>, @CurrentActor() actor: Actor) {
    await this.answers.read(actor, params.answer);
  }
  @Implements(contract.byReceipt)
  async byReceipt(@Input() { body }: Input<typeof contract.byReceipt>) {
    return { items: await this.find.ofSignal(await this.receipts.signalByReceipt(body.code)) };
  }
  @Implements(contract.unanswered)
  unanswered(@Input() { query }: Input<typeof contract.unanswered>, @CurrentActor() actor: Actor) {
    return this.find.unanswered(actor, query.days);
  }
}
