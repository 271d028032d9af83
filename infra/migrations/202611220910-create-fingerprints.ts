import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What signals and shared signals are found by when somebody looks for look-alikes. Not a full-text index: those are not
 * used under row-level security, and read every row that holds a common word. Here each word of a zone knows its newest
 * signals, a bounded list, so that a search costs the same in a small zone and in a large one.
 */
export class CreateFingerprints implements MigrationInterface {
  readonly name = '202611220910-create-fingerprints';

  async up(run: QueryRunner): Promise<void> {
    await run.query(tables);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table fingerprint_key; drop table signal_fingerprint');
  }
}

const tables = `
  create table signal_fingerprint (
    zone_id uuid not null default current_zone(),
    subject uuid not null,
    -- Stands for the subject in the lists of fingerprint_key: four bytes instead of sixteen, and newer is higher.
    ref integer not null generated always as identity,
    kind text not null check (kind in ('unchecked', 'accepted', 'closed', 'shared-signal')),
    -- The edition of the lexicon and of the zone's own words that it was read with.
    edition text not null,
    keys text[] not null,
    primary key (zone_id, subject),
    unique (zone_id, ref)
  );
  comment on table signal_fingerprint is 'Ideas and telling stems of a signal or shared signal, to find it by. Made by a job, and made again when the words change.';
  call wall('signal_fingerprint');

  create table fingerprint_key (
    zone_id uuid not null default current_zone(),
    kind text not null,
    key text not null,
    signals integer not null,
    newest integer[] not null,
    primary key (zone_id, kind, key)
  ) with (fillfactor = 70);
  comment on table fingerprint_key is 'For each key how many have it in this zone, and the newest of them: at most 300.';
  call wall('fingerprint_key');
`;
