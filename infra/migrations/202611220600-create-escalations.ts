import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is brought before the board, and what the board decides. A published decision is frozen: the database holds it so. */
export class CreateEscalations implements MigrationInterface {
  readonly name = '202611220600-create-escalations';

  async up(run: QueryRunner): Promise<void> {
    await run.query(tables);
    await run.query(decisions);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(
      'drop table decision_addendum, decision, escalation_exchange, escalation; drop function keep_published();',
    );
  }
}

const tables = `
  create table escalation (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    shared_signal_id uuid not null,
    state text not null,
    question text not null,
    advice text not null default '',
    proposed_by uuid not null,
    proposed_at timestamptz not null default now(),
    submitted_by uuid,
    submitted_at timestamptz,
    version integer not null default 1,
    primary key (zone_id, id),
    foreign key (zone_id, shared_signal_id) references shared_signal (zone_id, id),
    constraint two_people check (submitted_by is null or submitted_by <> proposed_by)
  );
  create unique index escalation_open on escalation (zone_id, shared_signal_id) where state not in ('decided', 'reported-back');
  create index escalation_newest on escalation (zone_id, proposed_at desc);
  call wall('escalation');

  create table escalation_exchange (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    escalation_id uuid not null,
    question text not null,
    asked_by uuid not null,
    asked_at timestamptz not null default now(),
    answer text,
    answered_by uuid,
    answered_at timestamptz,
    primary key (zone_id, id),
    foreign key (zone_id, escalation_id) references escalation (zone_id, id)
  );
  create index escalation_exchange_of on escalation_exchange (zone_id, escalation_id, asked_at);
  call wall('escalation_exchange');
`;

const decisions = `
  create table decision (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    escalation_id uuid not null,
    state text not null check (state in ('prepared', 'published')),
    outcome text not null,
    motivation text not null,
    lead_id uuid,
    review_on date,
    postponed_until date,
    sent_to text,
    prepared_by uuid not null,
    published_by uuid,
    published_at timestamptz,
    primary key (zone_id, id),
    unique (zone_id, escalation_id),
    foreign key (zone_id, escalation_id) references escalation (zone_id, id),
    foreign key (zone_id, lead_id) references member (zone_id, id)
  );
  create index decision_review on decision (zone_id, review_on) where review_on is not null;
  call wall('decision');

  create function keep_published() returns trigger language plpgsql set search_path = public, pg_temp as $frozen$
  begin
    if old.state = 'published' then
      raise exception 'a published decision is frozen' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
  end
  $frozen$;
  create trigger frozen before update or delete on decision for each row execute function keep_published();

  create table decision_addendum (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    decision_id uuid not null,
    text text not null,
    added_by uuid not null,
    added_at timestamptz not null default now(),
    primary key (zone_id, id),
    foreign key (zone_id, decision_id) references decision (zone_id, id)
  );
  create index decision_addendum_of on decision_addendum (zone_id, decision_id, added_at);
  call wall('decision_addendum');
`;
