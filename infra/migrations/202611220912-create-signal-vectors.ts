import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a model in the zone's own network makes of each signal, where one is set. Plain numbers: no extension is needed. */
export class CreateSignalVectors implements MigrationInterface {
  readonly name = '202611220912-create-signal-vectors';

  async up(run: QueryRunner): Promise<void> {
    await run.query(table);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table signal_vector');
  }
}

const table = `
  create table signal_vector (
    zone_id uuid not null default current_zone(),
    signal_id uuid not null,
    model text not null,
    -- The version of the signal that was read.
    version integer not null,
    vector real[] not null,
    primary key (zone_id, signal_id),
    foreign key (zone_id, signal_id) references signal (zone_id, id) on delete cascade
  );
  comment on table signal_vector is 'Vectors of length 1: the sum of products of two is how near they are. Compared within one model only.';
  call wall('signal_vector');
`;
