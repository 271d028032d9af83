import { Injectable } from '@nestjs/common';
import { Database } from '@signalenbeleid/platform';
import type { CandidateSharedSignal } from './find-candidates.ts';
import type { Bundled } from './look-alikes.rules.ts';

/** Finds in which shared signals signals sit, and who recognised those. */
@Injectable()
export class FindBundled {
  constructor(private readonly database: Database) {}

  /** Of these signals, those that sit in a shared signal, each with that one. */
  async among(signalIds: readonly string[]): Promise<Bundled[]> {
    if (signalIds.length === 0) return [];
    const rows = await this.database.query<CandidateSharedSignal & { signalId: string }>(bundled, [signalIds]);
    return rows.map(({ signalId, ...sharedSignal }) => ({ signalId, sharedSignal }));
  }

  /** Which of these organisations recognised which of these shared signals. */
  async recognisedBy(organisationIds: readonly string[], sharedIds: readonly string[]): Promise<Map<string, string[]>> {
    if (organisationIds.length === 0 || sharedIds.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; by: string[] }>(recognised, [organisationIds, sharedIds]);
    return new Map(rows.map(({ id, by }) => [id, by]));
  }
}

const bundled = `
  select b.signal_id as "signalId", s.id, s.number, s.state, s.title, s.text, s.categories, s.target_groups as "targetGroups"
    from bundling b join shared_signal s on s.id = b.shared_signal_id
   where b.signal_id = any($1) and b.undone_at is null`;

const recognised = `
  select shared_signal_id as id, array_agg(organisation_id order by organisation_id) as by from recognition
   where organisation_id = any($1) and shared_signal_id = any($2) group by shared_signal_id`;
