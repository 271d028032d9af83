import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Signals. What the reporter wrote is never changed; the neutral words stand beside it, every edition kept. Who reported
 * stands in a table of its own, sealed, and can be erased without touching the signal.
 */
export class CreateSignals implements MigrationInterface {
  readonly name = '202611220400-create-signals';

  async up(run: QueryRunner): Promise<void> {
    await run.query(tables);
    await run.query(reporters);
    await run.query(search);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function search_signals(text, boolean, integer);
      drop table signal_question; drop table wording; drop table signal_reporter; drop table signal; drop table number_series;
    `);
  }
}

const tables = `
  -- The last number given, per kind of record and year: numbers of people are short and have no gaps worth guarding.
  create table number_series (
    zone_id uuid not null default current_zone(),
    kind text not null,
    year smallint not null,
    last integer not null,
    primary key (zone_id, kind, year)
  );
  call wall('number_series');

  create table signal (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    number text not null,
    state text not null,
    kind text not null,
    title text not null check (char_length(title) between 3 and 120),
    description text not null default '' check (char_length(description) <= 4000),
    language text not null default 'nl',
    categories text[] not null default '{}',
    target_groups text[] not null default '{}',
    sector text,
    sector_concerned text,
    municipality text,
    outside_zone boolean not null default false,
    frequency text,
    since text,
    reach text,
    impact text,
    sources text[] not null default '{}',
    consequences text not null default '',
    example text not null default '',
    figures text not null default '',
    already_done text not null default '',
    idea text not null default '',
    observed_on date,
    reported_at timestamptz not null default now(),
    -- A signal counts in the month in which it was observed, else reported.
    month date not null,
    channel text not null,
    external_key text,
    waved text[] not null default '{}',
    signal_type text,
    level text,
    neutral_title text,
    neutral_text text,
    proposed_solution text,
    neutral_edition integer not null default 0,
    reason text,
    explanation text,
    referred_to text,
    accepted_at timestamptz,
    first_answered_at timestamptz,
    anonymised boolean not null default false,
    -- In how many shared signals it sits.
    shared_count integer not null default 0,
    version integer not null default 1,
    original_words tsvector generated always as (setweight(to_tsvector('dutch', title), 'A') || to_tsvector('dutch', description)) stored,
    neutral_words tsvector generated always as (setweight(to_tsvector('dutch', coalesce(neutral_title, '')), 'A') || to_tsvector('dutch', coalesce(neutral_text, ''))) stored,
    primary key (zone_id, id),
    unique (zone_id, number),
    unique (zone_id, external_key)
  );
  create index signal_newest on signal (zone_id, reported_at desc, id desc);
  create index signal_state on signal (zone_id, state, reported_at desc, id desc);
  create index signal_loose on signal (zone_id, reported_at desc, id desc) where shared_count = 0 and state in ('accepted', 'answered');
  create index signal_sector on signal (zone_id, sector, reported_at desc, id desc);
  create index signal_municipality on signal (zone_id, municipality, reported_at desc, id desc);
  call wall('signal');

  -- Every edition of neutral words, of a signal or of a shared signal.
  create table wording (
    zone_id uuid not null default current_zone(),
    subject uuid not null,
    edition integer not null,
    title text not null,
    text text not null default '',
    solution text not null default '',
    written_by uuid,
    written_at timestamptz not null default now(),
    primary key (zone_id, subject, edition)
  );
  call wall('wording');
`;

const reporters = `
  -- Who reported: a member, or sealed contact of somebody without an account, or nobody with a receipt code.
  create table signal_reporter (
    zone_id uuid not null default current_zone(),
    signal_id uuid not null,
    member_id uuid,
    organisation_id uuid,
    name bytea,
    email bytea,
    receipt bytea,
    visibility text not null,
    wants_feedback boolean not null default true,
    written_by uuid,
    primary key (zone_id, signal_id),
    foreign key (zone_id, signal_id) references signal (zone_id, id)
  );
  create index signal_reporter_member on signal_reporter (zone_id, member_id);
  create index signal_reporter_organisation on signal_reporter (zone_id, organisation_id);
  create unique index signal_reporter_receipt on signal_reporter (zone_id, receipt);
  call wall('signal_reporter');

  create table signal_question (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    signal_id uuid not null,
    question text not null,
    asked_by uuid,
    asked_at timestamptz not null default now(),
    token bytea,
    answer text,
    answered_at timestamptz,
    primary key (zone_id, id),
    foreign key (zone_id, signal_id) references signal (zone_id, id)
  );
  create index signal_question_signal on signal_question (zone_id, signal_id, asked_at);
  create unique index signal_question_token on signal_question (zone_id, token);
  call wall('signal_question');
`;

// Full-text indexes are not used under row-level security (the operator is not leakproof). So this function, which
// belongs to owner and takes the zone from the transaction alone, finds ids in the index; the rows themselves are then
// read under the wall. The policy lets owner read for that, and owner is no role of any process.
const search = `
  create policy search on signal for select to owner using (true);
  create index signal_original_words on signal using gin (zone_id, original_words);
  create index signal_neutral_words on signal using gin (zone_id, neutral_words);

  create function search_signals(words text, originals boolean, most integer)
  returns table (id uuid, rank real) language sql stable security definer set search_path = public, pg_temp as $search$
    select found.id, ts_rank(case when originals then found.original_words || found.neutral_words else found.neutral_words end, asked.query)
      from (select websearch_to_tsquery('dutch', words) as query) asked,
      lateral (
        select s.id, s.original_words, s.neutral_words from signal s
         where s.zone_id = current_zone()
           and ((originals and s.original_words @@ asked.query) or s.neutral_words @@ asked.query)
         order by s.reported_at desc limit most) found
  $search$;
  revoke all on function search_signals(text, boolean, integer) from public;
  grant execute on function search_signals(text, boolean, integer) to app;
`;
