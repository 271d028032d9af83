import { Controller } from '@nestjs/common';
import { actions } from '@signalenbeleid/contracts/actions.contract';
import { themes } from '@signalenbeleid/contracts/themes.contract';
import { CurrentActor, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { FindActions } from './find-actions.ts';
import { FindThemes } from './find-themes.ts';
import { FollowAction } from './follow-action.ts';
import { PlanAction } from './plan-action.ts';
import { ProposeTheme } from './propose-theme.ts';
import { SteerTheme } from './steer-theme.ts';

/** Themes over HTTP. */
@Controller()
export class ThemesController {
  constructor(
    private readonly find: FindThemes,
    private readonly proposing: ProposeTheme,
    private readonly steering: SteerTheme,
  ) {}

  @Implements(themes.list)
  async list(@Input() _: Input<typeof themes.list>) {
    return { items: await this.find.list() };
  }
  @Implements(themes.one)
  one(@Input() { params }: Input<typeof themes.one>) {
    return this.find.one(params.theme);
  }
  @Implements(themes.propose)
  async propose(@Input() { body }: Input<typeof themes.propose>, @CurrentActor() actor: Actor) {
    return this.find.one(await this.proposing.execute(actor, body));
  }
  @Implements(themes.change)
  async change(@Input() { params, body, version }: Input<typeof themes.change>, @CurrentActor() actor: Actor) {
    await this.proposing.rewrite(actor, { id: params.theme, version }, body);
    return this.find.one(params.theme);
  }
  @Implements(themes.choose)
  async choose(@Input() { params, version }: Input<typeof themes.choose>, @CurrentActor() actor: Actor) {
    await this.steering.choose(actor, { id: params.theme, version });
    return this.find.one(params.theme);
  }
  @Implements(themes.reconsider)
  async reconsider(@Input() { params, version }: Input<typeof themes.reconsider>, @CurrentActor() actor: Actor) {
    await this.steering.reconsider(actor, { id: params.theme, version });
    return this.find.one(params.theme);
  }
  @Implements(themes.start)
  async start(@Input() { params, version }: Input<typeof themes.start>, @CurrentActor() actor: Actor) {
    await this.steering.start(actor, { id: params.theme, version });
    return this.find.one(params.theme);
  }
  @Implements(themes.evaluate)
  async evaluate(@Input() { params, body, version }: Input<typeof themes.evaluate>, @CurrentActor() actor: Actor) {
    await this.steering.evaluate(actor, { id: params.theme, version }, body.evaluation);
    return this.find.one(params.theme);
  }
  @Implements(themes.translate)
  async translate(@Input() { params, body, version }: Input<typeof themes.translate>, @CurrentActor() actor: Actor) {
    await this.proposing.translate(actor, { id: params.theme, version }, body);
    return this.find.one(params.theme);
  }
  @Implements(themes.link)
  async link(@Input() { params, body, version }: Input<typeof themes.link>, @CurrentActor() actor: Actor) {
    await this.proposing.link(actor, { id: params.theme, version }, body);
    return this.find.one(params.theme);
  }
}

/** Actions over HTTP. */
@Controller()
export class ActionsController {
  constructor(
    private readonly find: FindActions,
    private readonly planning: PlanAction,
    private readonly following: FollowAction,
  ) {}

  @Implements(actions.list)
  list(@Input() { query }: Input<typeof actions.list>, @CurrentActor() actor: Actor) {
    return this.find.list(actor, query);
  }
  @Implements(actions.one)
  one(@Input() { params }: Input<typeof actions.one>, @CurrentActor() actor: Actor) {
    return this.find.one(actor, params.action);
  }
  @Implements(actions.plan)
  async plan(@Input() { body }: Input<typeof actions.plan>, @CurrentActor() actor: Actor) {
    return this.find.one(actor, await this.planning.execute(actor, body));
  }
  @Implements(actions.change)
  async change(@Input() { params, body, version }: Input<typeof actions.change>, @CurrentActor() actor: Actor) {
    await this.planning.change(actor, { id: params.action, version }, body);
    return this.find.one(actor, params.action);
  }
  @Implements(actions.move)
  async move(@Input() { params, body, version }: Input<typeof actions.move>, @CurrentActor() actor: Actor) {
    await this.following.move(actor, { id: params.action, version }, body);
    return this.find.one(actor, params.action);
  }
  @Implements(actions.followUp)
  async followUp(@Input() { params, body }: Input<typeof actions.followUp>, @CurrentActor() actor: Actor) {
    await this.following.write(actor, params.action, body);
    return this.find.one(actor, params.action);
  }
}
