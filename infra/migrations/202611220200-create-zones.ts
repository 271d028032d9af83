import { randomUUID } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mergersOf2025, municipalitiesToCheck, zonesOfFlanders } from './data/zones-of-flanders.ts';

/**
 * The zones of Flanders and their municipalities, the same for everybody; then what each zone settles for itself:
 * settings, rules per cluster, organisations.
 */
export class CreateZones implements MigrationInterface {
  readonly name = '202611220200-create-zones';

  async up(run: QueryRunner): Promise<void> {
    await run.query('create extension if not exists btree_gist with schema public');
    await run.query(reference);
    await fill(run);
    await run.query(ofEachZone);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table organisation_contact, organisation, cluster_rule, zone_setting;
      drop table zone_municipality, municipality, zone;
      drop extension btree_gist;
    `);
  }
}

// A municipality is known by its name: a merger gives it a new NIS code, and not every new code is known.
const reference = `
  create table zone (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
    name text not null,
    also_written text not null default '',
    province text not null,
    note text not null default ''
  );
  create table municipality (
    name text primary key,
    nis text unique check (nis ~ '^[0-9]{5}$')
  );
  create table zone_municipality (
    zone_slug text not null references zone (slug),
    municipality text not null references municipality (name),
    valid_from date not null default '-infinity',
    valid_to date not null default 'infinity',
    to_check boolean not null default false,
    primary key (municipality, valid_from),
    check (valid_from <= valid_to),
    constraint one_zone_at_a_time exclude using gist (municipality with =, daterange(valid_from, valid_to, '[]') with &&)
  );
  create index zone_municipality_of_zone on zone_municipality (zone_slug);
  comment on table zone is 'Primary-care zones. Public, the same for everybody: no wall.';
  comment on table zone_municipality is 'Which municipality belongs to which zone, from day to day. Public: no wall.';
  comment on column zone_municipality.to_check is 'Merged across the border of its zone: which zone holds is not confirmed.';
  grant select on zone, municipality, zone_municipality to app;
`;

const ofEachZone = `
  create table zone_setting (
    zone_id uuid not null default current_zone() references zone (id),
    recognised_organisations int not null check (recognised_organisations between 1 and 50),
    recognised_sectors int not null check (recognised_sectors between 1 and 43),
    answer_within_days int not null check (answer_within_days between 1 and 90),
    silent_after_days int not null check (silent_after_days between 7 and 365),
    small_number int not null check (small_number between 5 and 50),
    contact_visibility text not null check (contact_visibility in ('zone', 'coordinators')),
    extra_labels text[] not null,
    hidden_codes text[] not null,
    version int not null,
    primary key (zone_id)
  );
  comment on column zone_setting.small_number is 'k: counts below it never leave the coordinators'' circle. Never under 5.';
  call wall('zone_setting');

  create table cluster_rule (
    zone_id uuid not null default current_zone() references zone (id),
    cluster text not null,
    valid_from date not null,
    seats int not null check (seats between 1 and 25),
    dots_per_seat int not null check (dots_per_seat between 1 and 10),
    dots_per_option int not null check (dots_per_option between 1 and dots_per_seat),
    choose_min int not null check (choose_min >= 1),
    choose_max int not null check (choose_max between choose_min and 5),
    quorum_percent int not null check (quorum_percent between 0 and 100),
    majority text not null check (majority in ('consensus', 'simple', 'per-cluster', 'two-thirds')),
    primary key (zone_id, cluster, valid_from)
  );
  comment on table cluster_rule is 'Seats and rules of decision of a cluster. The newest rule that has begun holds.';
  call wall('cluster_rule');

  create table organisation (
    zone_id uuid not null default current_zone() references zone (id),
    id uuid not null,
    name text not null,
    sector text not null,
    municipality text,
    does text not null default '',
    for_whom text not null default '',
    website text,
    active boolean not null default true,
    version int not null default 1,
    created_at timestamptz not null default now(),
    primary key (zone_id, id)
  );
  create unique index organisation_name on organisation (zone_id, lower(name));
  call wall('organisation');

  create table organisation_contact (
    zone_id uuid not null default current_zone(),
    organisation_id uuid not null,
    position int not null,
    "function" text not null,
    name text,
    email text,
    phone text,
    for_constituency boolean not null default false,
    primary key (zone_id, organisation_id, position),
    foreign key (zone_id, organisation_id) references organisation (zone_id, id) on delete cascade
  );
  comment on column organisation_contact.for_constituency is 'Passes news on to the colleagues of the organisation (achterban).';
  call wall('organisation_contact');
`;

const lastDayBefore = '2024-12-31';
const firstDaySince = '2025-01-01';

async function fill(run: QueryRunner): Promise<void> {
  const merged = new Set(Object.values(mergersOf2025).flat());
  for (const { municipalities, ...zone } of zonesOfFlanders) {
    await run.query('insert into zone (id, slug, name, also_written, province, note) values ($1, $2, $3, $4, $5, $6)', [
      randomUUID(),
      ...[zone.slug, zone.name, zone.alsoWritten, zone.province, zone.note],
    ]);
    for (const { nis, name } of municipalities) {
      await run.query('insert into municipality (name, nis) values ($1, $2)', [name, nis]);
      await run.query(
        'insert into zone_municipality (zone_slug, municipality, valid_to, to_check) values ($1, $2, $3, $4)',
        [...[zone.slug, name, merged.has(name) ? lastDayBefore : 'infinity', municipalitiesToCheck.includes(name)]],
      );
    }
  }
  for (const [name, parts] of Object.entries(mergersOf2025)) await merge(run, name, parts);
}

/** The new municipality lies where its parts lay. One that kept its name was there all along. */
async function merge(run: QueryRunner, name: string, parts: string[]): Promise<void> {
  await run.query('insert into municipality (name) values ($1) on conflict (name) do nothing', [name]);
  await run.query(
    `insert into zone_municipality (zone_slug, municipality, valid_from)
     select zone_slug, $1, $2 from zone_municipality
      where municipality = $3 and not exists (select from zone_municipality where municipality = $1)`,
    [name, firstDaySince, parts[0]],
  );
}
