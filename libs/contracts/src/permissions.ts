export const roles = [
  'reporter',
  'sector-coordinator',
  'cluster-member',
  'cluster-steering',
  'zone-coordinator',
  'board-member',
  'lead',
  'adviser',
  'external-reader',
  'keeper',
] as const;
export type Role = (typeof roles)[number];

const everyRole: readonly Role[] = roles;
const members = roles.filter((role) => role !== 'external-reader' && role !== 'keeper');
const coordinators: readonly Role[] = ['zone-coordinator', 'sector-coordinator'];
const steering: readonly Role[] = ['cluster-steering', 'zone-coordinator'];

/** Who may do what. The API enforces this table; the web hides what it forbids. What depends on the record is a rule that ends in a problem. */
export const permissions = {
  'signals.report': everyRole,
  'signals.own': everyRole,
  'signals.read': members,
  'signals.check': coordinators,
  'signals.bundle': coordinators,
  'signals.import': ['zone-coordinator'],
  'shared-signals.recognise': members,
  'rounds.read': members,
  'rounds.run': steering,
  'rounds.vote': members,
  'escalations.read': members,
  'escalations.propose': steering,
  'escalations.submit': steering,
  'escalations.decide': ['board-member'],
  'escalations.advise': [...steering, 'board-member'],
  'themes.read': members,
  'themes.choose': ['board-member'],
  'themes.manage': ['zone-coordinator', 'board-member'],
  'actions.plan': ['zone-coordinator', 'board-member'],
  'actions.follow': ['lead', 'zone-coordinator'],
  'feedback.draft': ['lead', 'zone-coordinator'],
  'feedback.approve': ['lead', 'zone-coordinator'],
  'trends.read': members,
  'zone.read': everyRole,
  'zone.manage': ['zone-coordinator'],
  'members.read': [...members, 'keeper'],
  'members.manage': ['zone-coordinator', 'keeper'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** Does one of these roles hold the permission? */
export function isAllowed(held: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission];
  return held.some((role) => allowed.includes(role));
}
