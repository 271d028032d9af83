import { Injectable } from '@nestjs/common';
import { stateAfter } from '@signalenbeleid/contracts';
import { themeWorkflow, type ThemeStep } from '@signalenbeleid/contracts/themes.workflow';
import { breaksUnique, Database, Events, found, Problem, type Actor } from '@signalenbeleid/platform';
import type { At } from './propose-theme.ts';
import { Theme } from './theme.entity.ts';
import { themeEvents } from './themes.events.ts';

interface Step {
  step: ThemeStep;
  event: string;
  changes?: Partial<Theme>;
}

/** Takes a theme along its path: the board chooses, the zone begins, and looks back. */
@Injectable()
export class SteerTheme {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** The board chooses the theme for its year. Problems: `already-there` when that year has one, `step-not-possible`, `stale`. */
  async choose(actor: Actor, at: At): Promise<void> {
    await this.take(actor, at, { step: 'choose', event: themeEvents.chosen, changes: { chosenAt: new Date() } }).catch(
      (error: unknown) => {
        throw breaksUnique(error, 'one_theme_a_year') ? new Problem('already-there') : error;
      },
    );
  }

  /** The board takes its choice back, as long as nobody began. */
  reconsider(actor: Actor, at: At): Promise<void> {
    return this.take(actor, at, { step: 'reconsider', event: themeEvents.reconsidered, changes: { chosenAt: null } });
  }

  start(actor: Actor, at: At): Promise<void> {
    return this.take(actor, at, { step: 'start', event: themeEvents.started });
  }

  /** Writes down what the theme brought; its actions go on by themselves. */
  evaluate(actor: Actor, at: At, evaluation: string): Promise<void> {
    return this.take(actor, at, { step: 'evaluate', event: themeEvents.evaluated, changes: { evaluation } });
  }

  private async take(actor: Actor, { id, version }: At, { step, event, changes }: Step): Promise<void> {
    const theme = found(await this.database.manager.getRepository(Theme).findOneBy({ id }));
    const state = stateAfter(themeWorkflow, theme.state, step);
    if (!state) throw new Problem('step-not-possible');
    await this.database.change(Theme, { id, version }, { ...changes, state });
    await this.events.record(event, { subject: id, actor, payload: { year: theme.year } });
  }
}
