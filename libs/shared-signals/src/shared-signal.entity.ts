import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Category, Cluster, Level, TargetGroup } from '@signalenbeleid/contracts';
import type { SharedSignalState } from '@signalenbeleid/contracts/shared-signals.workflow';

/** One problem that several signals speak of, in neutral words that everyone can stand behind. */
@Entity('shared_signal')
export class SharedSignal {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('text') state!: SharedSignalState;
  @Column('text') title!: string;
  @Column('text') text!: string;
  /** Solutions that were proposed, kept apart from the problem. */
  @Column('text') solution!: string;
  @Column('int') edition!: number;
  @Column('text', { array: true }) categories!: Category[];
  @Column('text', { array: true }) targetGroups!: TargetGroup[];
  @Column('text', { nullable: true }) level!: Level | null;
  /** The cluster whose meeting takes it up. */
  @Column('text', { nullable: true }) cluster!: Cluster | null;
  @Column('date', { nullable: true }) parkedUntil!: string | null;
  /** Why it is parked, closed or open again, or what its follow-up brought. */
  @Column('text', { nullable: true }) note!: string | null;
  /** In which state it was when it was closed. */
  @Column('text', { nullable: true }) closedFrom!: SharedSignalState | null;
  @Column('uuid', { nullable: true }) madeBy!: string | null;
  @Column('timestamptz') changedAt!: Date;
  @Column('int') version!: number;
}
