import type { OrganisationInSector, PersonInCluster, WhoIsWho } from '@signalenbeleid/contracts/mandates.contract';

const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The people and organisations in which every typed word occurs, without regard to capitals and accents. Each once. */
export function findIn({ clusters, board, coordinators }: WhoIsWho, typed: string) {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const fits = (...texts: (string | undefined)[]) => {
    const text = plain(texts.filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  };
  const seated = clusters.flatMap(({ effective, substitutes, observers, experts }) => [
    ...[...effective, ...substitutes, ...observers, ...experts],
  ]);
  const people = new Map<string, PersonInCluster>();
  for (const person of [...seated, ...board, ...coordinators])
    if (fits(person.name, person.function, ...person.organisations)) people.set(person.memberId, person);
  const organisations: OrganisationInSector[] = clusters
    .flatMap(({ sectors }) => sectors.flatMap((sector) => sector.organisations))
    .filter(({ name, municipality, does }) => fits(name, municipality, does));
  return { people: [...people.values()], organisations };
}
