import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A shared signal that was closed remembers how far it came, so that its path claims no step it never took. */
export class RememberWhereItClosed implements MigrationInterface {
  readonly name = '202611220950-remember-where-it-closed';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      `alter table shared_signal add column closed_from text, add check (closed_from is null or state = 'closed')`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('alter table shared_signal drop column closed_from');
  }
}
