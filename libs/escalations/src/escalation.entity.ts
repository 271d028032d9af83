import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EscalationState } from '@signalenbeleid/contracts/escalations.workflow';

/** A shared signal before the board: the question asked, and the advice of the cluster. */
@Entity('escalation')
export class Escalation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sharedSignalId!: string;
  @Column('text') state!: EscalationState;
  @Column('text') question!: string;
  @Column('text') advice!: string;
  /** Keys of the persons: one proposes, another submits. */
  @Column('uuid') proposedBy!: string;
  @Column('timestamptz') proposedAt!: Date;
  @Column('uuid', { nullable: true }) submittedBy!: string | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('int') version!: number;
}
