import type { Ballot, OwnSeat, RoundView } from '@signalenbeleid/contracts/rounds.contract';

/** What somebody has in hand for one seat: dots per shared signal, or nothing on purpose, with an objection if there is one. */
export interface Choice {
  dots: Readonly<Record<string, number>>;
  abstain: boolean;
  objection: string;
}
export const emptyChoice: Choice = { dots: {}, abstain: false, objection: '' };

/** How many dots are given. */
export const givenIn = ({ dots }: Choice) => Object.values(dots).reduce((sum, one) => sum + one, 0);

/** What is wrong with this choice under the rule of the round: nothing when it may be sent. */
export function faultIn(choice: Choice, { dotsPerSeat }: Pick<RoundView, 'dotsPerSeat'>) {
  const given = givenIn(choice);
  if (choice.abstain) return given > 0 ? 'both' : undefined;
  if (given > dotsPerSeat) return 'tooMany';
  return given === 0 ? 'noneGiven' : undefined;
}

/** The choice as it is sent for a seat. */
export function ballotOf(seatId: string, { dots, abstain, objection }: Choice): Ballot {
  const given = Object.entries(dots).filter(([, count]) => count > 0);
  const said = objection.trim();
  return {
    seatId,
    dots: given.map(([sharedSignalId, count]) => ({ sharedSignalId, dots: count })),
    ...(abstain && { abstain }),
    ...(said && { objection: said }),
  };
}

/** For whom a seat votes: the organisation first, as people know each other by it. */
export const nameOfSeat = ({ member, organisations }: OwnSeat) =>
  organisations.length > 0 ? `${organisations.join(', ')} (${member})` : member;
