export { roundEvents } from './rounds.events.ts';
export { RoundsModule } from './rounds.module.ts';
