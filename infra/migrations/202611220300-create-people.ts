import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The people of a zone: members with their roles, invitations, and the key that stands for a person in the event log. */
export class CreatePeople implements MigrationInterface {
  readonly name = '202611220300-create-people';

  async up(run: QueryRunner): Promise<void> {
    await run.query(members);
    await run.query(rolesAndKeys);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table invitation, actor_key, member_role, member_organisation, member');
  }
}

const members = `
  create table member (
    zone_id uuid not null default current_zone() references zone (id),
    id uuid not null,
    account_id uuid,
    name text not null,
    email text not null,
    "function" text not null default '',
    sector text,
    status text not null default 'active' check (status in ('active', 'suspended')),
    version int not null default 1,
    created_at timestamptz not null default now(),
    primary key (zone_id, id)
  );
  create unique index member_email on member (zone_id, lower(email));
  create unique index member_account on member (account_id, zone_id);
  comment on column member.sector is 'Of the own organisation, or of the person when there is none.';
  call wall('member');
  -- Somebody with several zones must find them before one is chosen.
  create policy own_membership on member for select to app
    using (account_id = nullif(current_setting('app.account_id', true), '')::uuid);

  create table member_organisation (
    zone_id uuid not null default current_zone(),
    member_id uuid not null,
    organisation_id uuid not null,
    position int not null default 0,
    primary key (zone_id, member_id, organisation_id),
    foreign key (zone_id, member_id) references member (zone_id, id) on delete cascade,
    foreign key (zone_id, organisation_id) references organisation (zone_id, id)
  );
  create index member_organisation_people on member_organisation (zone_id, organisation_id);
  comment on column member_organisation.position is 'The first is the own organisation.';
  call wall('member_organisation');
`;

const rolesAndKeys = `
  create table member_role (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    member_id uuid not null,
    role text not null,
    cluster text,
    sector text,
    since timestamptz not null default now(),
    until timestamptz,
    primary key (zone_id, id),
    foreign key (zone_id, member_id) references member (zone_id, id) on delete cascade,
    check ((role = 'sector-coordinator') = (sector is not null)),
    check (role <> 'cluster-steering' or cluster is not null)
  );
  create index member_role_of on member_role (zone_id, member_id) where until is null;
  comment on column member_role.until is 'A role that ended stays on record.';
  call wall('member_role');

  create table actor_key (
    zone_id uuid not null default current_zone(),
    member_id uuid not null,
    key uuid not null,
    primary key (zone_id, member_id),
    unique (zone_id, key),
    foreign key (zone_id, member_id) references member (zone_id, id) on delete cascade
  );
  comment on table actor_key is 'Who stands behind a key of the event log. Erase a row and the log no longer tells who it was.';
  call wall('actor_key');

  create table invitation (
    zone_id uuid not null default current_zone() references zone (id),
    id uuid not null,
    code_hash bytea not null,
    code_sealed bytea not null,
    email text not null,
    name text not null,
    "function" text not null default '',
    sector text,
    roles jsonb not null,
    organisation_ids uuid[] not null default '{}',
    invited_by uuid not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    mailed_at timestamptz,
    accepted_at timestamptz,
    withdrawn_at timestamptz,
    primary key (zone_id, id),
    unique (zone_id, code_hash)
  );
  comment on column invitation.code_hash is 'SHA-256 of the code in the link, to find it by; code_sealed is for the mail.';
  comment on column invitation.invited_by is 'The key of the person who invited.';
  call wall('invitation');
`;
