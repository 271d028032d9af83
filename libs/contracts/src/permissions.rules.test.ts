import { isAllowed, permissions, roles, type Permission, type Role } from './permissions.ts';

const names = Object.keys(permissions) as Permission[];
const holders = (permission: Permission) => roles.filter((role) => isAllowed([role], permission));

it('a person may do what one of their roles may, and nothing besides', () => {
  for (const permission of names)
    for (const one of roles)
      for (const other of roles)
        expect(isAllowed([one, other], permission)).toBe(
          isAllowed([one], permission) || isAllowed([other], permission),
        );
  expect(names.filter((permission) => isAllowed([], permission))).toEqual([]);
  expect(names.filter((permission) => isAllowed(['keepers' as Role], permission))).toEqual([]);
});
it('every role may do something, and everything is done by some role', () => {
  expect(roles.filter((role) => !names.some((name) => isAllowed([role], name)))).toEqual([]);
  expect(names.filter((name) => holders(name).length === 0)).toEqual([]);
});
it.each<[Permission, Role[]]>([
  ['signals.check', ['sector-coordinator', 'zone-coordinator']],
  ['signals.bundle', ['sector-coordinator', 'zone-coordinator']],
  ['escalations.decide', ['board-member']],
  ['escalations.submit', ['cluster-steering', 'zone-coordinator']],
  ['themes.choose', ['board-member']],
  ['feedback.approve', ['zone-coordinator', 'lead']],
  ['zone.manage', ['zone-coordinator']],
  ['members.manage', ['zone-coordinator', 'keeper']],
])('%s is for these roles only', (permission, allowed) => {
  expect(holders(permission).toSorted()).toEqual(allowed.toSorted());
});
it('the keeper of the platform reads no signal, and a reader from outside nothing of the zone but its name', () => {
  const both = names.filter((name) => isAllowed(['keeper'], name));
  expect(both.toSorted()).toEqual(['members.manage', 'members.read', 'signals.own', 'signals.report', 'zone.read']);
  expect(names.filter((name) => isAllowed(['external-reader'], name)).toSorted()).toEqual([
    'signals.own',
    'signals.report',
    'zone.read',
  ]);
});
