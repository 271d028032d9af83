import { growGroups, LINK_FROM, type Link } from '@signalenbeleid/similarity';
import type { Labelled } from './labelled.ts';
import { bCubed, type Scorer } from './measures.ts';

/** All links of a file worth keeping, with a likeness from 0 to 1. */
export function linksOf(signals: readonly Labelled[], likeness: Scorer): Link[] {
  return signals.flatMap((a, at) =>
    signals.slice(0, at).flatMap((b, other) => {
      const score = likeness(at, other);
      return score >= LINK_FROM ? [{ a: a.id, b: b.id, score }] : [];
    }),
  );
}

/** The groups that grow from links, as places in the file. */
export function groupsOf(signals: readonly Labelled[], links: readonly Link[], from?: number): number[][] {
  const places = new Map(signals.map(({ id }, at) => [id, at]));
  const groups = growGroups([...places.keys()], links, from);
  return groups.map(({ members }) => members.map((id) => places.get(id) ?? -1));
}

/** The mean likeness from which groups agree best with the labels. */
export function bestGroupCut(signals: readonly Labelled[], likeness: Scorer): number {
  const links = linksOf(signals, likeness);
  const cuts = Array.from({ length: 33 }, (_, at) => 0.1 + at * 0.02);
  const scored = cuts.map((cut) => ({ cut, f1: bCubed(signals, groupsOf(signals, links, cut)).f1 }));
  return scored.reduce((best, one) => (one.f1 > best.f1 ? one : best)).cut;
}
