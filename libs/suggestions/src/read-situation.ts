import { Injectable } from '@nestjs/common';
import { mayGoUpInAnother, type SuggestionKind } from '@signalenbeleid/contracts/suggestions.workflow';
import type { SharedSignalState } from '@signalenbeleid/contracts/shared-signals.workflow';
import { ReadZoneKnowledge } from '@signalenbeleid/look-alikes';
import { Database } from '@signalenbeleid/platform';
import { shiftedBy, type KnownShared, type Leaning, type Link, type Situation } from '@signalenbeleid/similarity';

/** A suggestion as it stands: what a new round of proposals is held against. */
export interface Standing {
  id: string;
  kind: SuggestionKind;
  sharedSignals: string[];
  members: string[];
  score: number;
}
/** What proposals are made from, and what was proposed before about the same signals. */
export interface Neighbourhood {
  situation: Situation;
  standing: Standing[];
}

/**
 * So many signals around a change are looked at together, the nearest first. When more are tied to each other than
 * that, the change is grouped with its nearest now and with all of them at night.
 */
export const MOST_AROUND = 600;

/** Of so many signals the links are read at once: those of a whole zone, with their ideas, would fill the memory. */
const LINKS_OF = 1_000;

/** Reads what grouping looks at: a whole zone, or all that is tied to some signals of it. */
@Injectable()
export class ReadSituation {
  constructor(
    private readonly database: Database,
    private readonly knowledge: ReadZoneKnowledge,
  ) {}

  /** Everything in the zone. */
  async whole(): Promise<Neighbourhood> {
    const ids = await this.database.query<{ id: string }>('select signal_id as id from grouped_signal');
    return this.among(ids.map(({ id }) => id));
  }

  /** These signals and all that is tied to them, by a link, a shared signal or an open suggestion. */
  async around(ids: readonly string[]): Promise<Neighbourhood> {
    const known = new Set(ids);
    for (let next = [...known]; next.length > 0 && known.size < MOST_AROUND;) {
      const found = await this.database.query<{ id: string }>(tied, [next, MOST_AROUND]);
      next = found
        .map(({ id }) => id)
        .filter((id) => !known.has(id))
        .slice(0, MOST_AROUND - known.size);
      for (const id of next) known.add(id);
    }
    // What belongs to somebody at the edge is looked at as a whole.
    const whole = await this.database.query<{ id: string }>(belonging, [[...known]]);
    return this.among([...new Set([...known, ...whole.map(({ id }) => id)])]);
  }

  private async among(ids: readonly string[]): Promise<Neighbourhood> {
    const { leaning } = await this.knowledge.ofZone();
    const [signals, shared, links, standing, dismissed] = [
      await this.database.query<{ id: string }>(canJoin, [ids]),
      await this.database.query<KnownShared & { state: SharedSignalState }>(sharedOf, [ids]),
      await this.linksAmong(ids, leaning),
      await this.database.query<Standing>(suggestionsOf, [ids, 'open']),
      await this.database.query<Standing>(suggestionsOf, [ids, 'dismissed']),
    ];
    return {
      situation: {
        signals: signals.map(({ id }) => id),
        shared: shared.map(({ state, ...one }) => ({ ...one, takenUp: !mayGoUpInAnother(state) })),
        links,
        dismissed,
      },
      standing,
    };
  }

  /** The links with both ends among these, shifted by how the zone leans. Each id is kept once, however many links it has. */
  private async linksAmong(ids: readonly string[], leaning?: Leaning): Promise<Link[]> {
    const same = new Map(ids.map((id) => [id, id]));
    const leans = leaning !== undefined && leaning.size > 0;
    const links: Link[] = [];
    for (let from = 0; from < ids.length; from += LINKS_OF) {
      const rows = await this.database.query<LinkRow>(linksOf, [ids.slice(from, from + LINKS_OF), leans]);
      for (const { one, other, score, ideas } of rows) {
        const [a, b] = [same.get(one), same.get(other)];
        if (a && b) links.push({ a, b, score: leans ? shiftedBy(score, leaning, ideas ?? []) : score });
      }
    }
    return links;
  }
}

interface LinkRow {
  one: string;
  other: string;
  score: number;
  ideas: string[] | null;
}

const withOthers = `
  select b.signal_id as id, mine.signal_id as of from bundling mine
    join bundling b on b.zone_id = mine.zone_id and b.shared_signal_id = mine.shared_signal_id
   where mine.undone_at is null and b.undone_at is null
  union all
  select m.signal_id, mine.signal_id from suggestion_member mine
    join suggestion s on s.zone_id = mine.zone_id and s.id = mine.suggestion_id and s.state = 'open'
    join suggestion_member m on m.zone_id = s.zone_id and m.suggestion_id = s.id`;

const belonging = `select distinct id from (${withOthers}) others where of = any($1::uuid[])`;

const tied = `
  select id, max(score) as score from unnest($1::uuid[]) here
   cross join lateral (
     (select other as id, score from signal_link where one = here order by score desc, other limit $2)
     union all (select one, score from signal_link where other = here order by score desc, one limit $2)
     union all select id, 1 from (${withOthers}) others where of = here) near
   group by id order by score desc, id`;

const canJoin = `select id from signal where id = any($1::uuid[]) and state in ('accepted', 'answered')`;

const sharedOf = `
  select s.id, s.state, s.state = 'closed' as closed, array_agg(b.signal_id order by b.signal_id) as members
    from shared_signal s join bundling b on b.zone_id = s.zone_id and b.shared_signal_id = s.id and b.undone_at is null
    join signal g on g.zone_id = b.zone_id and g.id = b.signal_id and g.state in ('accepted', 'answered', 'closed')
   where s.id in (select shared_signal_id from bundling where signal_id = any($1::uuid[]) and undone_at is null)
   group by s.zone_id, s.id, s.state`;

const linksOf = `
  select one, other, score, case when $2 then ideas end as ideas from signal_link where one = any($1::uuid[])`;

const suggestionsOf = `
  select s.id, s.kind, s.shared_signals as "sharedSignals", s.score, array_agg(m.signal_id order by m.signal_id) as members
    from suggestion s join suggestion_member m on m.zone_id = s.zone_id and m.suggestion_id = s.id
   where s.state = $2 and s.id in (select suggestion_id from suggestion_member where signal_id = any($1::uuid[]))
   group by s.zone_id, s.id`;
