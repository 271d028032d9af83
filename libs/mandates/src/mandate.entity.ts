import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seat at the table of a cluster, from day to day. */
@Entity('mandate')
export class MandateEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') memberId!: string;
  @Column('text') cluster!: string;
  @Column('text') kind!: string;
  @Column({ type: 'uuid', nullable: true }) standsInFor!: string | null;
  @Column('date') validFrom!: string;
  /** `infinity` while it is open. */
  @Column('date') validTo!: string;
  @Column('int') version!: number;
}
