import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Searching looks at the newest signals that hold the words and fit the filters as well. It used to look at the newest
 * that hold the words, of which the filters then left a part: who searched within a month or a municipality missed what
 * others had pushed out.
 */
export class SearchWithinFilters implements MigrationInterface {
  readonly name = '202611221000-search-within-filters';

  async up(run: QueryRunner): Promise<void> {
    await run.query('drop function search_signals(text, boolean, integer)');
    await run.query(within);
    await run.query(grantsOn('search_signals(text, boolean, jsonb, integer)'));
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function search_signals(text, boolean, jsonb, integer)');
    await run.query(among);
    await run.query(grantsOn('search_signals(text, boolean, integer)'));
  }
}

/** Who may run a search of this signature. */
export const grantsOn = (search: string): string => `
  revoke all on function ${search} from public;
  grant execute on function ${search} to app;
`;

/** Whether a signal fits the filters. What is not asked for is null, and gone from the plan: each search is planned with its own words and filters. */
export const fits = `
  s.state <> 'draft'
  and (states is null or s.state = any(states))
  and (not unbundled or s.shared_count = 0)
  and (category is null or exists (select from unnest(s.categories) c where c = category or split_part(c, '.', 1) = category))
  and (target_group is null or target_group = any(s.target_groups))
  and (in_sector is null or s.sector = in_sector)
  and (in_municipality is null or s.municipality = in_municipality)
  and (in_month is null or s.month = in_month)`;

/** The search as it was from here on. */
export const within = `
  create function search_signals(words text, originals boolean, filter jsonb, most integer)
  returns table (id uuid, rank real) language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $search$
  declare
    asked constant tsquery := websearch_to_tsquery('dutch', words);
    zone constant uuid := current_zone();
    states constant text[] := (select array_agg(state) from jsonb_array_elements_text(filter->'states') state);
    unbundled constant boolean := coalesce((filter->>'unbundled')::boolean, false);
    category constant text := filter->>'category';
    target_group constant text := filter->>'targetGroup';
    in_sector constant text := filter->>'sector';
    in_municipality constant text := filter->>'municipality';
    in_month constant date := (filter->>'month' || '-01')::date;
  begin
    if originals then
      return query select found.id, ts_rank(found.original_words || found.neutral_words, asked) from (
        select s.id, s.original_words, s.neutral_words from signal s
         where s.zone_id = zone and (s.original_words @@ asked or s.neutral_words @@ asked) and ${fits}
         order by s.reported_at desc, s.id desc limit most) found;
    else
      return query select found.id, ts_rank(found.neutral_words, asked) from (
        select s.id, s.neutral_words from signal s
         where s.zone_id = zone and s.neutral_words @@ asked and ${fits}
         order by s.reported_at desc, s.id desc limit most) found;
    end if;
  end $search$
`;

const among = `
  create function search_signals(words text, originals boolean, most integer)
  returns table (id uuid, rank real) language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $search$
  declare
    asked constant tsquery := websearch_to_tsquery('dutch', words);
    zone constant uuid := current_zone();
  begin
    if originals then
      return query select found.id, ts_rank(found.original_words || found.neutral_words, asked) from (
        select s.id, s.original_words, s.neutral_words from signal s
         where s.zone_id = zone and (s.original_words @@ asked or s.neutral_words @@ asked)
         order by s.reported_at desc, s.id desc limit most) found;
    else
      return query select found.id, ts_rank(found.neutral_words, asked) from (
        select s.id, s.neutral_words from signal s
         where s.zone_id = zone and s.neutral_words @@ asked
         order by s.reported_at desc, s.id desc limit most) found;
    end if;
  end $search$
`;
