import type { Cluster, Sector } from '@signalenbeleid/contracts';
import type { Me, OrganisationName } from '@signalenbeleid/contracts/people.contract';
import { permissions, type Permission, type Role } from '@signalenbeleid/contracts/permissions';
import type { SharedSignalLine, SharedSignalView, Spread } from '@signalenbeleid/contracts/shared-signals.contract';

/** An id that is one for the contract. */
export const idOf = (number: number) => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const sector = (name: Sector, cluster: Cluster, voice: 'signal' | 'recognised' | 'silent') => ({
  sector: name,
  cluster,
  voice,
});

/** Heard: general practitioners and CAW. Silent: physiotherapists and carers. */
export const spread = (more: Partial<Spread> = {}): Spread => ({
  sectors: [
    sector('HUISARTS', 'care', 'signal'),
    sector('KINE', 'care', 'silent'),
    sector('CAW', 'welfare', 'recognised'),
    sector('MANTELZORGVER', 'pzon', 'silent'),
  ],
  ...{ signals: 2, recognitions: 1, organisations: 2, municipalities: ['Asse'], months: ['2026-01'] },
  ...more,
});

/** A shared signal as it stands in a list. */
export const line = (more: Partial<SharedSignalLine> = {}): SharedSignalLine => ({
  ...{ id: idOf(1), number: 'GS-2026-01', title: 'Lange wachttijden voor jongeren', state: 'proposed' },
  ...{ categories: ['TOEGANG.WACHTLIJST'], targetGroups: [], cluster: 'welfare', spread: spread() },
  ...{ path: { step: 'recognised', turn: 'sectors', finished: false }, changedAt: '2026-01-12T09:00:00.000Z' },
  ...more,
});

const at = '2026-01-12T09:00:00.000Z';
const criteria = (['clear', 'neutral', 'recognised', 'shared'] as const).map((criterion) => ({
  criterion,
  confirmed: false,
}));

/** A shared signal as its page shows it. */
export const shared = (more: Partial<SharedSignalView> = {}): SharedSignalView => ({
  ...{ id: idOf(1), number: 'GS-2026-01', state: 'proposed', categories: [], targetGroups: [], cluster: 'welfare' },
  wording: { title: 'Lange wachttijden voor jongeren', text: 'Jongeren wachten maanden.', edition: 1, at },
  ...{ spread: spread(), recognitions: [], criteria, followed: false, version: 3 },
  signals: [
    { id: idOf(11), number: 'S-1', title: 'Acht maanden wachten', sector: 'CAW', month: '2026-01', bundledAt: at },
  ],
  path: { step: 'recognised', turn: 'sectors', finished: false },
  ...{ neededOrganisations: 3, neededSectors: 2 },
  ...more,
});

/** Somebody with this role in AMALO, who speaks for these organisations. */
export function personWith(role: Role, organisations: OrganisationName[] = [], cluster?: Cluster): Me {
  const held = (Object.keys(permissions) as Permission[]).filter((one) =>
    (permissions[one] as readonly Role[]).includes(role),
  );
  const zone = {
    ...{ slug: 'amalo', name: 'AMALO', memberId: idOf(900), roles: [{ role, ...(cluster && { cluster }) }] },
    ...{ permissions: held, organisations },
  };
  return {
    accountId: idOf(901),
    name: 'Liesbet Verhaegen',
    email: 'liesbet@example.org',
    keeper: false,
    zones: [zone],
  };
}
