import { Controller } from '@nestjs/common';
import { rounds as contract } from '@signalenbeleid/contracts/rounds.contract';
import { CurrentActor, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { CastBallot } from './cast-ballot.ts';
import { CloseRound } from './close-round.ts';
import { FindRounds } from './find-rounds.ts';
import { RunRound } from './run-round.ts';

/** Rounds over HTTP. Each act answers the round as it is afterwards. */
@Controller()
export class RoundsController {
  constructor(
    private readonly rounds: RunRound,
    private readonly ballots: CastBallot,
    private readonly closing: CloseRound,
    private readonly find: FindRounds,
  ) {}

  @Implements(contract.make)
  async make(@Input() { body }: Input<typeof contract.make>, @CurrentActor() actor: Actor) {
    return this.find.one(actor, await this.rounds.make(actor, body));
  }
  @Implements(contract.list)
  list(@Input() { query }: Input<typeof contract.list>, @CurrentActor() actor: Actor) {
    return this.find.list(actor, query);
  }
  @Implements(contract.one)
  one(@Input() { params }: Input<typeof contract.one>, @CurrentActor() actor: Actor) {
    return this.find.one(actor, params.round);
  }
  @Implements(contract.change)
  async change(@Input() { params, body, version }: Input<typeof contract.change>, @CurrentActor() actor: Actor) {
    await this.rounds.change(actor, { id: params.round, version }, body);
    return this.find.one(actor, params.round);
  }
  @Implements(contract.open)
  async open(@Input() { params, version }: Input<typeof contract.open>, @CurrentActor() actor: Actor) {
    await this.rounds.open(actor, { id: params.round, version });
    return this.find.one(actor, params.round);
  }
  @Implements(contract.excuse)
  async excuse(@Input() { params, body, version }: Input<typeof contract.excuse>, @CurrentActor() actor: Actor) {
    await this.rounds.excuse(actor, { id: params.round, version }, body);
    return this.find.one(actor, params.round);
  }
  @Implements(contract.cast)
  async cast(@Input() { params, body }: Input<typeof contract.cast>, @CurrentActor() actor: Actor) {
    await this.ballots.cast(actor, params.round, body);
    return this.find.one(actor, params.round);
  }
  @Implements(contract.recast)
  async recast(@Input() { params, body }: Input<typeof contract.recast>, @CurrentActor() actor: Actor) {
    await this.ballots.recast(actor, params.round, body);
    return this.find.one(actor, params.round);
  }
  @Implements(contract.close)
  async close(@Input() { params, body, version }: Input<typeof contract.close>, @CurrentActor() actor: Actor) {
    await this.closing.close(actor, { id: params.round, version }, body.choose);
    return this.find.one(actor, params.round);
  }
  @Implements(contract.settle)
  async settle(@Input() { params, body, version }: Input<typeof contract.settle>, @CurrentActor() actor: Actor) {
    await this.closing.settle(actor, { id: params.round, version }, body);
    return this.find.one(actor, params.round);
  }
}
