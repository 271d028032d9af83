import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words of each zone's own by which look-alikes are found, besides the lexicon that all zones share. */
export class CreateZoneLexicon implements MigrationInterface {
  readonly name = '202611220911-create-zone-lexicon';

  async up(run: QueryRunner): Promise<void> {
    await run.query(table);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table zone_lexicon');
  }
}

const table = `
  create table zone_lexicon (
    zone_id uuid not null default current_zone() references zone (id),
    items jsonb not null check (jsonb_typeof(items) = 'array'),
    version integer not null,
    primary key (zone_id)
  );
  comment on table zone_lexicon is 'Words of the zone for an idea of the lexicon, or that mean the same there. Read as a whole, changed as a whole.';
  call wall('zone_lexicon');
`;
