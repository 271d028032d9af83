import { Module } from '@nestjs/common';
import { FindSpread } from './find-spread.ts';

/** Spread (draagvlak): how broadly a problem is carried, and who has not spoken. */
@Module({ providers: [FindSpread], exports: [FindSpread] })
export class SpreadModule {}
