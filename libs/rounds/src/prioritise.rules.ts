import type { Fault } from '@signalenbeleid/contracts';

/** What a seat may do with its dots. */
export interface DotRule {
  dotsPerSeat: number;
  dotsPerOption: number;
}
/** The vote of one seat. */
export interface Vote {
  dots: readonly { sharedSignalId: string; dots: number }[];
  abstain: boolean;
}
/** How a round ended: dots per option, what is chosen, and what stands equal at the border. Frozen once written. */
export interface RoundResult {
  dots: Record<string, number>;
  chosen: string[];
  tie: string[];
  /** How many of the tied may still be chosen. */
  open: number;
  abstentions: number;
  /** Seats that could vote at closing, and seats that did. */
  seats: number;
  voted: number;
}

/** What is wrong with a vote under this rule; nothing when it may be cast. */
export function faultsInVote({ dots, abstain }: Vote, rule: DotRule, options: readonly string[]): Fault[] {
  const given = dots.reduce((sum, each) => sum + each.dots, 0);
  const ids = dots.map(({ sharedSignalId }) => sharedSignalId);
  const broken: [boolean, string][] = [
    [abstain && given > 0, 'abstained'],
    [!abstain && given === 0, 'required'],
    [given > rule.dotsPerSeat, 'too-many-dots'],
    [dots.some((each) => each.dots > rule.dotsPerOption), 'too-many-on-one'],
    [ids.some((id) => !options.includes(id)), 'not-an-option'],
    [new Set(ids).size < ids.length, 'twice'],
  ];
  return broken.filter(([isBroken]) => isBroken).map(([, code]) => ({ path: 'body.dots', code }));
}

/** Dots per option over all votes; options without dots have 0. */
export function tally(votes: readonly Vote[], options: readonly string[]): Record<string, number> {
  const counted = Object.fromEntries(options.map((option) => [option, 0]));
  for (const { sharedSignalId, dots } of votes.flatMap((vote) => vote.dots))
    counted[sharedSignalId] = (counted[sharedSignalId] ?? 0) + dots;
  return counted;
}

/**
 * The options with most dots, at most so many. Nothing without a dot is chosen. Options that stand equal at the border
 * are not chosen by chance: they are the tie, and `open` says how many of them fit.
 */
export function choose(dots: Record<string, number>, most: number): Pick<RoundResult, 'chosen' | 'tie' | 'open'> {
  const ranked = Object.entries(dots)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
  if (ranked.length <= most) return { chosen: ranked.map(([id]) => id), tie: [], open: 0 };
  const border = ranked[most - 1]?.[1] ?? 0;
  const above = ranked.filter(([, count]) => count > border).map(([id]) => id);
  const level = ranked.filter(([, count]) => count === border).map(([id]) => id);
  const open = most - above.length;
  return level.length === open
    ? { chosen: [...above, ...level], tie: [], open: 0 }
    : { chosen: above, tie: level, open };
}

/** Enough seats voted. */
export function isQuorumMet(voted: number, seats: number, percent: number): boolean {
  return seats > 0 && (voted / seats) * 100 >= percent;
}

/** May marks of votes carry the shape of the cluster? With fewer than three votes they would point at people. */
export const maySplitByCluster = (voted: number): boolean => voted >= 3;
