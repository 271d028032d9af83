import { Injectable } from '@nestjs/common';
import type { SignalContent } from '@signalenbeleid/contracts/signals.contract';
import { Problem, type Actor } from '@signalenbeleid/platform';
import { SignalRecords, type At } from './signal-records.ts';
import { signalEvents } from './signals.events.ts';

/** What a reporter does with an own signal: complete a draft, send it, withdraw it. */
@Injectable()
export class OwnSignal {
  constructor(private readonly records: SignalRecords) {}

  /** Completes a draft. What was sent is never changed: problem `step-not-possible`. */
  async complete(actor: Actor, { id, version }: At, content: SignalContent): Promise<void> {
    const { signal } = await this.records.openOwn(actor, id);
    if (signal.state !== 'draft') throw new Problem('step-not-possible');
    const changes = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
    await this.records.edit(actor, { id, version }, { event: signalEvents.completed, changes });
  }

  /** Sends a draft to the coordinator. */
  async submit(actor: Actor, { id, version }: At): Promise<void> {
    const { signal } = await this.records.openOwn(actor, id);
    await this.records.take(
      actor,
      { id, version, state: signal.state },
      { step: 'submit', event: signalEvents.submitted },
    );
  }

  /** Takes the signal back. It no longer counts, and nobody works on it. */
  async withdraw(actor: Actor, { id, version }: At): Promise<void> {
    const { signal } = await this.records.openOwn(actor, id);
    await this.records.take(
      actor,
      { id, version, state: signal.state },
      { step: 'withdraw', event: signalEvents.withdrawn },
    );
  }
}
