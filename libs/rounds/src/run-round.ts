import { Injectable } from '@nestjs/common';
import { stateAfter, type Cluster } from '@signalenbeleid/contracts';
import {
  roundWorkflow,
  type NewRound,
  type RoundChange,
  type RoundStep,
} from '@signalenbeleid/contracts/rounds.contract';
import { FindMandates, mayStandIn } from '@signalenbeleid/mandates';
import { Database, Events, found, newId, Problem, type Actor } from '@signalenbeleid/platform';
import { SharedSignalRecords } from '@signalenbeleid/shared-signals';
import { FindZones } from '@signalenbeleid/zones';
import { Round } from './round.entity.ts';
import { roundEvents } from './rounds.events.ts';

/** A round as it was read. */
export interface RoundAt {
  id: string;
  version: number;
}

/** Prepares and opens rounds: what there is to choose from, by the rule of the cluster, and who takes the seat of an absent member. */
@Injectable()
export class RunRound {
  constructor(
    private readonly database: Database,
    private readonly zones: FindZones,
    private readonly mandates: FindMandates,
    private readonly sharedSignals: SharedSignalRecords,
    private readonly events: Events,
  ) {}

  /** Prepares a round. The rule of the cluster of today holds for it, whatever is settled later. */
  async make(actor: Actor, { cluster, title, sharedSignalIds }: NewRound): Promise<string> {
    refuseOtherClusters(actor, cluster);
    const { dotsPerSeat, dotsPerOption, chooseMin, chooseMax, quorumPercent } = await this.zones.clusterRule(cluster);
    const id = newId();
    const rule = { dotsPerSeat, dotsPerOption, chooseMin, chooseMax, quorumPercent };
    await this.database.insert(Round, {
      id,
      cluster,
      title,
      state: 'draft',
      ...rule,
      madeBy: actor.key,
      madeAt: new Date(),
      version: 1,
    });
    await this.setOptions(id, sharedSignalIds);
    await this.events.record(roundEvents.made, { subject: id, actor });
    return id;
  }

  /** Changes a round that is not open yet. */
  async change(actor: Actor, at: RoundAt, { title, sharedSignalIds }: RoundChange): Promise<void> {
    const round = await this.forRunning(actor, at.id);
    if (round.state !== 'draft') throw new Problem('step-not-possible');
    await this.database.change(Round, at, { title });
    await this.setOptions(at.id, sharedSignalIds);
    await this.events.record(roundEvents.changed, { subject: at.id, actor });
  }

  /** Opens it for voting; its shared signals are on the agenda from now on. Problem: `rule-broken` without options. */
  async open(actor: Actor, at: RoundAt): Promise<void> {
    await this.take(actor, at, { step: 'open', changes: { openedAt: new Date() } });
    const options = await this.options(at.id);
    if (options.length === 0) throw new Problem('rule-broken', [{ path: 'body.sharedSignalIds', code: 'required' }]);
    for (const id of options) {
      const { state } = await this.sharedSignals.load(id);
      if (state !== 'on-agenda') await this.sharedSignals.take(actor, { id }, { step: 'table' });
    }
    await this.events.record(roundEvents.opened, { subject: at.id, actor });
  }

  /** Names the substitute who takes the seat of an absent effective member. Problems: `rule-broken` when that substitute may not, `already-voted` when the seat has voted. */
  async excuse(
    actor: Actor,
    at: RoundAt,
    { absentId, substituteId }: { absentId: string; substituteId: string },
  ): Promise<void> {
    const round = await this.forRunning(actor, at.id);
    if (round.state === 'closed') throw new Problem('step-not-possible');
    const mandates = (await this.mandates.all()).filter(({ cluster }) => cluster === round.cluster);
    if (!mayStandIn(mandates, { absent: absentId, substitute: substituteId }))
      throw new Problem('rule-broken', [{ path: 'body.substituteId', code: 'may-not-stand-in' }]);
    const voted = await this.database.one(
      'select 1 from ballot b join mandate d on d.id = b.seat_id where b.round_id = $1 and d.member_id = $2',
      [at.id, absentId],
    );
    if (voted) throw new Problem('already-voted');
    await this.database.change(Round, at, {});
    await this.database.query(
      'insert into round_absence (round_id, absent_id, substitute_id) values ($1, $2, $3) on conflict (zone_id, round_id, absent_id) do update set substitute_id = excluded.substitute_id',
      [at.id, absentId, substituteId],
    );
    await this.events.record(roundEvents.excused, {
      subject: at.id,
      actor,
      payload: { absent: absentId, substitute: substituteId },
    });
  }

  /** The round, for who runs it. Problems: `not-found`, `not-allowed` for another cluster. */
  async forRunning(actor: Actor, id: string): Promise<Round> {
    const round = await this.load(id);
    refuseOtherClusters(actor, round.cluster);
    return round;
  }

  /** The round. Problem: `not-found`. */
  async load(id: string): Promise<Round> {
    return found(await this.database.manager.getRepository(Round).findOneBy({ id }));
  }

  /** Takes a step. Problems: `step-not-possible`, `stale`. */
  async take(
    actor: Actor,
    at: RoundAt,
    { step, changes }: { step: RoundStep; changes: Partial<Round> },
  ): Promise<void> {
    const state = stateAfter(roundWorkflow, (await this.forRunning(actor, at.id)).state, step);
    if (!state) throw new Problem('step-not-possible');
    await this.database.change(Round, at, { ...changes, state });
  }

  /** The shared signals that this round chooses from, in order. */
  async options(id: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select shared_signal_id as id from round_option where round_id = $1 order by position',
      [id],
    );
    return rows.map((row) => row.id);
  }

  private async setOptions(id: string, sharedSignalIds: string[]): Promise<void> {
    await this.database.query('delete from round_option where round_id = $1', [id]);
    for (const [position, sharedId] of sharedSignalIds.entries()) {
      const { state } = await this.sharedSignals.load(sharedId);
      if (!choosable.includes(state))
        throw new Problem('rule-broken', [{ path: 'body.sharedSignalIds', code: 'not-open' }]);
      await this.database.query('insert into round_option (round_id, shared_signal_id, position) values ($1, $2, $3)', [
        id,
        sharedId,
        position,
      ]);
    }
  }
}

const choosable: readonly string[] = ['proposed', 'recognised', 'on-agenda', 'parked'];

function refuseOtherClusters(actor: Actor, cluster: Cluster): void {
  if (actor.roles.includes('zone-coordinator') || actor.steers.includes(cluster)) return;
  throw new Problem('not-allowed');
}
