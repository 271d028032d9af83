import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Visibility } from '@signalenbeleid/contracts';

/** Who reported a signal. Apart from the signal, sealed where it is contact, so that a person can be forgotten and the signal stays. */
@Entity('signal_reporter')
export class SignalReporter {
  @PrimaryColumn('uuid') signalId!: string;
  @Column('uuid', { nullable: true }) memberId!: string | null;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('bytea', { nullable: true }) name!: Buffer | null;
  @Column('bytea', { nullable: true }) email!: Buffer | null;
  /** Digest of the receipt code, for who reported without an account or without a name. */
  @Column('bytea', { nullable: true }) receipt!: Buffer | null;
  @Column('text') visibility!: Visibility;
  @Column('boolean') wantsFeedback!: boolean;
  /** The coordinator who wrote it down for somebody else. */
  @Column('uuid', { nullable: true }) writtenBy!: string | null;
}
