import { Injectable } from '@nestjs/common';
import type { NewTheme, ThemeLinks, ThemeText, Translation } from '@signalenbeleid/contracts/themes.contract';
import { Database, Events, found, newId, Problem, type Actor } from '@signalenbeleid/platform';
import { Theme } from './theme.entity.ts';
import { themeEvents } from './themes.events.ts';

/** A record as somebody read it. */
export interface At {
  id: string;
  version: number;
}

/** Puts a theme forward, and tells its story: in general, for each sector, and in the signals that it stands on. */
@Injectable()
export class ProposeTheme {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** Answers the id of the new theme. */
  async execute(actor: Actor, { year, title, description = '' }: NewTheme): Promise<string> {
    const theme = {
      id: newId(),
      year,
      title,
      description,
      state: 'proposed' as const,
      evaluation: '',
      proposedAt: new Date(),
      version: 1,
    };
    await this.database.insert(Theme, theme);
    await this.events.record(themeEvents.proposed, { subject: theme.id, actor, payload: { year } });
    return theme.id;
  }

  /** Puts it in other words. Problem: `stale`. */
  async rewrite(actor: Actor, at: At, { title, description = '' }: ThemeText): Promise<void> {
    await this.edit(actor, at, { event: themeEvents.changed, changes: { title, description } });
  }

  /** Says what the theme means for a sector. Without words and following only, the sector is taken off. Problem: `stale`. */
  async translate(actor: Actor, at: At, { sector, involvement, translation = '' }: Translation): Promise<void> {
    await this.edit(actor, at, { event: themeEvents.translated, payload: { sector, involvement } });
    const nothing = involvement === 'follows' && translation === '';
    await this.database.query(
      nothing ? withoutSector : withSector,
      nothing ? [at.id, sector] : [at.id, sector, involvement, translation],
    );
  }

  /** Adds signals and takes them off. Problems: `stale`, `rule-broken` for signals that are not there or not accepted. */
  async link(actor: Actor, at: At, links: ThemeLinks): Promise<void> {
    const { addSignals = [], removeSignals = [], addSharedSignals = [], removeSharedSignals = [] } = links;
    await this.edit(actor, at, {
      event: themeEvents.linked,
      payload: { added: addSignals.length + addSharedSignals.length },
    });
    await this.refuseUnknown('addSignals', addSignals, acceptedSignals);
    await this.refuseUnknown('addSharedSignals', addSharedSignals, sharedSignals);
    await this.database.query(offSignals, [at.id, removeSignals]);
    await this.database.query(offSharedSignals, [at.id, removeSharedSignals]);
    await this.database.query(onSignals, [at.id, addSignals]);
    await this.database.query(onSharedSignals, [at.id, addSharedSignals]);
  }

  private async refuseUnknown(field: keyof ThemeLinks, ids: string[], sql: string): Promise<void> {
    const known = await this.database.query(sql, [ids]);
    const code = field === 'addSignals' ? 'notAccepted' : 'unknown';
    if (known.length < ids.length) throw new Problem('rule-broken', [{ path: `body.${field}`, code }]);
  }

  private async edit(actor: Actor, at: At, { event, changes = {}, payload }: Edit): Promise<void> {
    found(await this.database.manager.getRepository(Theme).findOneBy({ id: at.id })); // what is not there is not stale
    await this.database.change(Theme, at, changes);
    await this.events.record(event, { subject: at.id, actor, ...(payload && { payload }) });
  }
}

interface Edit {
  event: string;
  changes?: Partial<Theme>;
  payload?: Record<string, string | number>;
}

const withSector = `
  insert into theme_sector (theme_id, sector, involvement, translation) values ($1, $2, $3, $4)
  on conflict (zone_id, theme_id, sector) do update set involvement = $3, translation = $4`;
const withoutSector = 'delete from theme_sector where theme_id = $1 and sector = $2';
const acceptedSignals = `select id from signal where id = any($1) and state in ('accepted', 'answered', 'closed')`;
const sharedSignals = 'select id from shared_signal where id = any($1)';
const offSignals = 'delete from theme_signal where theme_id = $1 and signal_id = any($2)';
const offSharedSignals = 'delete from theme_shared_signal where theme_id = $1 and shared_signal_id = any($2)';
const onSignals = 'insert into theme_signal (theme_id, signal_id) select $1, unnest($2::uuid[]) on conflict do nothing';
const onSharedSignals =
  'insert into theme_shared_signal (theme_id, shared_signal_id) select $1, unnest($2::uuid[]) on conflict do nothing';
