import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log of what happened in every zone. The application may add and read; only the relay may complete an event, and
 * only with its number, its seal and the moment it was handed on; nobody may change or remove one.
 */
export class CreateEventLog implements MigrationInterface {
  readonly name = '202611220150-create-event-log';

  async up(run: QueryRunner): Promise<void> {
    await run.query(table);
    await run.query(guard);
    await run.query(announcement);
    await run.query(effects);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table event, job_effect; drop function guard_event(), announce_event();');
  }
}

const table = `
  create table event (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    type text not null check (type ~ '^[a-z][a-z0-9.-]{2,79}$'),
    subject uuid not null,
    actor_key uuid,
    at timestamptz not null default now(),
    payload jsonb not null default '{}' check (jsonb_typeof(payload) = 'object' and length(payload::text) <= 65536),
    request_id text check (length(request_id) <= 128),
    transaction xid8 not null default pg_current_xact_id(),
    seq bigint check (seq > 0),
    previous_hash bytea check (length(previous_hash) = 32),
    hash bytea check (length(hash) = 32),
    relayed_at timestamptz,
    primary key (zone_id, id),
    unique (zone_id, seq),
    check (num_nulls(seq, previous_hash, hash) in (0, 3)),
    check (relayed_at is null or seq is not null)
  );
  create index event_of_subject on event (zone_id, subject, at);
  create index event_to_seal on event (transaction, id) where seq is null;
  create index event_to_relay on event (id) where relayed_at is null and seq is not null;

  call wall('event');
  -- The wall opens a table for every kind of change; this one is for adding only, and what the relay fills in stays empty.
  revoke insert, update, delete on event from app;
  grant insert (id, type, subject, actor_key, payload, request_id) on event to app;

  create policy every_zone on event to relay using (true) with check (true);
  grant select on event to relay;
  grant update (seq, previous_hash, hash, relayed_at) on event to relay;

  comment on table event is 'What happened: history, audit trail and the beginning of every job. Sealed in a chain per zone.';
  comment on column event.actor_key is 'A random key for the person who acted; who that is stands in a table that can be erased.';
  comment on column event.transaction is 'Orders events by cause: what follows from a stored event has a later transaction.';
`;

const guard = `
  create function guard_event() returns trigger language plpgsql set search_path = public, pg_temp as $guard$
  begin
    if tg_op = 'UPDATE' and current_user = 'relay'
       and (new.zone_id, new.id, new.type, new.subject, new.at, new.payload, new.transaction)
         = (old.zone_id, old.id, old.type, old.subject, old.at, old.payload, old.transaction)
       and (new.actor_key, new.request_id) is not distinct from (old.actor_key, old.request_id)
       and (old.seq is null or (new.seq, new.previous_hash, new.hash) = (old.seq, old.previous_hash, old.hash))
       and (old.relayed_at is null or new.relayed_at = old.relayed_at)
    then
      return new;
    end if;
    raise exception 'the event log can only grow' using errcode = 'insufficient_privilege';
  end
  $guard$;

  create trigger event_stays before update or delete on event for each row execute function guard_event();
  create trigger event_stays_whole before truncate on event for each statement execute function guard_event();
`;

/**
 * PostgreSQL lets transactions that notify commit one after the other. So at most one open transaction carries the
 * word; for the others the relay, which looks every second anyway, is already on its way.
 */
const announcement = `
  create function announce_event() returns trigger language plpgsql set search_path = public, pg_temp as $announce$
  begin
    if pg_try_advisory_xact_lock(5306203) then
      perform pg_notify('event', '');
    end if;
    return null;
  end
  $announce$;

  create trigger event_is_announced after insert on event for each statement execute function announce_event();
`;

const effects = `
  create table job_effect (
    zone_id uuid not null default current_zone(),
    effect text not null check (length(effect) between 1 and 100),
    key text not null check (length(key) between 1 and 200),
    done_at timestamptz not null default now(),
    primary key (zone_id, effect, key)
  );
  create index job_effect_by_age on job_effect (zone_id, done_at);
  call wall('job_effect');
  comment on table job_effect is 'What a job has done once, so that a second delivery of the same work does nothing.';
`;
