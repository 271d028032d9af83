import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  Category,
  Frequency,
  Impact,
  Kind,
  Level,
  Reach,
  ReturnReason,
  Sector,
  SignalType,
  Since,
  Source,
  TargetGroup,
} from '@signalenbeleid/contracts';
import type { SignalState } from '@signalenbeleid/contracts/signals.workflow';

/** How a signal came in. */
export type Channel = 'form' | 'open' | 'behalf' | 'quick' | 'import';

/** A problem seen at work, as its reporter told it, with the neutral words of the coordinator beside it. */
@Entity('signal')
export class Signal {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('text') state!: SignalState;
  @Column('text') kind!: Kind;
  @Column('text') title!: string;
  @Column('text') description!: string;
  @Column('text') language!: string;
  @Column('text', { array: true }) categories!: Category[];
  @Column('text', { array: true }) targetGroups!: TargetGroup[];
  @Column('text', { nullable: true }) sector!: Sector | null;
  @Column('text', { nullable: true }) sectorConcerned!: Sector | null;
  @Column('text', { nullable: true }) municipality!: string | null;
  /** The municipality does not lie in this zone: kept, and marked. */
  @Column('boolean') outsideZone!: boolean;
  @Column('text', { nullable: true }) frequency!: Frequency | null;
  @Column('text', { nullable: true }) since!: Since | null;
  @Column('text', { nullable: true }) reach!: Reach | null;
  @Column('text', { nullable: true }) impact!: Impact | null;
  @Column('text', { array: true }) sources!: Source[];
  @Column('text') consequences!: string;
  @Column('text') example!: string;
  @Column('text') figures!: string;
  @Column('text') alreadyDone!: string;
  @Column('text') idea!: string;
  @Column('date', { nullable: true }) observedOn!: string | null;
  @Column('timestamptz') reportedAt!: Date;
  @Column('date') month!: string;
  @Column('text') channel!: Channel;
  @Column('text', { nullable: true }) externalKey!: string | null;
  @Column('text', { nullable: true }) signalType!: SignalType | null;
  @Column('text', { nullable: true }) level!: Level | null;
  @Column('text', { nullable: true }) neutralTitle!: string | null;
  @Column('text', { nullable: true }) neutralText!: string | null;
  @Column('text', { nullable: true }) proposedSolution!: string | null;
  @Column('int') neutralEdition!: number;
  @Column('text', { nullable: true }) reason!: ReturnReason | null;
  @Column('text', { nullable: true }) explanation!: string | null;
  @Column('text', { nullable: true }) referredTo!: string | null;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) firstAnsweredAt!: Date | null;
  @Column('boolean') anonymised!: boolean;
  /** In how many shared signals it sits. */
  @Column('int') sharedCount!: number;
  @Column('int') version!: number;
}
