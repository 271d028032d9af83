export { CastBallot } from './cast-ballot.ts';
export { CloseRound } from './close-round.ts';
export { RoundsModule } from './rounds.module.ts';
export { RunRound } from './run-round.ts';
