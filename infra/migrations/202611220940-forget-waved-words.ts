import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What looked like data of a person and was let through is no longer kept in words: the log holds its kind, its field and
 * why, with the record. The words themselves were the very thing that should not be kept twice.
 */
export class ForgetWavedWords implements MigrationInterface {
  readonly name = '202611220940-forget-waved-words';

  async up(run: QueryRunner): Promise<void> {
    await run.query('alter table signal drop column waved');
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`alter table signal add column waved text[] not null default '{}'`);
  }
}
