import type { PathTurn } from '@signalenbeleid/contracts/path';
import type { Permission } from '@signalenbeleid/contracts';
import type { SharedSignalView } from '@signalenbeleid/contracts/shared-signals.contract';
import type { OrganisationName } from '@signalenbeleid/contracts/people.contract';

/** Who looks: what they may do here and for which organisations they speak. */
export interface Looker {
  may: (permission: Permission) => boolean;
  organisations: readonly OrganisationName[];
}

/** The organisations of this person that did not recognise it yet; none when it is closed or they may not. */
export function organisationsLeft(shared: SharedSignalView, { may, organisations }: Looker): OrganisationName[] {
  if (shared.state === 'closed' || !may('shared-signals.recognise')) return [];
  return organisations.filter(({ id }) => !shared.recognitions.some(({ organisationId }) => organisationId === id));
}

const acting: Partial<Record<PathTurn, Permission>> = {
  coordinator: 'feedback.draft',
  cluster: 'rounds.run',
  board: 'escalations.decide',
  lead: 'actions.follow',
};

/** Is it the turn of who looks? Sectors act through their people, the others through a permission. */
export function isYourTurn(shared: SharedSignalView, looker: Looker): boolean {
  const { turn, finished, mark } = shared.path;
  if (finished || mark === 'parked') return false;
  if (turn === 'sectors') return organisationsLeft(shared, looker).length > 0;
  const permission = acting[turn];
  return permission !== undefined && looker.may(permission);
}
