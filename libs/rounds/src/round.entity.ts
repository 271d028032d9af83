import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Cluster } from '@signalenbeleid/contracts';
import type { RoundState } from '@signalenbeleid/contracts/rounds.contract';
import type { RoundResult } from './prioritise.rules.ts';

/** A round in which a cluster chooses one or two shared signals by dots, hidden until it closes. */
@Entity('round')
export class Round {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') cluster!: Cluster;
  @Column('text') title!: string;
  @Column('text') state!: RoundState;
  /** The rule of the cluster as it was when the round was made. */
  @Column('int') dotsPerSeat!: number;
  @Column('int') dotsPerOption!: number;
  @Column('int') chooseMin!: number;
  @Column('int') chooseMax!: number;
  @Column('int') quorumPercent!: number;
  @Column('jsonb', { nullable: true }) result!: RoundResult | null;
  @Column('text', { nullable: true }) tieReason!: string | null;
  @Column('uuid') madeBy!: string;
  @Column('timestamptz') madeAt!: Date;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('int') version!: number;
}
