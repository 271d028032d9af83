import { Injectable } from '@nestjs/common';
import type { NewRecognition } from '@signalenbeleid/contracts/shared-signals.contract';
import { Database, Events, Problem, type Actor } from '@signalenbeleid/platform';
import { SharedSignalRecords } from './shared-signal-records.ts';
import { sharedSignalEvents } from './shared-signals.events.ts';

/** One shared signal goes up in another. */
interface CarriedOver {
  from: string;
  into: string;
}

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

  /** Takes along who recognised one shared signal into the one it goes up in: they see the same problem, and follow it there. Who recognised both keeps their own words. */
  async carryOver(actor: Actor, { from, into }: CarriedOver): Promise<void> {
    const carried = await this.database.query<{ id: string }>(
      `insert into recognition (shared_signal_id, organisation_id, member_id, example, figure, recognised_at)
       select $2, organisation_id, member_id, example, figure, recognised_at from recognition where shared_signal_id = $1
       on conflict do nothing returning organisation_id as id`,
      [from, into],
    );
    await this.database.query(
      'insert into following (shared_signal_id, member_id) select $2, member_id from following where shared_signal_id = $1 on conflict do nothing',
      [from, into],
    );
    await this.written(actor, sharedSignalEvents.recognitionsCarried, { id: into, organisations: carried });
  }

  /** Takes out again who came along, as far as they said nothing else since. Who followed goes on following. */
  async carryBack(actor: Actor, { from, into }: CarriedOver): Promise<void> {
    const left = await this.database.query<{ id: string }>(
      `delete from recognition here using recognition there
       where here.shared_signal_id = $2 and there.shared_signal_id = $1 and there.organisation_id = here.organisation_id
         and (there.recognised_at, there.example, there.figure) = (here.recognised_at, here.example, here.figure)
       returning here.organisation_id as id`,
      [from, into],
    );
    await this.written(actor, sharedSignalEvents.recognitionsLeft, { id: into, organisations: left });
  }

  /** Writes down who came along or left, and weighs what that means. */
  private async written(
    actor: Actor,
    event: string,
    { id, organisations }: { id: string; organisations: { id: string }[] },
  ): Promise<void> {
    if (organisations.length === 0) return;
    const payload = { organisations: organisations.map((organisation) => organisation.id) };
    await this.events.record(event, { subject: id, actor, payload });
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
