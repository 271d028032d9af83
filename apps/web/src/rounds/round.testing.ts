import type { RoundLine, RoundOption, RoundView } from '@signalenbeleid/contracts/rounds.contract';
import { idOf, spread } from '../shared-signals/shared-signal.testing.ts';

const at = '2026-01-22T10:00:00.000Z';

/** An option of a round: number 1 is "Signaal 1". */
export const option = (number: number, more: Partial<RoundOption> = {}): RoundOption => ({
  ...{ sharedSignalId: idOf(number), number: `GS-${number}`, title: `Signaal ${number}`, spread: spread() },
  ...more,
});

/** A round of the cluster welfare that is open, with three options. */
export const round = (more: Partial<RoundView> = {}): RoundView => ({
  ...{ id: idOf(100), cluster: 'welfare', title: 'Clusteroverleg januari', state: 'open' },
  ...{ dotsPerSeat: 3, dotsPerOption: 2, chooseMin: 1, chooseMax: 2, quorumPercent: 50 },
  ...{ seats: 25, voted: 12, quorumMet: false, marksOfCluster: true, mayRun: false, openedAt: at, version: 2 },
  ...{ options: [option(1), option(2), option(3)], yourSeats: [], absences: [] },
  ...more,
});

/** The same round after closing: signal 2 is chosen. */
export const closedRound = (more: Partial<RoundView> = {}): RoundView =>
  round({
    ...{ state: 'closed', closedAt: at, voted: 20, quorumMet: true, abstentions: 1, objections: ['Te vroeg.'] },
    options: [option(1, { dots: 4 }), option(2, { dots: 9, chosen: true }), option(3, { dots: 4 })],
    ...more,
  });

/** A round as it stands in the list. */
export const roundLine = (more: Partial<RoundLine> = {}): RoundLine => ({
  ...{ id: idOf(100), cluster: 'welfare', title: 'Clusteroverleg januari', state: 'open', options: 3 },
  ...{ seats: 25, voted: 12, madeAt: at, waitsForYou: false },
  ...more,
});
