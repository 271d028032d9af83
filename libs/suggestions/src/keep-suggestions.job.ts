import { Injectable } from '@nestjs/common';
import { EmbedSignals, KeepFingerprint } from '@signalenbeleid/look-alikes';
import { sharedSignalEvents } from '@signalenbeleid/shared-signals';
import { Database, type EventContext, type GiveWay, type Job } from '@signalenbeleid/platform';
import { signalEvents } from '@signalenbeleid/signals';
import { zoneEvents } from '@signalenbeleid/zones';
import { LinkSignals } from './link-signals.ts';
import { RegroupSignals } from './regroup-signals.ts';
import { suggestionEvents } from './suggestions.events.ts';

/** After these a signal says something else than it did. */
const changed: readonly string[] = [signalEvents.classified, signalEvents.reopened];
/** After these it is compared anew: it can be bundled from now on, or says something else. */
const compared: readonly string[] = [signalEvents.accepted, ...changed];
/** After these it is grouped anew, as it or its neighbours may be bundled or no longer. */
const grouped: readonly string[] = [signalEvents.withdrawn, signalEvents.closed];
const ofShared: readonly string[] = [
  sharedSignalEvents.made,
  sharedSignalEvents.bundled,
  sharedSignalEvents.unbundled,
  sharedSignalEvents.stepTaken,
];
/** After these every signal of the zone is compared anew. */
const ofZone: readonly string[] = [zoneEvents.wordsChanged];
const ofSuggestion: readonly string[] = [suggestionEvents.dismissed, suggestionEvents.undone];
/** Everything that may change what belongs together. */
export const followed: readonly string[] = [...compared, ...grouped, ...ofShared, ...ofSuggestion, ...ofZone];

const EVENTS = 2_000;
/** Whoever decides on a suggestion waits for no more than these to be compared. */
const SIGNALS = 20;
/** Of a burst so many are compared, some seconds long, before other work is let go first again. */
const AT_A_STRETCH = 200;

/**
 * Keeps the suggestions of a zone up to date. It follows the log and not the one event it was called for: of a burst of
 * events the first does the work of all, and the others only tell it to look again. Each part is stored by itself, and
 * whoever comes next goes on with what was cut off.
 */
@Injectable()
export class KeepSuggestions implements Job {
  static readonly queueName = 'keep-suggestions';
  static readonly opensZoneItself = true;
  static readonly isLong = true;
  /** The zones that are being kept here and now; true where another event came since the last look. */
  private readonly kept = new Map<string, boolean>();

  constructor(
    private readonly database: Database,
    private readonly fingerprints: KeepFingerprint,
    private readonly vectors: EmbedSignals,
    private readonly links: LinkSignals,
    private readonly regroup: RegroupSignals,
  ) {}

  async run({ zoneId }: EventContext, giveWay: GiveWay): Promise<void> {
    if (this.kept.has(zoneId)) return void this.kept.set(zoneId, true);
    try {
      do {
        this.kept.set(zoneId, false);
        await giveWay();
        await this.keep(zoneId, giveWay);
      } while (this.kept.get(zoneId));
    } finally {
      this.kept.delete(zoneId);
    }
  }

  private async keep(zoneId: string, giveWay: GiveWay): Promise<void> {
    if (!(await this.database.inZone(zoneId, () => this.isNews()))) return;
    while (await this.alone(zoneId, () => this.readLog()));
    await this.vectors.run({ zoneId });
    while (await this.linkWaiting(zoneId, giveWay));
    await giveWay();
    await this.alone(zoneId, () => this.regroup.waiting());
  }

  /** Answers whether there were any. */
  private async linkWaiting(zoneId: string, giveWay: GiveWay): Promise<boolean> {
    const ids = await this.database.inZone(zoneId, () => this.links.waiting());
    for (let from = 0; from < ids.length; from += SIGNALS) {
      if (from % AT_A_STRETCH === 0) await giveWay();
      await this.linkSome(zoneId, ids.slice(from, from + SIGNALS));
    }
    return ids.length > 0;
  }

  /** Each is put in the index by itself, as nobody may wait for a whole batch there. */
  private async linkSome(zoneId: string, ids: readonly string[]): Promise<void> {
    const unindexed = await this.database.inZone(zoneId, () => this.links.unindexed(ids));
    for (const id of unindexed) await this.database.inZone(zoneId, () => this.fingerprints.of(id));
    await this.alone(zoneId, () => this.links.link(ids));
  }

  /** One at a time in a zone. The lock is taken before the first look, so that this sees what the one before left behind. */
  private alone<T>(zoneId: string, work: () => Promise<T>): Promise<T> {
    return this.database.inZone(zoneId, async () => {
      await this.database.query(oneAtATime);
      return work();
    });
  }

  private async isNews(): Promise<boolean> {
    return (await this.database.one(isNews, [followed, await this.seen()])) !== undefined;
  }

  /** How far the log was read. Asked for by itself: compared with a subquery, the index of the log would not be used behind the walls. */
  private async seen(): Promise<string> {
    return (await this.database.one<{ seen: string }>('select seen from grouping'))?.seen ?? '0';
  }

  /** Notes which signals the next events of the log speak of; answers how many events there were. */
  private async readLog(): Promise<number> {
    const news = await this.database.query<{ seq: string; type: string; subject: string }>(sinceSeen, [
      followed,
      await this.seen(),
      EVENTS,
    ]);
    const last = news.at(-1);
    if (!last) return 0;
    const about = (types: readonly string[]) =>
      news.filter(({ type }) => types.includes(type)).map(({ subject }) => subject);
    await this.links.forget({ changed: about(changed), accepted: about(compared) });
    await this.database.query(noteSignals, [about([...compared, ...grouped]), about(compared)]);
    await this.database.query(noteMembers, [about(ofShared), about(ofSuggestion)]);
    if (about(ofZone).length > 0) await this.compareAll();
    await this.database.query(noteSeen, [last.seq]);
    return news.length;
  }

  private async compareAll(): Promise<void> {
    await this.links.forgetAll();
    await this.database.query(noteAll);
  }
}

/** Taken by whoever changes the suggestions of a zone. */
export const oneAtATime = `
  select pg_advisory_xact_lock(hashtextextended('suggestions', 0) # hashtextextended(current_zone()::text, 0))`;

const isNews = `
  select where exists (select from event where seq > $2 and type = any($1))
    or exists (select from grouped_signal where not linked) or exists (select from grouped_signal where not grouped)`;

const sinceSeen = `
  select seq, type, subject from event
   where seq > $2 and type = any($1) order by seq limit $3`;

const noteSignals = `
  insert into grouped_signal as g (signal_id, linked) select id, id <> all ($2::uuid[]) from signal where id = any($1::uuid[])
  on conflict (zone_id, signal_id) do update set grouped = false, linked = g.linked and excluded.linked`;

const noteMembers = `
  insert into grouped_signal (signal_id)
  select signal_id from bundling where shared_signal_id = any($1::uuid[])
  union select signal_id from suggestion_member where suggestion_id = any($2::uuid[])
  on conflict (zone_id, signal_id) do update set grouped = false`;

const noteAll = 'update grouped_signal set linked = false, grouped = false';

const noteSeen = `
  insert into grouping (seen) values ($1) on conflict (zone_id) do update set seen = excluded.seen`;
