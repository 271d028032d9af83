import { Injectable } from '@nestjs/common';
import type { SuggestionAcceptance } from '@signalenbeleid/contracts/suggestions.contract';
import { mayGoUpInAnother, type SuggestionKind } from '@signalenbeleid/contracts/suggestions.workflow';
import { Database, Problem, type Actor } from '@signalenbeleid/platform';
import {
  BundleSignals,
  RecogniseSharedSignal,
  SharedSignalRecords,
  SteerSharedSignal,
  type SharedAt,
} from '@signalenbeleid/shared-signals';
import type { Suggestion } from './suggestion.entity.ts';

/** What a coordinator agreed to: these signals, in these words. */
export interface Agreed extends Omit<SuggestionAcceptance, 'without'> {
  signalIds: string[];
}
/** The shared signal that came of it; which signals came in by it, and which left another. */
export interface Done {
  sharedSignalId: string;
  number: string;
  bundled: string[];
  unbundled: string[];
}

/** Does what a suggestion says, and takes it back: always as a person would by hand, with the same rights and the same record. */
@Injectable()
export class CarryOutSuggestion {
  constructor(
    private readonly database: Database,
    private readonly bundling: BundleSignals,
    private readonly records: SharedSignalRecords,
    private readonly steering: SteerSharedSignal,
    private readonly recognising: RecogniseSharedSignal,
  ) {}

  private readonly ways: Record<SuggestionKind, (actor: Actor, it: Suggestion, agreed: Agreed) => Promise<Done>> = {
    new: (actor, _, agreed) => this.make(actor, agreed),
    join: async (actor, { sharedSignals: [id = ''] }, { signalIds }) => {
      if ((await this.records.load(id)).state === 'closed') throw new Problem('step-not-possible');
      return this.bundle(actor, id, signalIds);
    },
    returned: async (actor, { sharedSignals: [id = ''] }, { signalIds }) => {
      await this.steering.reopen(actor, await this.now(id), 'Opnieuw bevestigd: er kwamen nieuwe signalen bij.');
      return this.bundle(actor, id, signalIds);
    },
    split: async (actor, { sharedSignals: [id = ''] }, agreed) => {
      const done = await this.make(actor, agreed);
      await this.bundling.unbundle(actor, await this.now(id), agreed.signalIds);
      return { ...done, unbundled: agreed.signalIds };
    },
    merge: (actor, suggestion, agreed) => this.merge(actor, suggestion, agreed),
  };

  /** Problem: `not-found` when it should go in a shared signal that the suggestion is not about. */
  async execute(actor: Actor, suggestion: Suggestion, agreed: Agreed): Promise<Done> {
    if (agreed.into && !suggestion.sharedSignals.includes(agreed.into)) throw new Problem('not-found');
    return this.ways[suggestion.kind](actor, suggestion, agreed);
  }

  private readonly waysBack: Record<SuggestionKind, (actor: Actor, it: Suggestion) => Promise<void>> = {
    new: async (actor, suggestion) => this.bundling.takeBack(actor, await this.untouched(suggestion)),
    join: (actor, suggestion) => this.unbundle(actor, suggestion),
    returned: async (actor, suggestion) => {
      const { id } = await this.untouched(suggestion);
      await this.unbundle(actor, suggestion);
      await this.steering.close(actor, await this.now(id), 'Weer gesloten: het heropenen is ongedaan gemaakt.');
    },
    split: async (actor, suggestion) => {
      await this.bundling.takeBack(actor, await this.untouched(suggestion));
      await this.giveBack(actor, suggestion.sharedSignals[0] ?? '', suggestion.unbundled);
    },
    merge: async (actor, suggestion) => {
      const into = suggestion.sharedSignalId ?? '';
      const other = suggestion.sharedSignals.find((id) => id !== into) ?? '';
      await this.unbundle(actor, suggestion);
      await this.recognising.carryBack(actor, { from: other, into });
      await this.steering.reopen(actor, await this.now(other), 'Weer open: het samenbrengen is ongedaan gemaakt.');
      await this.giveBack(actor, other, suggestion.unbundled);
      await this.records.weighRecognitions(actor, other);
    },
  };

  /** Problem: `step-not-possible` when somebody acted on what came of it. */
  takeBack(actor: Actor, suggestion: Suggestion): Promise<void> {
    return this.waysBack[suggestion.kind](actor, suggestion);
  }

  private async make(actor: Actor, { title, text, cluster, signalIds }: Agreed): Promise<Done> {
    if (!title) throw new Problem('rule-broken', [{ path: 'body.title', code: 'required' }]);
    const made = await this.bundling.make(actor, {
      title,
      signalIds,
      ...(text && { text }),
      ...(cluster && { cluster }),
    });
    return { sharedSignalId: made.id, number: made.number, bundled: signalIds, unbundled: [] };
  }

  private async bundle(actor: Actor, id: string, signalIds: readonly string[]): Promise<Done> {
    const at = await this.now(id);
    const there = await this.signalsOf(id);
    const bundled = signalIds.filter((signal) => !there.includes(signal));
    if (bundled.length > 0) await this.bundling.bundle(actor, at, { signalIds: bundled });
    return { sharedSignalId: id, number: at.number, bundled, unbundled: [] };
  }

  /** One goes up in the other: its signals and recognitions move, and it closes with a word of where they went. Nothing is erased, so whoever bundles may do it. */
  private async merge(actor: Actor, { sharedSignals }: Suggestion, { into, signalIds }: Agreed): Promise<Done> {
    if (!into) throw new Problem('rule-broken', [{ path: 'body.into', code: 'required' }]);
    const other = sharedSignals.find((id) => id !== into);
    if (!other) throw new Problem('not-found');
    if (!mayGoUpInAnother((await this.records.load(other)).state)) throw new Problem('step-not-possible');
    const moving = await this.signalsOf(other);
    const done = await this.bundle(actor, into, signalIds);
    await this.recognising.carryOver(actor, { from: other, into });
    await this.bundling.unbundle(actor, await this.now(other), moving);
    await this.steering.close(actor, await this.now(other), `Samengebracht in ${done.number}.`);
    return { ...done, unbundled: moving };
  }

  /** Takes out what came in by this suggestion, as long as all of it is still there. */
  private async unbundle(actor: Actor, { sharedSignalId, bundled }: Suggestion): Promise<void> {
    const id = sharedSignalId ?? '';
    const there = await this.signalsOf(id);
    if (!bundled.every((signal) => there.includes(signal))) throw new Problem('step-not-possible');
    if (bundled.length > 0) await this.bundling.unbundle(actor, await this.now(id), bundled);
  }

  private async giveBack(actor: Actor, id: string, signalIds: string[]): Promise<void> {
    await this.bundling.bundle(actor, await this.now(id), { signalIds });
  }

  /** What came of a suggestion, as long as nobody did anything with it. */
  private async untouched({ sharedSignalId, sharedVersion }: Suggestion): Promise<SharedAt> {
    const at = await this.now(sharedSignalId ?? '');
    if (at.version !== sharedVersion) throw new Problem('step-not-possible');
    return at;
  }

  /** The shared signal as it is now, held until the end of this transaction. */
  private async now(id: string): Promise<SharedAt & { number: string }> {
    const { version, number } = await this.records.loadForChange(id);
    return { id, version, number };
  }

  private async signalsOf(id: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select signal_id as id from bundling where shared_signal_id = $1 and undone_at is null order by signal_id',
      [id],
    );
    return rows.map((row) => row.id);
  }
}
