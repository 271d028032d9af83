import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds in which a cluster chooses. One ballot a seat: the database holds it so. */
export class CreateRounds implements MigrationInterface {
  readonly name = '202611220550-create-rounds';

  async up(run: QueryRunner): Promise<void> {
    await run.query(rounds);
    await run.query(votes);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table ballot, round_absence, round_option, round');
  }
}

const rounds = `
      create table round (
        zone_id uuid not null default current_zone(),
        id uuid not null,
        cluster text not null,
        title text not null,
        state text not null check (state in ('draft', 'open', 'closed')),
        dots_per_seat integer not null,
        dots_per_option integer not null,
        choose_min integer not null,
        choose_max integer not null,
        quorum_percent integer not null,
        -- How many dots each option has and which are chosen; written once, at closing (and settling).
        result jsonb,
        tie_reason text,
        made_by uuid not null,
        made_at timestamptz not null default now(),
        opened_at timestamptz,
        closed_at timestamptz,
        version integer not null default 1,
        primary key (zone_id, id),
        check ((state = 'closed') = (result is not null))
      );
      create index round_newest on round (zone_id, made_at desc);
      call wall('round');

      create table round_option (
        zone_id uuid not null default current_zone(),
        round_id uuid not null,
        shared_signal_id uuid not null,
        position integer not null,
        primary key (zone_id, round_id, shared_signal_id),
        foreign key (zone_id, round_id) references round (zone_id, id) on delete cascade,
        foreign key (zone_id, shared_signal_id) references shared_signal (zone_id, id)
      );
      call wall('round_option');
`;

const votes = `
      create table round_absence (
        zone_id uuid not null default current_zone(),
        round_id uuid not null,
        absent_id uuid not null,
        substitute_id uuid not null,
        primary key (zone_id, round_id, absent_id),
        unique (zone_id, round_id, substitute_id),
        foreign key (zone_id, round_id) references round (zone_id, id) on delete cascade,
        foreign key (zone_id, absent_id) references member (zone_id, id),
        foreign key (zone_id, substitute_id) references member (zone_id, id)
      );
      call wall('round_absence');

      create table ballot (
        zone_id uuid not null default current_zone(),
        round_id uuid not null,
        seat_id uuid not null,
        dots jsonb not null,
        abstained boolean not null default false,
        objection text not null default '',
        primary key (zone_id, round_id, seat_id),
        foreign key (zone_id, round_id) references round (zone_id, id) on delete cascade,
        foreign key (zone_id, seat_id) references mandate (zone_id, id)
      );
      comment on table ballot is 'The vote of a seat. No time and no voter: nobody can read off who voted what, or when.';
      call wall('ballot');
`;
