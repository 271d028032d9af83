import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The theme of a year, what it means per sector and which signals it carries. */
export class CreateThemes implements MigrationInterface {
  readonly name = '202611220700-create-themes';

  async up(run: QueryRunner): Promise<void> {
    await run.query(themes);
    await run.query(links);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table theme_shared_signal, theme_signal, theme_sector, theme');
  }
}

const themes = `
  create table theme (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    year smallint not null check (year between 2000 and 2099),
    title text not null check (char_length(title) between 3 and 120),
    description text not null default '',
    state text not null check (state in ('proposed', 'chosen', 'running', 'evaluated')),
    evaluation text not null default '',
    proposed_at timestamptz not null default now(),
    chosen_at timestamptz,
    version integer not null default 1,
    primary key (zone_id, id)
  );
  create unique index one_theme_a_year on theme (zone_id, year) where state <> 'proposed';
  call wall('theme');

  create table theme_sector (
    zone_id uuid not null default current_zone(),
    theme_id uuid not null,
    sector text not null,
    involvement text not null check (involvement in ('follows', 'takes-part', 'leads')),
    translation text not null default '',
    primary key (zone_id, theme_id, sector),
    foreign key (zone_id, theme_id) references theme (zone_id, id)
  );
  comment on table theme_sector is 'What the theme means for a sector, and how far the sector goes along with it.';
  call wall('theme_sector');
`;

const links = `
  create table theme_signal (
    zone_id uuid not null default current_zone(),
    theme_id uuid not null,
    signal_id uuid not null,
    primary key (zone_id, theme_id, signal_id),
    foreign key (zone_id, theme_id) references theme (zone_id, id),
    foreign key (zone_id, signal_id) references signal (zone_id, id)
  );
  create index theme_signal_signal on theme_signal (zone_id, signal_id);
  call wall('theme_signal');

  create table theme_shared_signal (
    zone_id uuid not null default current_zone(),
    theme_id uuid not null,
    shared_signal_id uuid not null,
    primary key (zone_id, theme_id, shared_signal_id),
    foreign key (zone_id, theme_id) references theme (zone_id, id)
  );
  create index theme_shared_signal_shared_signal on theme_shared_signal (zone_id, shared_signal_id);
  call wall('theme_shared_signal');
`;
