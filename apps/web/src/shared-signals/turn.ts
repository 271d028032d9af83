import type { PathTurn } from '@signalenbeleid/contracts/path';
import type { Permission } from '@signalenbeleid/contracts';
import type { SharedSignalView } from '@signalenbeleid/contracts/shared-signals.contract';
import type { OrganisationName } from '@signalenbeleid/contracts/people.contract';

/** Who looks: what they may do here and for which organisations they speak. */
export interface Looker {
  may: (permission: Permission) => boolean;
  organisations: readonly OrganisationName[];
}

/** The organisations of this person that said they recognise it, and those still silent; none when it is closed or they may not. */
export function organisationsOf(shared: SharedSignalView, { may, organisations }: Looker) {
  if (shared.state === 'closed' || !may('shared-signals.recognise')) return { left: [], said: [] };
  const spoke = ({ id }: OrganisationName) => shared.recognitions.some(({ organisationId }) => organisationId === id);
  return { left: organisations.filter((one) => !spoke(one)), said: organisations.filter(spoke) };
}

/** "Woonzorgcentrum Avondster en CAW De Brug". */
export const namesOf = (organisations: readonly OrganisationName[]): string =>
  new Intl.ListFormat('nl-BE').format(organisations.map(({ name }) => name));

const acting: Partial<Record<PathTurn, Permission>> = {
  coordinator: 'feedback.draft',
  cluster: 'rounds.run',
  board: 'escalations.decide',
};

/**
 * Is it the turn of who looks? Sectors act through their people, the others through a permission. Whose vote is asked and who
 * leads is not known here: nobody hears that it is their turn for what only those can do.
 */
export function isYourTurn(shared: SharedSignalView, looker: Looker): boolean {
  const { turn, finished, mark } = shared.path;
  if (finished || mark === 'parked' || shared.state === 'on-agenda') return false;
  if (turn === 'sectors') return organisationsOf(shared, looker).left.length > 0;
  const permission = acting[turn];
  return permission !== undefined && looker.may(permission);
}
