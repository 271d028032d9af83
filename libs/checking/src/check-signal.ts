import { Injectable } from '@nestjs/common';
import type {
  Acceptance,
  Classification,
  Referral,
  Reopening,
  Return,
  Wording,
} from '@signalenbeleid/contracts/signals.contract';
import { Database, Problem, type Actor } from '@signalenbeleid/platform';
import { signalEvents, SignalRecords, type At, type Signal } from '@signalenbeleid/signals';

/** What a coordinator does with a signal that came in: accept it, send it back or on, put it in neutral words, complete it. */
@Injectable()
export class CheckSignal {
  constructor(
    private readonly records: SignalRecords,
    private readonly database: Database,
  ) {}

  /** Accepts the signal: from now on all members read its neutral words and it counts. Problem: `rule-broken` without the privacy check. */
  async accept(
    actor: Actor,
    { id, version }: At,
    { wording, categories, targetGroups, privacyChecked }: Acceptance,
  ): Promise<void> {
    if (!privacyChecked) throw new Problem('rule-broken', [{ path: 'body.privacyChecked', code: 'required' }]);
    const { signal } = await this.records.openForChecking(actor, id);
    const words = neutralWords(signal, wording ?? { title: signal.neutralTitle ?? signal.title });
    const changes: Partial<Signal> = {
      acceptedAt: new Date(),
      ...(categories && { categories }),
      ...(targetGroups && { targetGroups }),
      ...words,
    };
    await this.records.take(
      actor,
      { id, version, state: signal.state },
      { step: 'accept', event: signalEvents.accepted, changes },
    );
    await this.keep(actor, id, words);
  }

  /** Sends the signal back, always with a reason and a friendly explanation. */
  async return(actor: Actor, { id, version }: At, { reason, explanation }: Return): Promise<void> {
    const { signal } = await this.records.openForChecking(actor, id);
    await this.records.take(
      actor,
      { id, version, state: signal.state },
      { step: 'return', event: signalEvents.returned, changes: { reason, explanation } },
    );
  }

  /** Sends the signal on to whom it belongs. */
  async refer(actor: Actor, { id, version }: At, { to, explanation }: Referral): Promise<void> {
    const { signal } = await this.records.openForChecking(actor, id);
    await this.records.take(
      actor,
      { id, version, state: signal.state },
      { step: 'refer', event: signalEvents.referred, changes: { referredTo: to, explanation } },
    );
  }

  /** Closes the signal, with a word of explanation for its reporter. */
  async close(actor: Actor, { id, version }: At, { explanation }: Reopening): Promise<void> {
    const { signal } = await this.records.openForChecking(actor, id);
    await this.records.take(
      actor,
      { id, version, state: signal.state },
      { step: 'close', event: signalEvents.closed, changes: { explanation } },
    );
  }

  /** Opens the signal again: something was overlooked, or the problem came back. */
  async reopen(actor: Actor, { id, version }: At, { explanation }: Reopening): Promise<void> {
    const { signal } = await this.records.openForChecking(actor, id);
    if (signal.state === 'accepted' && signal.sharedCount > 0) throw new Problem('step-not-possible');
    const changes = { reason: null, referredTo: null, explanation };
    await this.records.take(
      actor,
      { id, version, state: signal.state },
      { step: 'reopen', event: signalEvents.reopened, changes },
    );
  }

  /** Puts the signal in neutral words; the original stays as it is and every edition is kept. */
  async rewrite(actor: Actor, { id, version }: At, wording: Wording): Promise<void> {
    const { signal } = await this.records.openForChecking(actor, id);
    const changes = neutralWords(signal, wording);
    await this.records.edit(actor, { id, version }, { event: signalEvents.rewritten, changes });
    await this.keep(actor, id, changes);
  }

  /** Completes category, target group, place and level. */
  async classify(actor: Actor, { id, version }: At, classification: Classification): Promise<void> {
    await this.records.openForChecking(actor, id);
    const changes = Object.fromEntries(Object.entries(classification).filter(([, value]) => value !== undefined));
    await this.records.edit(actor, { id, version }, { event: signalEvents.classified, changes });
  }

  private async keep(actor: Actor, id: string, words: NeutralWords): Promise<void> {
    const { neutralEdition, neutralTitle, neutralText, proposedSolution } = words;
    await this.database.query(
      'insert into wording (subject, edition, title, text, solution, written_by) values ($1, $2, $3, $4, $5, $6)',
      [id, neutralEdition, neutralTitle, neutralText, proposedSolution, actor.key],
    );
  }
}

type NeutralWords = Pick<Signal, 'neutralTitle' | 'neutralText' | 'proposedSolution' | 'neutralEdition'>;

/** The next edition of the neutral words of a signal. Kept beside it once the signal itself took them: who comes second is too late there. */
function neutralWords({ neutralEdition }: Signal, { title, text = '', solution = '' }: Wording): NeutralWords {
  return { neutralTitle: title, neutralText: text, proposedSolution: solution, neutralEdition: neutralEdition + 1 };
}
