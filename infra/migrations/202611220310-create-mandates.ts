import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sits in a cluster, on which footing, for which organisations and from when until when. */
export class CreateMandates implements MigrationInterface {
  readonly name = '202611220310-create-mandates';

  async up(run: QueryRunner): Promise<void> {
    await run.query(mandates);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table mandate_organisation, mandate');
  }
}

const mandates = `
  create table mandate (
    zone_id uuid not null default current_zone(),
    id uuid not null,
    member_id uuid not null,
    cluster text not null,
    kind text not null check (kind in ('effective', 'substitute', 'observer', 'expert')),
    stands_in_for uuid,
    valid_from date not null,
    valid_to date not null default 'infinity',
    version int not null default 1,
    primary key (zone_id, id),
    foreign key (zone_id, member_id) references member (zone_id, id) on delete cascade,
    foreign key (zone_id, stands_in_for) references member (zone_id, id),
    check (valid_from <= valid_to),
    check (stands_in_for is null or kind = 'substitute'),
    constraint one_cluster_per_person exclude using gist
      (zone_id with =, member_id with =, cluster with <>, daterange(valid_from, valid_to, '[]') with &&),
    constraint one_mandate_per_cluster exclude using gist
      (zone_id with =, member_id with =, cluster with =, daterange(valid_from, valid_to, '[]') with &&)
  );
  create index mandate_of_cluster on mandate (zone_id, cluster, valid_from);
  comment on column mandate.stands_in_for is 'The effective member whose place this substitute takes; null: of anyone in the cluster.';
  call wall('mandate');

  create table mandate_organisation (
    zone_id uuid not null default current_zone(),
    mandate_id uuid not null,
    organisation_id uuid not null,
    primary key (zone_id, mandate_id, organisation_id),
    foreign key (zone_id, mandate_id) references mandate (zone_id, id) on delete cascade,
    foreign key (zone_id, organisation_id) references organisation (zone_id, id)
  );
  call wall('mandate_organisation');
    `;
