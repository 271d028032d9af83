import { Controller } from '@nestjs/common';
import { signals as contract } from '@signalenbeleid/contracts/signals.contract';
import { Implements, Input } from '@signalenbeleid/platform';
import { AskReporter } from './ask-reporter.ts';
import { SignalRecords } from './signal-records.ts';
import { ViewSignal } from './view-signal.ts';

/** The way back to a signal for who has no account: a receipt code, or the link in a mail. */
@Controller()
export class ReceiptsController {
  constructor(
    private readonly askReporter: AskReporter,
    private readonly viewSignal: ViewSignal,
    private readonly records: SignalRecords,
  ) {}

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
