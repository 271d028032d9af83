import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers to reporters. Each leaves once for each person: the unique key of a delivery holds it so, however often a job runs. */
export class CreateAnswers implements MigrationInterface {
  readonly name = '202611220650-create-answers';

  async up(run: QueryRunner): Promise<void> {
    await run.query(answers);
    await run.query(deliveries);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop index signal_without_answer; drop table answer_delivery, answer');
  }
}

const answers = `
      create table answer (
        zone_id uuid not null default current_zone(),
        id uuid not null,
        state text not null check (state in ('draft', 'approved')),
        shared_signal_id uuid,
        signal_id uuid,
        decision_id uuid,
        title text not null,
        text text not null,
        drafted_by uuid,
        drafted_at timestamptz not null default now(),
        approved_by uuid,
        approved_at timestamptz,
        version integer not null default 1,
        primary key (zone_id, id),
        unique (zone_id, decision_id),
        foreign key (zone_id, shared_signal_id) references shared_signal (zone_id, id),
        foreign key (zone_id, signal_id) references signal (zone_id, id),
        check ((state = 'approved') = (approved_by is not null))
      );
      create index answer_drafts on answer (zone_id, state, drafted_at desc);
      call wall('answer');
`;

const deliveries = `
      -- One a person: a member, or a signal whose reporter has no account.
      create table answer_delivery (
        zone_id uuid not null default current_zone(),
        id uuid not null,
        answer_id uuid not null,
        recipient uuid not null,
        member_id uuid,
        signal_ids uuid[] not null,
        delivered_at timestamptz not null default now(),
        read_at timestamptz,
        mail text not null check (mail in ('none', 'waiting', 'sent', 'refused')),
        mailed_at timestamptz,
        primary key (zone_id, id),
        unique (zone_id, answer_id, recipient),
        foreign key (zone_id, answer_id) references answer (zone_id, id)
      );
      create index answer_delivery_member on answer_delivery (zone_id, member_id, delivered_at desc);
      create index answer_delivery_waiting on answer_delivery (zone_id, answer_id) where mail = 'waiting';
      call wall('answer_delivery');
      create index signal_without_answer on signal (zone_id, reported_at) where first_answered_at is null;
`;
