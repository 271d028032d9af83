export { FindSpread } from './find-spread.ts';
export { SpreadModule } from './spread.module.ts';
