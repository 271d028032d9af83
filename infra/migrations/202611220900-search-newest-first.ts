import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Searching plans each search with its words known. Frequent words are then found by walking the zone from its newest
 * signal until enough hold them, rare ones through their index: the work stays with what is shown, whatever the zone holds.
 */
export class SearchNewestFirst implements MigrationInterface {
  readonly name = '202611220900-search-newest-first';

  async up(run: QueryRunner): Promise<void> {
    await run.query(drop);
    await run.query(planned);
    await run.query(grants);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(drop);
    await run.query(unplanned);
    await run.query(grants);
  }
}

const drop = 'drop function search_signals(text, boolean, integer)';
const grants = `
  revoke all on function search_signals(text, boolean, integer) from public;
  grant execute on function search_signals(text, boolean, integer) to app;
`;

// Two statements, as a condition that mixes originals and neutral words would hide from the planner how frequent either is.
const planned = `
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

const unplanned = `
  create function search_signals(words text, originals boolean, most integer)
  returns table (id uuid, rank real) language sql stable security definer set search_path = public, pg_temp as $search$
    select found.id, ts_rank(case when originals then found.original_words || found.neutral_words else found.neutral_words end, asked.query)
      from (select websearch_to_tsquery('dutch', words) as query) asked,
      lateral (
        select s.id, s.original_words, s.neutral_words from signal s
         where s.zone_id = current_zone()
           and ((originals and s.original_words @@ asked.query) or s.neutral_words @@ asked.query)
         order by s.reported_at desc limit most) found
  $search$
`;
