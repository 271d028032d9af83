import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fits, grantsOn, within } from './202611221000-search-within-filters.ts';

/**
 * A search tells of each signal it finds when it was reported, and by what the readers of it are told apart: so a page of
 * twenty is chosen before anything else of them is read. It used to read all two hundred once more.
 */
export class SearchTellsWhatSorts implements MigrationInterface {
  readonly name = '202611222220-search-tells-what-sorts';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`drop function ${signature}`);
    await run.query(telling);
    await run.query(grantsOn(signature));
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`drop function ${signature}`);
    await run.query(within);
    await run.query(grantsOn(signature));
  }
}

const signature = 'search_signals(text, boolean, jsonb, integer)';

const telling = `
  create function search_signals(words text, originals boolean, filter jsonb, most integer)
  returns table (id uuid, rank real, reported_at timestamptz, state text, sector text) language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $search$
  declare
    asked constant tsquery := websearch_to_tsquery('dutch', words);
    zone constant uuid := current_zone();
    states constant text[] := (select array_agg(wanted) from jsonb_array_elements_text(filter->'states') wanted);
    unbundled constant boolean := coalesce((filter->>'unbundled')::boolean, false);
    category constant text := filter->>'category';
    target_group constant text := filter->>'targetGroup';
    in_sector constant text := filter->>'sector';
    in_municipality constant text := filter->>'municipality';
    in_month constant date := (filter->>'month' || '-01')::date;
  begin
    if originals then
      return query select found.id, ts_rank(found.original_words || found.neutral_words, asked), found.reported_at, found.state, found.sector from (
        select s.id, s.original_words, s.neutral_words, s.reported_at, s.state, s.sector from signal s
         where s.zone_id = zone and (s.original_words @@ asked or s.neutral_words @@ asked) and ${fits}
         order by s.reported_at desc, s.id desc limit most) found;
    else
      return query select found.id, ts_rank(found.neutral_words, asked), found.reported_at, found.state, found.sector from (
        select s.id, s.neutral_words, s.reported_at, s.state, s.sector from signal s
         where s.zone_id = zone and s.neutral_words @@ asked and ${fits}
         order by s.reported_at desc, s.id desc limit most) found;
    end if;
  end $search$
`;
