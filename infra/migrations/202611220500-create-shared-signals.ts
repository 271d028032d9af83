import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shared signals. Nothing is merged away: every link between a signal and a shared signal says who, when and why, and can be undone. */
export class CreateSharedSignals implements MigrationInterface {
  readonly name = '202611220500-create-shared-signals';

  async up(run: QueryRunner): Promise<void> {
    await run.query(tables);
    await run.query(voices);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table following, criterion_confirmation, recognition, bundling, shared_signal');
  }
}

const tables = `
  create table shared_signal (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    number text not null,
    state text not null,
    title text not null check (char_length(title) between 3 and 120),
    text text not null default '',
    solution text not null default '',
    edition integer not null default 1,
    categories text[] not null default '{}',
    target_groups text[] not null default '{}',
    level text,
    cluster text,
    parked_until date,
    note text,
    made_by uuid,
    made_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    version integer not null default 1,
    words tsvector generated always as (setweight(to_tsvector('dutch', title), 'A') || to_tsvector('dutch', text)) stored,
    primary key (zone_id, id),
    unique (zone_id, number)
  );
  create index shared_signal_changed on shared_signal (zone_id, changed_at desc, id desc);
  create index shared_signal_state on shared_signal (zone_id, state, changed_at desc);
  call wall('shared_signal');

  create table bundling (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    shared_signal_id uuid not null,
    signal_id uuid not null,
    reason text not null default '',
    bundled_by uuid,
    bundled_at timestamptz not null default now(),
    undone_by uuid,
    undone_at timestamptz,
    primary key (zone_id, id),
    foreign key (zone_id, shared_signal_id) references shared_signal (zone_id, id),
    foreign key (zone_id, signal_id) references signal (zone_id, id)
  );
  comment on table bundling is 'A signal sits in a shared signal. What was undone stays on record.';
  create unique index bundling_now on bundling (zone_id, shared_signal_id, signal_id) where undone_at is null;
  create index bundling_of_signal on bundling (zone_id, signal_id) where undone_at is null;
  call wall('bundling');
`;

const voices = `
  create table recognition (
    zone_id uuid not null default current_zone(),
    shared_signal_id uuid not null,
    organisation_id uuid not null,
    member_id uuid,
    example text not null default '',
    figure text not null default '',
    recognised_at timestamptz not null default now(),
    primary key (zone_id, shared_signal_id, organisation_id),
    foreign key (zone_id, shared_signal_id) references shared_signal (zone_id, id),
    foreign key (zone_id, organisation_id) references organisation (zone_id, id)
  );
  comment on table recognition is 'An organisation says: we see this too. Apart from any vote.';
  call wall('recognition');

  create table criterion_confirmation (
    zone_id uuid not null default current_zone(),
    shared_signal_id uuid not null,
    criterion text not null check (criterion in ('clear', 'neutral', 'recognised', 'shared')),
    confirmed_by uuid,
    confirmed_at timestamptz not null default now(),
    primary key (zone_id, shared_signal_id, criterion),
    foreign key (zone_id, shared_signal_id) references shared_signal (zone_id, id)
  );
  call wall('criterion_confirmation');

  create table following (
    zone_id uuid not null default current_zone(),
    shared_signal_id uuid not null,
    member_id uuid not null,
    since timestamptz not null default now(),
    primary key (zone_id, shared_signal_id, member_id),
    foreign key (zone_id, shared_signal_id) references shared_signal (zone_id, id)
  );
  create index following_member on following (zone_id, member_id);
  call wall('following');
`;
