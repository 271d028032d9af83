export { CheckTrends } from './check-trends.job.ts';
export { CountSignal } from './count-signal.job.ts';
export { RecountTrends } from './recount-trends.ts';
export { TrendsModule, TrendsWorkModule } from './trends.module.ts';
