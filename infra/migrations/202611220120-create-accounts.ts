import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who can sign in, and where they are signed in. The first four tables are what better-auth prints for our settings
 * (names are ours); the test of sign-in compares them. In a schema of their own: `app` cannot even look in.
 */
export class CreateAccounts implements MigrationInterface {
  readonly name = '202611220120-create-accounts';

  async up(run: QueryRunner): Promise<void> {
    await run.query(tables);
    await run.query(`
      comment on column auth.session.token is 'SHA-256 of the token in the cookie.';
      comment on column auth.session.expires_at is 'Twelve hours after signing in; never moves.';
      comment on column auth.session.seen_at is 'Last request, written at most once in three minutes; idle for an hour ends the session.';
      comment on column auth.account.keeper is 'Technical keeper of this installation: signs in by password only.';
      comment on table auth.attempt is 'Counts of attempts to sign in, and the pauses that follow (rate-limiter-flexible).';
      grant select, insert, update, delete on all tables in schema auth to auth_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table auth.attempt, auth.one_time_token, auth.credential, auth.session, auth.account');
  }
}

const tables = `
  create table auth.account (
    id uuid default pg_catalog.gen_random_uuid() not null primary key,
    name text not null,
    email text not null unique,
    email_verified boolean not null,
    image text,
    created_at timestamptz default current_timestamp not null,
    updated_at timestamptz default current_timestamp not null,
    keeper boolean not null
  );
  create table auth.session (
    id uuid default pg_catalog.gen_random_uuid() not null primary key,
    expires_at timestamptz not null,
    token text not null unique,
    created_at timestamptz default current_timestamp not null,
    seen_at timestamptz not null,
    ip_address text,
    user_agent text,
    account_id uuid not null references auth.account (id) on delete cascade
  );
  create table auth.credential (
    id uuid default pg_catalog.gen_random_uuid() not null primary key,
    provider_account_id text not null,
    provider text not null,
    account_id uuid not null references auth.account (id) on delete cascade,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    password text,
    created_at timestamptz default current_timestamp not null,
    updated_at timestamptz not null
  );
  create table auth.one_time_token (
    id uuid default pg_catalog.gen_random_uuid() not null primary key,
    identifier text not null,
    value text not null,
    expires_at timestamptz not null,
    created_at timestamptz default current_timestamp not null,
    updated_at timestamptz default current_timestamp not null
  );
  create index session_account_id_idx on auth.session (account_id);
  create index credential_account_id_idx on auth.credential (account_id);
  create index one_time_token_identifier_idx on auth.one_time_token (identifier);

  create table auth.attempt (
    key varchar(255) primary key,
    points integer not null default 0,
    expire bigint
  );
`;
