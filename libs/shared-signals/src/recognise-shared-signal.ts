import { Injectable } from '@nestjs/common';
import type { NewRecognition } from '@signalenbeleid/contracts/shared-signals.contract';
import { Database, Events, Problem, type Actor } from '@signalenbeleid/platform';
import { SharedSignalRecords } from './shared-signal-records.ts';
import { sharedSignalEvents } from './shared-signals.events.ts';

/** "Wij herkennen dit": an organisation says that it sees the problem too. One voice an organisation. */
@Injectable()
export class RecogniseSharedSignal {
  constructor(
    private readonly database: Database,
    private readonly records: SharedSignalRecords,
    private readonly events: Events,
  ) {}

  /** Recognises, or adds to an earlier recognition; whoever recognises follows. Problems: `not-found`, `not-allowed` for an organisation that is not yours, `step-not-possible` when it is closed. */
  async execute(
    actor: Actor,
    id: string,
    { organisationId, example = '', figure = '' }: NewRecognition,
  ): Promise<void> {
    const shared = await this.records.loadForChange(id);
    if (shared.state === 'closed') throw new Problem('step-not-possible');
    this.refuseOthers(actor, organisationId);
    await this.database.query(
      `insert into recognition (shared_signal_id, organisation_id, member_id, example, figure) values ($1, $2, $3, $4, $5)
       on conflict (zone_id, shared_signal_id, organisation_id) do update set member_id = excluded.member_id,
         example = coalesce(nullif(excluded.example, ''), recognition.example),
         figure = coalesce(nullif(excluded.figure, ''), recognition.figure)`,
      [id, organisationId, actor.memberId, example, figure],
    );
    await this.follow(actor, id, true);
    await this.events.record(sharedSignalEvents.recognised, {
      subject: id,
      actor,
      payload: { organisation: organisationId },
    });
    await this.records.weighRecognitions(actor, id);
  }

  /** Takes the recognition of an organisation back. Problem: `not-found` when there is none. */
  async withdraw(actor: Actor, id: string, organisationId: string): Promise<void> {
    await this.records.loadForChange(id);
    this.refuseOthers(actor, organisationId);
    const gone = await this.database.one(
      'delete from recognition where shared_signal_id = $1 and organisation_id = $2 returning organisation_id',
      [id, organisationId],
    );
    if (!gone) throw new Problem('not-found');
    await this.events.record(sharedSignalEvents.recognitionWithdrawn, {
      subject: id,
      actor,
      payload: { organisation: organisationId },
    });
    await this.records.weighRecognitions(actor, id);
  }

  /** Follows a shared signal: hears what becomes of it. Or no longer. */
  async follow(actor: Actor, id: string, follow: boolean): Promise<void> {
    await this.records.load(id);
    if (follow)
      await this.database.query(
        'insert into following (shared_signal_id, member_id) values ($1, $2) on conflict do nothing',
        [id, actor.memberId],
      );
    else
      await this.database.query('delete from following where shared_signal_id = $1 and member_id = $2', [
        id,
        actor.memberId,
      ]);
  }

  private refuseOthers(actor: Actor, organisationId: string): void {
    if (!actor.organisationIds.includes(organisationId))
      throw new Problem('not-allowed', [{ path: 'body.organisationId', code: 'not-yours' }]);
  }
}
