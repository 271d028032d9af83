import { Injectable } from '@nestjs/common';
import type { SuggestionFilter, SuggestionList, SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import { Database, found, Problem, type Actor } from '@signalenbeleid/platform';
import { Suggestion } from './suggestion.entity.ts';
import { enough, ViewSuggestion } from './view-suggestion.ts';

/** Lists suggestions: open ones by how strong they are, decided ones by when. */
@Injectable()
export class FindSuggestions {
  constructor(
    private readonly database: Database,
    private readonly view: ViewSuggestion,
  ) {}

  /** Problem: `invalid-request` for a cursor that is not ours. */
  async list(actor: Actor, filter: SuggestionFilter): Promise<SuggestionList> {
    const { state = 'open', limit = 10 } = filter;
    const sql = state === 'open' ? openOnes : decidedOnes;
    const values = [...asked(filter), limit + 1, state];
    const rows = await this.database.query<{ id: string; place: string }>(sql, values);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const items = await this.view.all(actor, await this.load(shown.map(({ id }) => id)));
    return {
      items: items.filter(enough),
      ...(rows.length > limit && last && { next: Buffer.from(`${last.place} ${last.id}`).toString('base64url') }),
    };
  }

  /** One suggestion. Problem: `not-found`. */
  async one(actor: Actor, id: string): Promise<SuggestionView> {
    const [view] = await this.view.all(actor, await this.load([id]));
    return found(view);
  }

  /** In the order of their ids. */
  private async load(ids: readonly string[]): Promise<Suggestion[]> {
    const repository = this.database.manager.getRepository(Suggestion);
    const rows = await Promise.all(ids.map((id) => repository.findOneBy({ id })));
    return rows.filter((row) => row !== null);
  }
}

/** $1 kind, $2 shared signal, $3 and $4 the place to go on from. */
const asked = ({ kind, shared, after }: SuggestionFilter) => [
  kind ?? null,
  shared ?? null,
  ...(after ? cursorOf(after) : [null, null]),
];

function cursorOf(after: string): [string, string] {
  const [place = '', id = ''] = Buffer.from(after, 'base64url').toString().split(' ');
  if (!/^\d[\d.eE:TZ+-]{0,39}$/.test(place) || !/^[0-9a-f-]{36}$/.test(id) || Number.isNaN(Number(place)))
    throw new Problem('invalid-request', [{ path: 'query.after', code: 'cursor' }]);
  return [place, id];
}

const openOnes = `
  select id, score::text as place from suggestion
   where state = 'open' and $6 = 'open' and ($1::text is null or kind = $1) and ($2::uuid is null or $2 = any(shared_signals))
     and ($3::float8 is null or (score, id) < ($3, $4::uuid)) order by score desc, id desc limit $5`;

const decidedOnes = `
  select id, extract(epoch from decided_at)::text as place from suggestion
   where state = $6 and state <> 'open' and ($1::text is null or kind = $1) and ($2::uuid is null or $2 = any(shared_signals))
     and ($3::float8 is null or (decided_at, id) < (to_timestamp($3), $4::uuid)) order by decided_at desc, id desc limit $5`;
