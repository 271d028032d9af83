import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerState } from '@signalenbeleid/contracts/feedback.contract';

/** An answer to reporters. A draft is nobody's word yet; approved means that a person read it and let it leave. */
@Entity('answer')
export class Answer {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') state!: AnswerState;
  /** To every reporter of this shared signal. */
  @Column('uuid', { nullable: true }) sharedSignalId!: string | null;
  /** To the reporter of this signal alone. */
  @Column('uuid', { nullable: true }) signalId!: string | null;
  /** The decision it tells of. */
  @Column('uuid', { nullable: true }) decisionId!: string | null;
  @Column('text') title!: string;
  @Column('text') text!: string;
  @Column('uuid', { nullable: true }) draftedBy!: string | null;
  @Column('timestamptz') draftedAt!: Date;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt!: Date | null;
  @Column('int') version!: number;
}
