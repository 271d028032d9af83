import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DecisionState, Outcome } from '@signalenbeleid/contracts/escalations.workflow';

/** What the board decides on an escalation. Prepared: only the board sees it. Published: frozen. */
@Entity('decision')
export class Decision {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') escalationId!: string;
  @Column('text') state!: DecisionState;
  @Column('text') outcome!: Outcome;
  @Column('text') motivation!: string;
  /** The member who takes it up (trekker). */
  @Column('uuid', { nullable: true }) leadId!: string | null;
  @Column('date', { nullable: true }) reviewOn!: string | null;
  @Column('date', { nullable: true }) postponedUntil!: string | null;
  /** To whom it is referred or forwarded. */
  @Column('text', { nullable: true }) sentTo!: string | null;
  @Column('uuid') preparedBy!: string;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
}
