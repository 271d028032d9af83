import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What makes repeated and too many requests harmless: answered keys (sealed, a day), and counts of costly requests. */
export class CreateRequestTables implements MigrationInterface {
  readonly name = '202611220160-create-request-tables';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table idempotency_key (
        zone_id uuid not null default current_zone(),
        id bytea not null,
        body bytea not null,
        answer bytea,
        made_at timestamptz not null default now(),
        primary key (zone_id, id)
      );
      create index idempotency_key_age on idempotency_key (zone_id, made_at);
      call wall('idempotency_key');

      -- Counts, no records: losing them in a crash costs nothing.
      create unlogged table request_count (key varchar(255) primary key, points integer not null default 0, expire bigint);
      create index request_count_expire on request_count (expire);
      grant select, insert, update, delete on request_count to app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table request_count; drop table idempotency_key;');
  }
}
