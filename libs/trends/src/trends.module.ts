import { Module } from '@nestjs/common';
import { CheckTrends } from './check-trends.job.ts';
import { CountSignal } from './count-signal.job.ts';
import { FindProcessFigures } from './find-process-figures.ts';
import { FindTrends } from './find-trends.ts';
import { RecountTrends } from './recount-trends.ts';
import { ShowTrends } from './show-trends.ts';
import { TrendsController } from './trends.controller.ts';

/** How many signals there are, of what and from where: counted as they change, shown without pointing at anybody. */
@Module({
  controllers: [TrendsController],
  providers: [FindTrends, FindProcessFigures, ShowTrends, RecountTrends, CheckTrends],
})
export class TrendsModule {}

/** What counts, and what checks the counting: the part of the worker. */
@Module({ providers: [CountSignal, CheckTrends] })
export class TrendsWorkModule {}
