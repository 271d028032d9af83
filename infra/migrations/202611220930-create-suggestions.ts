import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Suggestions to bundle, and what they grow from: who looks like whom, which signals wait to be grouped, and what a zone
 * decided before. Ids, codes and scores alone: no word that somebody wrote is kept here a second time.
 */
export class CreateSuggestions implements MigrationInterface {
  readonly name = '202611220930-create-suggestions';

  async up(run: QueryRunner): Promise<void> {
    await run.query(suggestions);
    await run.query(grouping);
    await run.query(learned);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(
      'drop table idea_leaning, suggestion_verdict, grouping, grouped_signal, signal_link, suggestion_member, suggestion',
    );
  }
}

const suggestions = `
  create table suggestion (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    kind text not null check (kind in ('new', 'join', 'merge', 'split', 'returned')),
    state text not null default 'open' check (state in ('open', 'accepted', 'dismissed')),
    shared_signals uuid[] not null default '{}',
    score float8 not null check (score between 0 and 1),
    changed_at timestamptz not null default now(),
    version integer not null default 1,
    decided_by uuid,
    decided_at timestamptz,
    reason text not null default '',
    -- What came of it, as far as it must be known to take it back.
    shared_signal_id uuid,
    shared_version integer,
    bundled uuid[] not null default '{}',
    unbundled uuid[] not null default '{}',
    primary key (zone_id, id),
    check ((state = 'open') = (decided_at is null))
  );
  create index suggestion_open on suggestion (zone_id, score desc, id desc) where state = 'open';
  create index suggestion_decided on suggestion (zone_id, state, decided_at desc, id desc) where state <> 'open';
  call wall('suggestion');

  create table suggestion_member (
    zone_id uuid not null default current_zone(),
    suggestion_id uuid not null,
    signal_id uuid not null,
    fit float8 not null check (fit between 0 and 1),
    primary key (zone_id, suggestion_id, signal_id),
    foreign key (zone_id, suggestion_id) references suggestion (zone_id, id) on delete cascade,
    foreign key (zone_id, signal_id) references signal (zone_id, id) on delete cascade
  );
  create index suggestion_member_signal on suggestion_member (zone_id, signal_id);
  call wall('suggestion_member');
`;

const grouping = `
  create table signal_link (
    zone_id uuid not null default current_zone(),
    one uuid not null,
    other uuid not null,
    score float8 not null check (score between 0 and 1),
    ideas text[] not null default '{}',
    primary key (zone_id, one, other),
    check (one < other),
    foreign key (zone_id, one) references signal (zone_id, id) on delete cascade,
    foreign key (zone_id, other) references signal (zone_id, id) on delete cascade
  );
  create index signal_link_other on signal_link (zone_id, other);
  comment on table signal_link is 'Two signals that look alike, and by which ideas: each signal with its nearest, never all with all.';
  call wall('signal_link');

  create table grouped_signal (
    zone_id uuid not null default current_zone(),
    signal_id uuid not null,
    linked boolean not null default false,
    grouped boolean not null default false,
    primary key (zone_id, signal_id),
    foreign key (zone_id, signal_id) references signal (zone_id, id) on delete cascade
  );
  create index signal_to_link on grouped_signal (zone_id, signal_id) where not linked;
  create index signal_to_group on grouped_signal (zone_id, signal_id) where not grouped;
  comment on table grouped_signal is 'How far each signal is: compared with its candidates, and grouped with its neighbours.';
  call wall('grouped_signal');

  create table grouping (
    zone_id uuid not null default current_zone(),
    seen bigint not null,
    primary key (zone_id)
  );
  comment on column grouping.seen is 'The number of the last event that the suggestions of this zone took into account.';
  call wall('grouping');
`;

const learned = `
  create table suggestion_verdict (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    suggestion_id uuid not null,
    accepted boolean not null,
    ideas text[] not null,
    decided_at timestamptz not null default now(),
    primary key (zone_id, id),
    foreign key (zone_id, suggestion_id) references suggestion (zone_id, id) on delete cascade
  );
  create index suggestion_verdict_newest on suggestion_verdict (zone_id, decided_at desc);
  create index suggestion_verdict_of on suggestion_verdict (zone_id, suggestion_id);
  comment on table suggestion_verdict is 'By which ideas signals were said to belong together, or not: what a zone teaches the comparison.';
  call wall('suggestion_verdict');

  create table idea_leaning (
    zone_id uuid not null default current_zone(),
    idea text not null,
    leaning float8 not null check (leaning between -1 and 1),
    primary key (zone_id, idea)
  );
  comment on table idea_leaning is 'How a zone leans per idea, learned from its verdicts every night.';
  call wall('idea_leaning');
`;
