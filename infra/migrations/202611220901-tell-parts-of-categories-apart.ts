import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts of a main category and counts of its parts get shapes of their own. Whoever looks at the main categories then
 * reads those alone: as many rows for a zone with few signals as for one with many.
 */
export class TellPartsOfCategoriesApart implements MigrationInterface {
  readonly name = '202611220901-tell-parts-of-categories-apart';

  async up(run: QueryRunner): Promise<void> {
    await run.query(shaped(`${ofDimensions} + (strpos(category, '.') > 0)::int * 16`));
    await run.query(
      `comment on column trend.shape is 'Which dimensions name a value: 8 category, 4 sector, 2 municipality, 1 target group; 16 when the category is a part of a main one.'`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(shaped(ofDimensions));
    await run.query(
      `comment on column trend.shape is 'Which dimensions name a value: 8 category, 4 sector, 2 municipality, 1 target group.'`,
    );
  }
}

const ofDimensions = `(category <> '*')::int * 8 + (sector <> '*')::int * 4 + (municipality <> '*')::int * 2 + (target_group <> '*')::int`;

const shaped = (expression: string) => `
  alter table trend drop column shape;
  alter table trend add column shape smallint not null generated always as (${expression}) stored;
  alter table trend add primary key (zone_id, shape, month, category, sector, municipality, target_group);
`;
