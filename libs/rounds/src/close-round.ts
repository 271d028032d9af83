import { Injectable } from '@nestjs/common';
import type { Settlement } from '@signalenbeleid/contracts/rounds.contract';
import { Database, Events, found, Problem, type Actor } from '@signalenbeleid/platform';
import { SharedSignalRecords } from '@signalenbeleid/shared-signals';
import { CastBallot } from './cast-ballot.ts';
import { choose, tally, type RoundResult, type Vote } from './prioritise.rules.ts';
import { Round } from './round.entity.ts';
import { roundEvents } from './rounds.events.ts';
import { RunRound, type RoundAt } from './run-round.ts';

interface CastVote extends Vote {
  seatId: string;
  [column: string]: unknown;
}

/** Closes a round: the dots are counted, the result is shown to everyone at once and frozen, what is chosen moves on. */
@Injectable()
export class CloseRound {
  constructor(
    private readonly database: Database,
    private readonly rounds: RunRound,
    private readonly ballots: CastBallot,
    private readonly sharedSignals: SharedSignalRecords,
    private readonly events: Events,
  ) {}

  /** Closes it and chooses at most so many. Problems: `step-not-possible`, `rule-broken` when the rule of the cluster chooses fewer or more. */
  async close(actor: Actor, at: RoundAt, most: number): Promise<void> {
    const round = found(
      await this.database.manager
        .getRepository(Round)
        .findOne({ where: { id: at.id }, lock: { mode: 'pessimistic_write' } }),
    );
    if (most < round.chooseMin || most > round.chooseMax)
      throw new Problem('rule-broken', [{ path: 'body.choose', code: 'range' }]);
    const result = await this.count(round, most);
    await this.rounds.take(actor, at, { step: 'close', changes: { result, closedAt: new Date() } });
    for (const id of result.chosen) await this.prioritise(actor, id);
    await this.events.record(roundEvents.closed, { subject: at.id, actor, payload: { chosen: result.chosen } });
  }

  /** The steering group settles a tie. Problems: `step-not-possible` without a tie, `rule-broken` for others than the tied. */
  async settle(actor: Actor, at: RoundAt, { sharedSignalIds, reason }: Settlement): Promise<void> {
    const { result } = await this.rounds.forRunning(actor, at.id);
    if (!result || result.tie.length === 0) throw new Problem('step-not-possible');
    if (sharedSignalIds.length > result.open || sharedSignalIds.some((id) => !result.tie.includes(id))) {
      throw new Problem('rule-broken', [{ path: 'body.sharedSignalIds', code: 'not-tied' }]);
    }
    const settled: RoundResult = { ...result, chosen: [...result.chosen, ...sharedSignalIds], tie: [], open: 0 };
    await this.database.change(Round, at, { result: settled as never, tieReason: reason });
    for (const id of sharedSignalIds) await this.prioritise(actor, id);
    await this.events.record(roundEvents.settled, { subject: at.id, actor, payload: { chosen: sharedSignalIds } });
  }

  /** Moves on what was chosen. Meanwhile it may have been parked, or chosen in another round: that must not keep this one open. */
  private async prioritise(actor: Actor, id: string): Promise<void> {
    const { state } = await this.sharedSignals.load(id);
    if (state === 'parked') await this.sharedSignals.take(actor, { id }, { step: 'table' });
    if (state === 'parked' || state === 'on-agenda')
      await this.sharedSignals.take(actor, { id }, { step: 'prioritise' });
  }

  private async count(round: Round, most: number): Promise<RoundResult> {
    const seats = await this.ballots.seats(round);
    const cast = await this.database.query<CastVote>(
      'select seat_id as "seatId", dots, abstained as abstain from ballot where round_id = $1',
      [round.id],
    );
    const dots = tally(cast, await this.rounds.options(round.id));
    const abstentions = cast.filter(({ abstain }) => abstain).length;
    return { dots, ...choose(dots, most), abstentions, seats: seats.length, voted: cast.length };
  }
}
