import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sector } from '@signalenbeleid/contracts/taxonomy';

/** A partner of the zone. What stopped stays on record, inactive. */
@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') sector!: Sector;
  @Column({ type: 'text', nullable: true }) municipality!: string | null;
  @Column('text') does!: string;
  @Column('text') forWhom!: string;
  @Column({ type: 'text', nullable: true }) website!: string | null;
  @Column('boolean') active!: boolean;
  @Column('int') version!: number;
}
