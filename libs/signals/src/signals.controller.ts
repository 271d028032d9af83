import { Controller } from '@nestjs/common';
import { signals as contract, type SignalView } from '@signalenbeleid/contracts/signals.contract';
import { CurrentActor, CurrentZone, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { FindSignals } from './find-signals.ts';
import { OwnSignal } from './own-signal.ts';
import { absentReporter, contentOf, openReporter, ReportSignal, type ReportedSignal } from './report-signal.ts';
import { SignalHistory } from './signal-history.ts';
import { ViewSignal } from './view-signal.ts';

type Zone = { id: string; slug: string };
const told = (reported: ReportedSignal) => ({ ...reported, answerBy: reported.answerBy.toISOString() });

/** Signals over HTTP: reporting, reading, and what coordinators and reporters do with them. */
@Controller()
export class SignalsController {
  constructor(
    private readonly reportSignal: ReportSignal,
    private readonly findSignals: FindSignals,
    private readonly viewSignal: ViewSignal,
    private readonly ownSignal: OwnSignal,
    private readonly signalHistory: SignalHistory,
  ) {}

  @Implements(contract.report)
  async report(
    @Input() { body }: Input<typeof contract.report>,
    @CurrentActor() actor: Actor,
    @CurrentZone() zone: Zone,
  ) {
    const { visibility, wantsFeedback } = body;
    return told(
      await this.reportSignal.execute({
        content: contentOf(body),
        reporter: { actor, visibility, wantsFeedback },
        channel: 'form',
        zone,
      }),
    );
  }
  @Implements(contract.reportOpenly)
  async reportOpenly(@Input() { body }: Input<typeof contract.reportOpenly>, @CurrentZone() zone: Zone) {
    return told(
      await this.reportSignal.execute({
        content: contentOf(body),
        reporter: openReporter(body),
        channel: 'open',
        zone,
      }),
    );
  }
  @Implements(contract.reportOnBehalf)
  async reportOnBehalf(
    @Input() { body }: Input<typeof contract.reportOnBehalf>,
    @CurrentActor() actor: Actor,
    @CurrentZone() zone: Zone,
  ) {
    const reporter = { ...absentReporter(body), writtenBy: actor };
    return told(await this.reportSignal.execute({ content: contentOf(body), reporter, channel: 'behalf', zone }));
  }
  @Implements(contract.reportQuickly)
  async reportQuickly(
    @Input() { body }: Input<typeof contract.reportQuickly>,
    @CurrentActor() actor: Actor,
    @CurrentZone() zone: Zone,
  ) {
    const items = [];
    for (const title of body.titles) {
      const content = { title, ...(body.source && { sources: [body.source] }) };
      const reporter = { actor, ...(body.sector && { sector: body.sector }) };
      items.push(told(await this.reportSignal.execute({ content, reporter, channel: 'quick', zone, draft: true })));
    }
    return { items };
  }

  @Implements(contract.list)
  async list(@Input() { query }: Input<typeof contract.list>, @CurrentActor() actor: Actor) {
    return (await this.findSignals.list(actor, query)) as never;
  }
  @Implements(contract.one)
  one(@Input() { params }: Input<typeof contract.one>, @CurrentActor() actor: Actor): Promise<SignalView> {
    return this.viewSignal.execute(actor, params.signal);
  }
  @Implements(contract.history)
  history(@Input() { params }: Input<typeof contract.history>, @CurrentActor() actor: Actor) {
    return this.signalHistory.of(actor, params.signal);
  }
  @Implements(contract.mine)
  mine(@Input() _: Input<typeof contract.mine>, @CurrentActor() actor: Actor) {
    return this.viewSignal.mine(actor);
  }

  @Implements(contract.complete)
  async complete(@Input() { params, body, version }: Input<typeof contract.complete>, @CurrentActor() actor: Actor) {
    await this.ownSignal.complete(actor, { id: params.signal, version }, body);
    return this.viewSignal.execute(actor, params.signal);
  }
  @Implements(contract.submit)
  async submit(@Input() { params, version }: Input<typeof contract.submit>, @CurrentActor() actor: Actor) {
    await this.ownSignal.submit(actor, { id: params.signal, version });
    const { id, number, state, answerBy } = await this.viewSignal.own(params.signal);
    return { id, number, state, answerBy: answerBy ?? '' };
  }
  @Implements(contract.withdraw)
  async withdraw(@Input() { params, version }: Input<typeof contract.withdraw>, @CurrentActor() actor: Actor) {
    await this.ownSignal.withdraw(actor, { id: params.signal, version });
    return this.viewSignal.execute(actor, params.signal);
  }
}
