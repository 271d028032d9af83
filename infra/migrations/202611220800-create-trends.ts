import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many signals per month, category, sector, municipality and target group: kept up to date signal by signal. */
export class CreateTrends implements MigrationInterface {
  readonly name = '202611220800-create-trends';

  async up(run: QueryRunner): Promise<void> {
    await run.query(counts);
    await run.query(whatCounts);
    await run.query(checks);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table trend_check;
      drop function trend_cells(text[], text, text, text[]);
      drop view counted_signal;
      drop table trend_entry, trend;
    `);
  }
}

// Codes and names are compared byte by byte: nobody sorts them, and it makes every look-up cheaper.
const counts = `
  create table trend (
    zone_id uuid not null default current_zone(),
    shape smallint not null generated always as (
      (category <> '*')::int * 8 + (sector <> '*')::int * 4 + (municipality <> '*')::int * 2 + (target_group <> '*')::int) stored,
    month date not null check (extract(day from month) = 1),
    category text collate "C" not null,
    sector text collate "C" not null,
    municipality text collate "C" not null,
    target_group text collate "C" not null,
    signals integer not null,
    primary key (zone_id, shape, month, category, sector, municipality, target_group)
  ) with (fillfactor = 80);
  comment on table trend is 'How many signals that count. * stands for all, so that a total is a row of its own and never a sum: a signal counts once for each of its values.';
  comment on column trend.shape is 'Which dimensions name a value: 8 category, 4 sector, 2 municipality, 1 target group.';
  call wall('trend');

  -- Without a foreign key: when a signal goes, its entry is what tells how to count it out again.
  create table trend_entry (
    zone_id uuid not null default current_zone(),
    signal_id uuid not null,
    month date not null,
    categories text[] not null,
    sector text,
    municipality text,
    target_groups text[] not null,
    counted_at timestamptz not null default now(),
    primary key (zone_id, signal_id)
  );
  create index trend_entry_month on trend_entry (zone_id, month);
  create index trend_entry_newest on trend_entry (zone_id, counted_at desc);
  comment on table trend_entry is 'As what each signal was counted, so that a change costs what changed and never a recount.';
  call wall('trend_entry');
`;

// The one place that says which signals count and as what. Accepted ones, whatever became of them afterwards.
const whatCounts = `
  create view counted_signal with (security_invoker = true) as
  select s.zone_id, s.id as signal_id, date_trunc('month', s.month)::date as month,
         array(select distinct value from unnest(s.categories) code, unnest(array[code, split_part(code, '.', 1)]) value order by value) as categories,
         s.sector,
         case when s.outside_zone then 'ELSEWHERE' else s.municipality end as municipality,
         array(select distinct value from unnest(s.target_groups) value order by value) as target_groups
    from signal s
   where s.state in ('accepted', 'answered', 'closed');
  comment on view counted_signal is 'The signals that count in figures, with every value they count for. A category counts for its main category too.';
  grant select on counted_signal to app;

  create function trend_cells(categories text[], sector text, municipality text, target_groups text[])
  returns table (category text, sector_or_all text, municipality_or_all text, target_group text)
  language sql immutable parallel safe
  begin atomic
    select c, s, m, t
      from unnest(categories || '*'::text) c,
           unnest(array_remove(array[sector, '*'], null)) s,
           unnest(array_remove(array[municipality, '*'], null)) m,
           unnest(target_groups || '*'::text) t;
  end;
  grant execute on function trend_cells to app;
  comment on function trend_cells is 'Every row of trend that one signal counts in, but for the month.';
`;

const checks = `
  create table trend_check (
    zone_id uuid not null default current_zone(),
    due_at timestamptz not null,
    checked_at timestamptz not null default now(),
    signals integer not null,
    wrong_signals integer not null,
    wrong_counts integer not null,
    primary key (zone_id, due_at)
  );
  comment on table trend_check is 'What the nightly comparison with a recount found. It repairs nothing.';
  call wall('trend_check');
`;
