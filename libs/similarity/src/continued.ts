import type { Dismissed, Suggestion } from './suggest.ts';

/**
 * Which earlier proposal goes on in which new one: of the same kind and shared signals, those with most members in common
 * first, each once. So a proposal that grows or shrinks stays the same proposal.
 */
export function continuedBy<Before extends Dismissed & { id: string }>(
  before: readonly Before[],
  proposals: readonly Suggestion[],
): Map<Suggestion, Before> {
  const continued = new Map<Suggestion, Before>();
  const taken = new Set<Before>();
  for (const { proposal, earlier } of pairsOf(before, proposals)) {
    if (continued.has(proposal) || taken.has(earlier)) continue;
    continued.set(proposal, earlier);
    taken.add(earlier);
  }
  return continued;
}

/** A proposal that was made before and is another now. */
export interface Kept<Before> {
  before: Before;
  proposal: Suggestion;
  /** Its members are others than they were, which people must see before they decide. */
  moved: boolean;
}

/** What to do so that the proposals that stand become those of now: what stays the same is in none of the three. */
export function renewalOf<Before extends Dismissed & { id: string; score: number }>(
  standing: readonly Before[],
  proposals: readonly Suggestion[],
): { gone: Before[]; added: Suggestion[]; kept: Kept<Before>[] } {
  const continued = continuedBy(standing, proposals);
  const stays = new Set(continued.values());
  return {
    gone: standing.filter((one) => !stays.has(one)),
    added: proposals.filter((one) => !continued.has(one)),
    kept: [...continued]
      .map(([proposal, before]) => ({ before, proposal, moved: proposal.members.join() !== before.members.join() }))
      .filter(({ before, proposal, moved }) => moved || proposal.score !== before.score),
  };
}

interface Pair<Before> {
  proposal: Suggestion;
  earlier: Before;
  common: number;
}

/** Every two with a member in common, most in common first; the order of what was given makes no difference. */
function pairsOf<Before extends Dismissed & { id: string }>(
  before: readonly Before[],
  proposals: readonly Suggestion[],
): Pair<Before>[] {
  const byMember = new Map<string, Before[]>();
  for (const earlier of before)
    for (const id of earlier.members)
      byMember.set(`${aboutOf(earlier)} ${id}`, [...(byMember.get(`${aboutOf(earlier)} ${id}`) ?? []), earlier]);
  const pairs = proposals.flatMap((proposal) => {
    const common = new Map<Before, number>();
    for (const id of proposal.members)
      for (const earlier of byMember.get(`${aboutOf(proposal)} ${id}`) ?? [])
        common.set(earlier, (common.get(earlier) ?? 0) + 1);
    return [...common].map(([earlier, count]) => ({ proposal, earlier, common: count }));
  });
  return pairs.sort(
    (a, b) => b.common - a.common || compare(a.earlier.id, b.earlier.id) || compare(a.proposal.key, b.proposal.key),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const aboutOf = ({ kind, sharedSignals }: Dismissed): string => [kind, ...[...sharedSignals].sort()].join();
