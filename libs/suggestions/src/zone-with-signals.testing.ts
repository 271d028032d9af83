import pg from 'pg';
import { CheckingModule } from '@signalenbeleid/checking';
import type { Sector } from '@signalenbeleid/contracts';
import { signals, type NewSignal } from '@signalenbeleid/contracts/signals.contract';
import { suggestions, type SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import { LookAlikesModule } from '@signalenbeleid/look-alikes';
import { PeopleModule } from '@signalenbeleid/people';
import { Database } from '@signalenbeleid/platform';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '@signalenbeleid/platform/testing';
import { SharedSignalsModule } from '@signalenbeleid/shared-signals';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';
import { followed, KeepSuggestions, RenewSuggestions, SuggestionsModule, SuggestionsWorkModule } from './index.ts';

/** The API with everything that suggestions stand on, and the work that keeps them. */
export const startSuggestions = (): Promise<TestApp> =>
  startTestApp(
    ...[ZonesModule, PeopleModule, SignalsModule, CheckingModule, SharedSignalsModule],
    ...[LookAlikesModule, SuggestionsModule, SuggestionsWorkModule],
  );

/** Words of three problems that differ, each said in several ways. */
export const said = {
  waiting: [
    'Jongeren wachten maanden op een psycholoog',
    'Wachttijd voor psychologische hulp aan jongeren is te lang',
    'Tieners staan een half jaar op de wachtlijst bij de psycholoog',
    'Een jongere kan pas na de zomer bij de psycholoog terecht',
  ],
  dentist: [
    'Mensen met een laag inkomen kunnen de tandarts niet betalen',
    'Tandarts te duur voor wie weinig heeft',
    'Wie arm is stelt de tandarts uit om de kosten',
    'Rekening van de tandarts onbetaalbaar voor gezinnen in armoede',
  ],
};
const fields: Record<keyof typeof said, Partial<NewSignal>> = {
  waiting: { categories: ['GGZ.WACHT'] },
  dentist: { categories: ['BETAAL.ZORGKOST'] },
};

/** A zone in which signals come in and are accepted, and whose worker runs when it is told to. */
export class ZoneWithSignals {
  private constructor(
    private readonly app: TestApp,
    readonly zone: TestZone,
    readonly coordinator: TestMember,
  ) {}

  static async in(app: TestApp): Promise<ZoneWithSignals> {
    const zone = await app.zone();
    return new ZoneWithSignals(app, zone, await zone.person('zone-coordinator'));
  }

  /** Reports and accepts a signal in these words. */
  async accepted(body: NewSignal, sector: Sector = 'CAW'): Promise<string> {
    const reporter = await this.zone.person({ sector, organisation: true });
    return this.acceptedOf(reporter, body);
  }

  private async acceptedOf(reporter: TestMember, body: NewSignal): Promise<string> {
    const { id } = await reporter.call(signals.report, { body });
    await this.coordinator.call(signals.accept, { params: { signal: id }, version: 1, body: { privacyChecked: true } });
    return id;
  }

  /** So many signals in the very same words, of one person. */
  async same(count: number, body: NewSignal): Promise<string[]> {
    const reporter = await this.zone.person({ sector: 'CAW', organisation: true });
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) ids.push(await this.acceptedOf(reporter, body));
    return ids.sort();
  }

  /** So many signals that speak of one problem, each from another sector. */
  async about(problem: keyof typeof said, count: number, from = 0): Promise<string[]> {
    const sectors: Sector[] = ['CAW', 'HUISARTS', 'OCMW', 'ZIEKENHUIS'];
    const ids: string[] = [];
    for (const [n, title] of said[problem].slice(from, from + count).entries())
      ids.push(await this.accepted({ title, ...fields[problem] }, sectors[n + from]));
    return ids.sort();
  }

  /** Lets the worker follow everything that happened until now; answers the last event. */
  async work(): Promise<string> {
    const last = await this.seal();
    const nobodyElse = async () => undefined;
    await this.app.app.get(KeepSuggestions).run({ zoneId: this.zone.id, eventId: last, subject: last }, nobodyElse);
    return last;
  }

  /** Lets the night pass. */
  async night(): Promise<void> {
    const renew = this.app.app.get(RenewSuggestions);
    await this.app.app.get(Database).inZone(this.zone.id, () => renew.run());
  }

  async open(state: 'open' | 'accepted' | 'dismissed' = 'open'): Promise<SuggestionView[]> {
    return (await this.coordinator.call(suggestions.list, { query: { state, limit: 20 } })).items;
  }

  /** How many links between signals are kept. */
  async links(): Promise<number> {
    const { rows } = await this.app.database.superuser.query(
      'select count(*)::int as links from signal_link where zone_id = $1',
      [this.zone.id],
    );
    return rows[0].links;
  }

  /** Keeps a link between two signals, as if they looked alike when they were compared. */
  async tie(one: string, other: string): Promise<void> {
    await this.app.database.superuser.query(
      `insert into signal_link (zone_id, one, other, score, ideas) values ($1, least($2::uuid, $3), greatest($2::uuid, $3), 0.9, '{}')`,
      [this.zone.id, one, other],
    );
  }

  /** As when the work is cut off right after the words of the zone changed: every signal is still to be compared. */
  async cutOff(): Promise<void> {
    await this.app.database.superuser.query('delete from signal_link where zone_id = $1', [this.zone.id]);
    await this.app.database.superuser.query('update grouped_signal set linked = false where zone_id = $1', [
      this.zone.id,
    ]);
  }

  /** Whether the worker has followed everything that happened until now. */
  async isFollowed(): Promise<boolean> {
    const { rows } = await this.app.database.superuser.query(isFollowed, [this.zone.id, followed]);
    return rows[0].followed;
  }

  /** Numbers the events as the relay does. */
  private async seal(): Promise<string> {
    const relay = new pg.Client(this.app.database.addressOf('relay'));
    await relay.connect();
    await relay.query(number, [this.zone.id]);
    const { rows } = await relay.query('select id from event where zone_id = $1 order by seq desc limit 1', [
      this.zone.id,
    ]);
    await relay.end();
    return rows[0].id;
  }
}

const isFollowed = `
  select not exists (select from event where zone_id = $1 and type = any($2) and (seq is null or seq > coalesce((select seen from grouping where zone_id = $1), 0)))
     and not exists (select from grouped_signal where zone_id = $1 and not (linked and grouped)) as followed`;

const number = `
  with next as (
    select id, row_number() over (order by transaction, id) + (select coalesce(max(seq), 0) from event where zone_id = $1) as seq
      from event where zone_id = $1 and seq is null)
  update event e set seq = next.seq, previous_hash = sha256(''), hash = sha256('') from next where e.zone_id = $1 and e.id = next.id`;
