import { Injectable } from '@nestjs/common';
import type { Confirmation, Parking, SharedClassification } from '@signalenbeleid/contracts/shared-signals.contract';
import type { Wording } from '@signalenbeleid/contracts/signals.contract';
import { Database, type Actor } from '@signalenbeleid/platform';
import { BundleSignals } from './bundle-signals.ts';
import { SharedSignalRecords, type SharedAt } from './shared-signal-records.ts';
import { sharedSignalEvents } from './shared-signals.events.ts';

/** What coordinators and steering groups do with a shared signal: words, place in the taxonomy, criteria, park, close, open again. */
@Injectable()
export class SteerSharedSignal {
  constructor(
    private readonly database: Database,
    private readonly records: SharedSignalRecords,
    private readonly bundling: BundleSignals,
  ) {}

  /** Puts it in other neutral words; every edition is kept. */
  async rewrite(actor: Actor, at: SharedAt, { title, text = '', solution = '' }: Wording): Promise<void> {
    const shared = await this.records.load(at.id);
    const words = { title, text, solution, edition: shared.edition + 1 };
    await this.records.edit(actor, at, { event: sharedSignalEvents.rewritten, changes: words });
    await this.bundling.writeWording(actor, { id: at.id, ...words });
  }

  /** Sets category, target group, level and the cluster that takes it up. */
  async classify(actor: Actor, at: SharedAt, classification: SharedClassification): Promise<void> {
    await this.records.load(at.id);
    const changes = Object.fromEntries(Object.entries(classification).filter(([, value]) => value !== undefined));
    await this.records.edit(actor, at, { event: sharedSignalEvents.classified, changes });
  }

  /** Confirms a criterion of a structural signal, or doubts it again. */
  async confirm(actor: Actor, at: SharedAt, { criterion, confirmed }: Confirmation): Promise<void> {
    await this.records.load(at.id);
    await this.records.edit(actor, at, { event: sharedSignalEvents.confirmed, changes: {} });
    if (!confirmed)
      await this.database.query('delete from criterion_confirmation where shared_signal_id = $1 and criterion = $2', [
        at.id,
        criterion,
      ]);
    else
      await this.database.query(
        'insert into criterion_confirmation (shared_signal_id, criterion, confirmed_by) values ($1, $2, $3) on conflict do nothing',
        [...[at.id, criterion, actor.key]],
      );
  }

  /** Sets it aside, with a word why; until a day, or until somebody takes it up again. */
  async park(actor: Actor, at: SharedAt, { note, until }: Parking): Promise<void> {
    await this.records.take(actor, at, { step: 'park', changes: { note, parkedUntil: until ?? null } });
  }

  /** Closes it: solved, or nobody carries it. */
  async close(actor: Actor, at: SharedAt, note: string): Promise<void> {
    await this.records.take(actor, at, { step: 'close', changes: { note } });
  }

  /** Opens it again: the problem came back. */
  async reopen(actor: Actor, at: SharedAt, note: string): Promise<void> {
    await this.records.take(actor, at, { step: 'reopen', changes: { note, parkedUntil: null } });
  }
}
