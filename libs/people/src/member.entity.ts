import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MemberStatus } from '@signalenbeleid/contracts/people.contract';
import type { Sector } from '@signalenbeleid/contracts/taxonomy';

/** A person in one zone. Somebody without an account is known ("wie is wie") but cannot sign in. */
@Entity('member')
export class MemberEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column({ type: 'uuid', nullable: true }) accountId!: string | null;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text') function!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column('text') status!: MemberStatus;
  @Column('int') version!: number;
}
