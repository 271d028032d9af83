import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody took on to do, by when, and what came of it. */
export class CreateActions implements MigrationInterface {
  readonly name = '202611220710-create-actions';

  async up(run: QueryRunner): Promise<void> {
    await run.query(actions);
    await run.query(followUps);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table follow_up, action');
  }
}

const actions = `
  create table action (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    title text not null check (char_length(title) between 3 and 120),
    state text not null check (state in ('planned', 'running', 'done', 'dropped')),
    lead_id uuid not null,
    partners text not null default '',
    due_on date not null,
    intended text not null default '',
    achieved text not null default '',
    theme_id uuid,
    shared_signal_id uuid,
    decision_id uuid,
    planned_at timestamptz not null default now(),
    ended_at timestamptz,
    overdue_told_for date,
    version integer not null default 1,
    primary key (zone_id, id),
    foreign key (zone_id, lead_id) references member (zone_id, id),
    foreign key (zone_id, theme_id) references theme (zone_id, id),
    check ((state in ('done', 'dropped')) = (ended_at is not null))
  );
  create index action_due on action (zone_id, due_on, id);
  create index action_lead on action (zone_id, lead_id);
  create index action_theme on action (zone_id, theme_id);
  create index action_shared_signal on action (zone_id, shared_signal_id);
  create index action_decision on action (zone_id, decision_id);
  comment on column action.lead_id is 'The person who sees to it (trekker).';
  comment on column action.overdue_told_for is 'The due date for which it was said once that it has passed.';
  call wall('action');
`;

const followUps = `
  create table follow_up (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    action_id uuid not null,
    happened_on date not null,
    text text not null,
    written_by uuid not null,
    written_at timestamptz not null default now(),
    primary key (zone_id, id),
    foreign key (zone_id, action_id) references action (zone_id, id)
  );
  create index follow_up_action on follow_up (zone_id, action_id, happened_on desc);
  comment on column follow_up.written_by is 'The key of the person in the event log.';
  call wall('follow_up');
`;
