export { CheckTrends, type TrendDifferences } from './check-trends.job.ts';
export { CountSignal } from './count-signal.job.ts';
export { FindTrends } from './find-trends.ts';
export { RecountTrends } from './recount-trends.ts';
export { trendEvents } from './trends.events.ts';
export { TrendsModule, TrendsWorkModule } from './trends.module.ts';
