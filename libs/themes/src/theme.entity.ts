import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ThemeState } from '@signalenbeleid/contracts/themes.workflow';

/** What the zone puts first for a year. */
@Entity('theme')
export class Theme {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') year!: number;
  @Column('text') title!: string;
  @Column('text') description!: string;
  @Column('text') state!: ThemeState;
  @Column('text') evaluation!: string;
  @Column('timestamptz') proposedAt!: Date;
  @Column('timestamptz', { nullable: true }) chosenAt!: Date | null;
  @Column('int') version!: number;
}
