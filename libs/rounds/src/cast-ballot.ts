import { Injectable } from '@nestjs/common';
import type { Ballot } from '@signalenbeleid/contracts/rounds.contract';
import { FindMandates, type Seat } from '@signalenbeleid/mandates';
import { Database, Events, found, Problem, type Actor } from '@signalenbeleid/platform';
import { faultsInVote } from './prioritise.rules.ts';
import { Round } from './round.entity.ts';
import { roundEvents } from './rounds.events.ts';
import { RunRound } from './run-round.ts';

/** A seat votes. Who may is decided by the mandates of today: effective members, and a substitute only for a named absent one. */
@Injectable()
export class CastBallot {
  constructor(
    private readonly database: Database,
    private readonly rounds: RunRound,
    private readonly mandates: FindMandates,
    private readonly events: Events,
  ) {}

  /** Casts the vote of a seat. Problems: `may-not-vote`, `round-closed`, `already-voted`, `rule-broken` for too many dots. */
  async cast(actor: Actor, roundId: string, ballot: Ballot): Promise<void> {
    await this.check(actor, roundId, ballot);
    const cast = await this.database.one(
      'insert into ballot (round_id, seat_id, dots, abstained, objection) values ($1, $2, $3, $4, $5) on conflict do nothing returning 1',
      valuesOf(roundId, ballot),
    );
    if (!cast) throw new Problem('already-voted');
    // The vote is secret: the log says that this round got a vote, not from whom.
    await this.events.record(roundEvents.voted, { subject: roundId });
  }

  /** Changes the vote of a seat while the round is open. Problem: `not-found` when it has not voted. */
  async recast(actor: Actor, roundId: string, ballot: Ballot): Promise<void> {
    await this.check(actor, roundId, ballot);
    const changed = await this.database.one(
      'update ballot set dots = $3, abstained = $4, objection = $5 where round_id = $1 and seat_id = $2 returning 1',
      valuesOf(roundId, ballot),
    );
    found(changed);
  }

  /** The seats of this round that vote, with who votes for each. */
  async seats({ id, cluster }: Pick<Round, 'id' | 'cluster'>): Promise<Seat[]> {
    const absences = await this.database.query<{ absent: string; substitute: string }>(
      'select absent_id as absent, substitute_id as substitute from round_absence where round_id = $1',
      [id],
    );
    return this.mandates.seats(cluster, { absences });
  }

  private async check(actor: Actor, roundId: string, { seatId, dots, abstain = false }: Ballot): Promise<void> {
    // Held until the vote is stored, so that a round cannot close between the check and the vote.
    const round = found(
      await this.database.manager
        .getRepository(Round)
        .findOne({ where: { id: roundId }, lock: { mode: 'pessimistic_read' } }),
    );
    if (round.state !== 'open') throw new Problem('round-closed');
    const seats = await this.seats(round);
    if (!seats.some((seat) => seat.mandateId === seatId && seat.voterId === actor.memberId))
      throw new Problem('may-not-vote');
    const faults = faultsInVote({ dots, abstain }, round, await this.rounds.options(roundId));
    if (faults.length > 0) throw new Problem('rule-broken', faults);
  }
}

const valuesOf = (roundId: string, { seatId, dots, abstain = false, objection = '' }: Ballot) => [
  roundId,
  seatId,
  JSON.stringify(dots),
  abstain,
  objection,
];
