import { Controller } from '@nestjs/common';
import { signals as contract } from '@signalenbeleid/contracts/signals.contract';
import { CurrentActor, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { SignalRecords, ViewSignal } from '@signalenbeleid/signals';
import { AskReporter } from './ask-reporter.ts';

/** How a reporter comes back to a signal and answers: signed in, with a receipt code, or by the link in a mail. */
@Controller()
export class RepliesController {
  constructor(
    private readonly askReporter: AskReporter,
    private readonly viewSignal: ViewSignal,
    private readonly records: SignalRecords,
  ) {}

  @Implements(contract.reply)
  async reply(@Input() { params, body, version }: Input<typeof contract.reply>, @CurrentActor() actor: Actor) {
    await this.askReporter.reply(actor, { id: params.signal, version }, body.text);
    return this.viewSignal.execute(actor, params.signal);
  }
  @Implements(contract.track)
  async track(@Input() { body }: Input<typeof contract.track>) {
    return this.viewSignal.own(await this.askReporter.signalByReceipt(body.code));
  }
  @Implements(contract.replyByReceipt)
  async replyByReceipt(@Input() { body }: Input<typeof contract.replyByReceipt>) {
    return this.viewSignal.own(await this.askReporter.replyByReceipt(body.code, body.text));
  }
  @Implements(contract.readQuestion)
  async readQuestion(@Input() { body }: Input<typeof contract.readQuestion>) {
    return this.shown(await this.askReporter.questionByToken(body.token));
  }
  @Implements(contract.replyByMail)
  async replyByMail(@Input() { body }: Input<typeof contract.replyByMail>) {
    return this.shown(await this.askReporter.replyByToken(body.token, body.text));
  }

  private async shown({ signalId, question, answered }: { signalId: string; question: string; answered: boolean }) {
    const { signal } = await this.records.load(signalId);
    return { number: signal.number, title: signal.title, question, answered };
  }
}
