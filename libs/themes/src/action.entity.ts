import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActionState } from '@signalenbeleid/contracts/themes.workflow';

/** Something that somebody took on to do, by a day. */
@Entity('action')
export class Action {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') title!: string;
  @Column('text') state!: ActionState;
  /** The member who sees to it (trekker). */
  @Column('uuid') leadId!: string;
  @Column('text') partners!: string;
  @Column('date') dueOn!: string;
  @Column('text') intended!: string;
  @Column('text') achieved!: string;
  @Column('uuid', { nullable: true }) themeId!: string | null;
  @Column('uuid', { nullable: true }) sharedSignalId!: string | null;
  @Column('uuid', { nullable: true }) decisionId!: string | null;
  @Column('timestamptz') plannedAt!: Date;
  /** Done or dropped. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('int') version!: number;
}
