import { Injectable } from '@nestjs/common';
import { Database } from '@signalenbeleid/platform';
import type { CandidateSharedSignal } from './find-candidates.ts';
import type { Bundled } from './look-alikes.rules.ts';

/** Finds in which shared signals signals sit. */
@Injectable()
export class FindBundled {
  constructor(private readonly database: Database) {}

  /** Of these signals, those that sit in a shared signal, each with that one. */
  async among(signalIds: readonly string[]): Promise<Bundled[]> {
    if (signalIds.length === 0) return [];
    const rows = await this.database.query<CandidateSharedSignal & { signalId: string }>(bundled, [signalIds]);
    return rows.map(({ signalId, ...sharedSignal }) => ({ signalId, sharedSignal }));
  }
}

const bundled = `
  select b.signal_id as "signalId", s.id, s.number, s.state, s.title, s.text, s.categories, s.target_groups as "targetGroups"
    from bundling b join shared_signal s on s.id = b.shared_signal_id
   where b.signal_id = any($1) and b.undone_at is null`;
