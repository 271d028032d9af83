import { Injectable } from '@nestjs/common';
import type { ThemeLine, ThemeSignal, ThemeView, Translation } from '@signalenbeleid/contracts/themes.contract';
import { Database, found } from '@signalenbeleid/platform';
import { Theme } from './theme.entity.ts';

/** Reads themes: what they are about, for whom, and which signals they carry. */
@Injectable()
export class FindThemes {
  constructor(private readonly database: Database) {}

  /** Every theme, newest year first; within a year what was chosen first. */
  list(): Promise<ThemeLine[]> {
    return this.database.query(list);
  }

  /** One theme. Problem: `not-found`. */
  async one(id: string): Promise<ThemeView> {
    const theme = found(await this.database.manager.getRepository(Theme).findOneBy({ id }));
    const [sectors, signals, sharedSignals] = await Promise.all([
      this.database.query<Translation & Record<string, unknown>>(
        'select sector, involvement, translation from theme_sector where theme_id = $1 order by sector',
        [id],
      ),
      this.database.query<ThemeSignal & Record<string, unknown>>(signalsOf, [id]),
      this.database.query<ThemeSignal & Record<string, unknown>>(sharedSignalsOf, [id]),
    ]);
    const { evaluation, chosenAt, ...view } = theme;
    return {
      ...view,
      ...(evaluation && { evaluation }),
      ...(chosenAt && { chosenAt: chosenAt.toISOString() }),
      sectors,
      signals,
      sharedSignals,
    };
  }
}

const list = `
  select t.id, t.year, t.title, t.state,
         (select count(*)::int from theme_signal s where s.theme_id = t.id) + (select count(*)::int from theme_shared_signal s where s.theme_id = t.id) as signals,
         (select count(*)::int from action a where a.theme_id = t.id) as actions
    from theme t order by t.year desc, t.state = 'proposed', t.proposed_at desc`;

// A signal that was taken back or opened again since is no longer for everybody to read.
const signalsOf = `
  select s.id, s.number, s.neutral_title as title from theme_signal l join signal s on s.zone_id = l.zone_id and s.id = l.signal_id
   where l.theme_id = $1 and s.state in ('accepted', 'answered', 'closed') and s.neutral_title is not null order by s.number`;

const sharedSignalsOf = `
  select s.id, s.number, s.title from theme_shared_signal l join shared_signal s on s.zone_id = l.zone_id and s.id = l.shared_signal_id
   where l.theme_id = $1 order by s.number`;
