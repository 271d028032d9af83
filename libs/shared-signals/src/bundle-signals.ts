import { Injectable } from '@nestjs/common';
import type { Category, TargetGroup } from '@signalenbeleid/contracts';
import type { NewSharedSignal } from '@signalenbeleid/contracts/shared-signals.contract';
import { acceptedStates } from '@signalenbeleid/contracts/signals.workflow';
import { type Actor, Database, Events, newId, NumberSeries, Problem } from '@signalenbeleid/platform';
import { SharedSignal } from './shared-signal.entity.ts';
import { SharedSignalRecords, type SharedAt } from './shared-signal-records.ts';
import { sharedSignalEvents } from './shared-signals.events.ts';

interface SignalFacts {
  id: string;
  categories: Category[];
  targetGroups: TargetGroup[];
}

/** Puts signals together that speak of one problem, and takes them apart again. A signal may sit in several shared signals. */
@Injectable()
export class BundleSignals {
  constructor(
    private readonly database: Database,
    private readonly numbers: NumberSeries,
    private readonly records: SharedSignalRecords,
    private readonly events: Events,
  ) {}

  /** A new shared signal of these signals. Problem: `rule-broken` when one of them is not an accepted signal of this zone. */
  async make(
    actor: Actor,
    { title, text = '', signalIds, cluster }: NewSharedSignal,
  ): Promise<{ id: string; number: string }> {
    const signals = await this.acceptedSignals(signalIds);
    const shared = await this.begin(actor, { title, text, cluster }, signals);
    await this.database.insert(SharedSignal, shared);
    await this.events.record(sharedSignalEvents.made, { subject: shared.id, actor });
    await this.writeWording(actor, shared);
    await this.link(actor, shared.id, { signalIds, reason: '' });
    return { id: shared.id, number: shared.number };
  }

  private async begin(
    actor: Actor,
    { title, text, cluster }: Omit<NewSharedSignal, 'signalIds'>,
    signals: SignalFacts[],
  ): Promise<SharedSignal> {
    const year = new Date().getFullYear();
    const count = await this.numbers.take('shared-signal', year);
    return Object.assign(new SharedSignal(), {
      ...{ id: newId(), number: `GS-${year}-${String(count).padStart(2, '0')}`, state: 'proposed', title, text },
      categories: mostCommon(
        signals.flatMap(({ categories }) => categories),
        3,
      ),
      targetGroups: mostCommon(
        signals.flatMap(({ targetGroups }) => targetGroups),
        4,
      ),
      ...{ solution: '', edition: 1, cluster: cluster ?? null, madeBy: actor.key, changedAt: new Date(), version: 1 },
    });
  }

  /** Adds signals; those that sit in it already stay. */
  async bundle(
    actor: Actor,
    at: SharedAt,
    { signalIds, reason = '' }: { signalIds: string[]; reason?: string },
  ): Promise<void> {
    await this.records.load(at.id);
    await this.acceptedSignals(signalIds);
    await this.records.edit(actor, at, {
      event: sharedSignalEvents.bundled,
      changes: {},
      payload: { signals: signalIds },
    });
    await this.link(actor, at.id, { signalIds, reason });
  }

  /** Takes signals out. The link stays on record as undone. */
  async unbundle(actor: Actor, at: SharedAt, signalIds: string[]): Promise<void> {
    await this.records.load(at.id);
    const signals = await this.unlink(actor.key, at.id, signalIds);
    await this.records.edit(actor, at, { event: sharedSignalEvents.unbundled, changes: {}, payload: { signals } });
  }

  /** Takes a new shared signal back: its signals are free again, and it closes. Problem: `step-not-possible` once somebody recognised it or it went on. */
  async takeBack(actor: Actor, at: SharedAt): Promise<void> {
    const { state } = await this.records.load(at.id);
    const recognised = await this.database.one('select 1 from recognition where shared_signal_id = $1', [at.id]);
    if (state !== 'proposed' || recognised) throw new Problem('step-not-possible');
    await this.records.take(actor, at, { step: 'close', changes: { note: 'Ongedaan gemaakt bij het bundelen' } });
    const signals = await this.database.query<{ id: string }>(
      'select signal_id as id from bundling where shared_signal_id = $1 and undone_at is null',
      [at.id],
    );
    await this.unlink(
      actor.key,
      at.id,
      signals.map(({ id }) => id),
    );
  }

  /** Takes a signal out of every shared signal: it was withdrawn. */
  async release(signalId: string): Promise<void> {
    const rows = await this.database.query<{ id: string }>(
      'select shared_signal_id as id from bundling where signal_id = $1 and undone_at is null',
      [signalId],
    );
    for (const { id } of rows) await this.unlink(null, id, [signalId]);
  }

  /** Keeps this edition of the neutral words. */
  async writeWording(
    actor: Actor,
    { id, edition, title, text, solution }: Pick<SharedSignal, 'id' | 'edition' | 'title' | 'text' | 'solution'>,
  ): Promise<void> {
    await this.database.query(
      'insert into wording (subject, edition, title, text, solution, written_by) values ($1, $2, $3, $4, $5, $6)',
      [...[id, edition, title, text, solution, actor.key]],
    );
  }

  private async acceptedSignals(ids: string[]): Promise<SignalFacts[]> {
    const rows = await this.database.query<SignalFacts>(
      'select id, categories, target_groups as "targetGroups" from signal where id = any($1) and state = any($2)',
      [ids, acceptedStates],
    );
    if (ids.length === 0 || rows.length < ids.length)
      throw new Problem('rule-broken', [
        { path: 'body.signalIds', code: ids.length === 0 ? 'required' : 'not-accepted' },
      ]);
    return rows;
  }

  private async link(
    actor: Actor,
    sharedId: string,
    { signalIds, reason }: { signalIds: string[]; reason: string },
  ): Promise<void> {
    for (const signalId of signalIds) {
      const linked = await this.database.one(
        'insert into bundling (id, shared_signal_id, signal_id, reason, bundled_by) values ($1, $2, $3, $4, $5) on conflict (zone_id, shared_signal_id, signal_id) where undone_at is null do nothing returning id',
        [newId(), sharedId, signalId, reason, actor.key],
      );
      if (linked)
        await this.database.query('update signal set shared_count = shared_count + 1 where id = $1', [signalId]);
    }
  }

  /** Answers which of these signals sat in it: what never did leaves no trace. */
  private async unlink(by: string | null, sharedId: string, signalIds: string[]): Promise<string[]> {
    const undone = await this.database.query<{ signalId: string }>(
      'update bundling set undone_at = now(), undone_by = $3 where shared_signal_id = $1 and signal_id = any($2) and undone_at is null returning signal_id as "signalId"',
      [sharedId, signalIds, by],
    );
    const ids = undone.map(({ signalId }) => signalId);
    await this.database.query('update signal set shared_count = shared_count - 1 where id = any($1)', [ids]);
    return ids;
  }
}

/** The values that occur most, at most so many. */
function mostCommon<T extends string>(values: readonly T[], most: number): T[] {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, most)
    .map(([value]) => value);
}
