export { FindSpread } from './find-spread.ts';
export { SpreadModule } from './spread.module.ts';
export { spreadOf, type Voices } from './spread.rules.ts';
