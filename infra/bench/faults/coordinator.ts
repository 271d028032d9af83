import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Endpoint, Parts } from '@signalenbeleid/contracts';
import { feedback, type AnswerView } from '@signalenbeleid/contracts/feedback.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals, type SignalView } from '@signalenbeleid/contracts/signals.contract';
import type { Visitor } from '../product/visitor.ts';
import { insist, tryOnce } from './insist.ts';
import { ownWords, type KnownSignal, type Ledger } from './ledger.ts';

interface Versioned {
  readonly state: string;
  readonly version: number;
}

/** The coordinator of the zone: accepts what was reported, and answers it, alone or bundled, until told to stop. */
export class Coordinator {
  constructor(
    private readonly visitor: Visitor,
    private readonly zone: string,
    private readonly ledger: Ledger,
  ) {}

  async work(until: AbortSignal): Promise<void> {
    for (let turn = 0; !until.aborted; turn += 1) {
      const some = this.ledger.takeWaiting(turn % 3 === 0 ? 3 : 1);
      if (some.length === 0) await pause(50);
      for (const signal of some) await this.accept(signal);
      if (some.length > 1) await this.answerTogether(some);
      else if (some[0]) await this.answerAlone(some[0]);
    }
  }

  private async accept({ id }: KnownSignal): Promise<void> {
    const params = { zone: this.zone, signal: id };
    await this.step<SignalView>({
      read: () => this.visitor.send(signals.one, { params }),
      act: (version) => this.visitor.send(signals.accept, { params, version, body: { privacyChecked: true } }),
      from: 'submitted',
    });
    this.ledger.accepted.add(id);
  }

  private async answerAlone(signal: KnownSignal): Promise<void> {
    const words = ownWords();
    const body = { text: `${words}\n\nWe namen contact op met de dienst.` };
    await this.create(feedback.answerSignal, { params: { signal: signal.id }, body });
    this.ledger.answers.push({ words, signalIds: [signal.id], reporters: new Set([signal.reporter]) });
  }

  private async answerTogether(some: KnownSignal[]): Promise<void> {
    const words = ownWords();
    const signalIds = some.map(({ id }) => id);
    const made = await this.create<{ id: string }>(sharedSignals.make, {
      body: { title: `Samen gezien ${words}`, signalIds },
    });
    const text = `${words}\n\nWe bespreken dit met de diensten.`;
    const draft = await this.create<AnswerView>(feedback.draft, { params: { shared: made.id }, body: { text } });
    const params = { zone: this.zone, answer: draft.id };
    await this.step<AnswerView>({
      read: () => this.visitor.send(feedback.one, { params }),
      act: (version) => this.visitor.send(feedback.approve, { params, version, body: { text } }),
      from: 'draft',
    });
    this.ledger.answers.push({ words, signalIds, reporters: new Set(some.map(({ reporter }) => reporter)) });
  }

  /** Makes something, under one key however often it is sent. */
  private create<T>(endpoint: Endpoint, { params, body }: Parts): Promise<T> {
    const sent = { params: { zone: this.zone, ...params }, body, key: randomUUID() };
    return insist<T>(this.ledger, () => this.visitor.send(endpoint, sent));
  }

  /** Takes a step that has no key: when nobody knows whether it was taken, a look at the record tells. */
  private async step<T extends Versioned>({ read, act, from }: Step): Promise<void> {
    for (;;) {
      const { state, version } = await insist<T>(this.ledger, read);
      if (state !== from) return;
      const outcome = await tryOnce(this.ledger, () => act(version));
      if (outcome === 'unknown') continue;
      await outcome.answer.body?.cancel();
      if (outcome.answer.ok) return;
      // Taken after all, by the try before: the next look shows it.
      if (outcome.answer.status !== 412) this.ledger.noteStrange(`${outcome.answer.status} at a step from ${from}`);
    }
  }
}

interface Step {
  read: () => Promise<Response>;
  act: (version: number) => Promise<Response>;
  /** The state in which the step is still to be taken. */
  from: string;
}
