import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SuggestionKind, SuggestionState } from '@signalenbeleid/contracts/suggestions.workflow';

/** What may belong together, and what a coordinator made of it. Its members and their fit stand in a table beside it. */
@Entity('suggestion')
export class Suggestion {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: SuggestionKind;
  @Column('text') state!: SuggestionState;
  @Column('uuid', { array: true }) sharedSignals!: string[];
  @Column('float8') score!: number;
  @Column('timestamptz') changedAt!: Date;
  @Column('int') version!: number;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('text') reason!: string;
  /** The shared signal that came of it, as it was just then. */
  @Column('uuid', { nullable: true }) sharedSignalId!: string | null;
  @Column('int', { nullable: true }) sharedVersion!: number | null;
  /** Signals that came in it by this suggestion, and that left another. */
  @Column('uuid', { array: true }) bundled!: string[];
  @Column('uuid', { array: true }) unbundled!: string[];
}
