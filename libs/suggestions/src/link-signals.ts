import { Injectable } from '@nestjs/common';
import { FindCandidates, FindNearness, ReadZoneKnowledge } from '@signalenbeleid/look-alikes';
import { Database } from '@signalenbeleid/platform';
import {
  likeness,
  LINK_FROM,
  NEIGHBOURS,
  shifted,
  type Comparable,
  type Likeness,
  type ZoneKnowledge,
} from '@signalenbeleid/similarity';

/** So many candidates of a signal are compared with it; its nearest become its links. */
const COMPARED = 80;

/**
 * Of so many of its nearest the neighbours are compared with it too: of very many that say the same each finds others in
 * the index, and all are to be tied to the same ones.
 */
const NEAREST = 3;

interface Compared extends Likeness {
  other: string;
}
interface Around {
  fresh: readonly Compared[];
  linked: readonly Compared[];
}

/**
 * Keeps the links between signals that look alike: a signal is compared with its candidates from the index and the
 * neighbours of its nearest, never with everything. A link that another made stays as it is: whoever says something else
 * loses all links first (`forget`). Twice gives the same links.
 */
@Injectable()
export class LinkSignals {
  constructor(
    private readonly database: Database,
    private readonly candidates: FindCandidates,
    private readonly knowledge: ReadZoneKnowledge,
    private readonly nearness: FindNearness,
  ) {}

  /** Signals that wait to be linked, those that say the same one after the other: what was read for one serves the next. */
  async waiting(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(toLink, []);
    return rows.map(({ id }) => id);
  }

  /** Those of them that are not in the index yet: whoever is compared must be found by who is compared later. */
  async unindexed(ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(withoutFingerprint, [ids]);
    return rows.map(({ id }) => id);
  }

  /**
   * Takes away every link of signals that changed, and of those accepted now that were compared before. Of one that is
   * new nothing goes: who was compared with it a moment ago may be the only one to find the other.
   */
  async forget({ changed, accepted }: { changed: readonly string[]; accepted: readonly string[] }): Promise<void> {
    const known = await this.database.query<{ id: string }>(comparedBefore, [accepted]);
    const gone = [...changed, ...known.map(({ id }) => id)];
    if (gone.length > 0) await this.database.query(forgetAllOf, [gone]);
  }

  /** Takes away every link of the zone. */
  async forgetAll(): Promise<void> {
    await this.database.query('delete from signal_link');
  }

  /** Links those of them that nobody linked meanwhile. Whoever is linked later finds those before, as long as all are in the index first. */
  async link(ids: readonly string[]): Promise<void> {
    const signals = await this.database.query<Comparable>(byIds, [ids]);
    const { words } = await this.knowledge.ofZone();
    for (const signal of signals) {
      const { fresh, linked } = await this.comparedAnew(signal, words);
      const links = [...(await this.shiftedLinks(signal.id, fresh)), ...without(linked, fresh)].sort(byNearness);
      await this.store(signal.id, links, new Set(linked.map(({ other }) => other)));
    }
    await this.database.query('update grouped_signal set linked = true where signal_id = any($1)', [ids]);
  }

  /** Whom it is compared with, and the links that others made who were compared with it as it stands now. */
  private async comparedAnew(signal: Comparable, words: ZoneKnowledge['words']): Promise<Around> {
    const [linked, candidates] = await Promise.all([
      this.database.query<Compared>(linkedTo, [signal.id, COMPARED]),
      this.candidates.signalsLike(signal, COMPARED),
    ]);
    const fresh = candidates.map((other) => compared(signal, other, words));
    const found = [...fresh, ...without(linked, fresh)].sort(byNearness).map(({ other }) => other);
    const tied = [found.slice(0, NEAREST), [signal.id, ...found], NEIGHBOURS];
    const around = await this.database.query<Comparable>(tiedTo, tied);
    return { fresh: [...fresh, ...around.map((other) => compared(signal, other, words))], linked };
  }

  /** As the model of the zone sees it too. What people decided shifts a likeness when signals are grouped: not here. */
  private async shiftedLinks(signal: string, links: readonly Compared[]): Promise<Compared[]> {
    const shifts = await this.nearness.shiftsFor(
      signal,
      links.map(({ other }) => other),
    );
    return links.map((link) => ({ ...link, score: shifted(link.score, shifts.get(link.other) ?? 0) }));
  }

  /** Its nearest, and those that it was linked to already: it may be among the nearest of theirs. */
  private async store(id: string, links: readonly Compared[], linked: ReadonlySet<string>): Promise<void> {
    const near = links
      .filter(({ score }) => score >= LINK_FROM)
      .filter(({ other }, place) => place < NEIGHBOURS || linked.has(other));
    const far = links.filter(({ other, score }) => score < LINK_FROM && linked.has(other)).map(({ other }) => other);
    if (far.length > 0) await this.database.query(forgetFar, [id, far]);
    await this.database.query(keep, [
      id,
      near.map(({ other }) => other),
      near.map(({ score }) => score),
      near.map(({ ideas }) => ideas.join(' ')),
    ]);
  }
}

const compared = (signal: Comparable, other: Comparable, words: ZoneKnowledge['words']): Compared => ({
  other: other.id,
  ...likeness(signal, other, { words }),
});
const byNearness = (a: Compared, b: Compared): number => b.score - a.score || (a.other < b.other ? -1 : 1);
const without = (links: readonly Compared[], others: readonly Compared[]): Compared[] => {
  const known = new Set(others.map(({ other }) => other));
  return links.filter(({ other }) => !known.has(other));
};

const comparable = `g.id, g.title, g.description as text, g.categories, g.target_groups as "targetGroups", g.sector, g.municipality,
  to_char(g.month, 'YYYY-MM') as month`;

const toLink = `
  select w.signal_id as id from grouped_signal w left join signal_fingerprint f on f.zone_id = w.zone_id and f.subject = w.signal_id
   where not w.linked order by f.keys, w.signal_id`;

const withoutFingerprint = `
  select id from unnest($1::uuid[]) id where not exists (select from signal_fingerprint where subject = id)`;

const byIds = `select ${comparable} from grouped_signal w join signal g on g.zone_id = w.zone_id and g.id = w.signal_id
   where w.signal_id = any($1::uuid[]) and not w.linked order by g.id`;

// A look-up for each, whatever the planner thinks that a zone holds.
const itsSignal = 'cross join lateral (select * from signal where id = l.id limit 1) g';

const linkedTo = `
  select other, score, ideas from (
    select other, score, ideas from signal_link where one = $1 union all select one, score, ideas from signal_link where other = $1) l
   order by score desc, other limit $2`;

const tiedTo = `
  select ${comparable} from (
    select id, max(score) as score from (
      select other as id, score from signal_link where one = any($1::uuid[])
      union all select one, score from signal_link where other = any($1::uuid[])) tie
     where id <> all ($2::uuid[]) group by id order by 2 desc, id limit $3) l ${itsSignal}
   order by l.score desc, g.id`;

const comparedBefore = 'select signal_id as id from grouped_signal where signal_id = any($1::uuid[])';

const forgetAllOf = 'delete from signal_link where one = any($1::uuid[]) or other = any($1::uuid[])';

const forgetFar = `
  delete from signal_link where (one = $1 and other = any($2::uuid[])) or (other = $1 and one = any($2::uuid[]))`;

const keep = `
  insert into signal_link as l (one, other, score, ideas)
  select least($1::uuid, other), greatest($1::uuid, other), score, string_to_array(ideas, ' ')
    from unnest($2::uuid[], $3::float8[], $4::text[]) near (other, score, ideas)
  on conflict (zone_id, one, other) do update set score = excluded.score, ideas = excluded.ideas
   where (l.score, l.ideas) is distinct from (excluded.score, excluded.ideas)`;
