import { isAllowed, permissions, roles, type Permission, type Role } from '@signalenbeleid/contracts';

/** The table of rights as a page: a line a permission, a column a role. Made from the same table that the gate asks. */
export function permissionTable(): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const mark = (role: Role, permission: Permission) => (isAllowed([role], permission) ? '✓' : '');
  const names = Object.keys(permissions) as Permission[];
  return [
    '# Who may do what',
    '',
    'Made from `libs/contracts/src/permissions.ts` by `npm run permissions:write`. What depends on the record (the',
    'own sector, the own cluster, another person than who proposed it) is a rule of its feature, on top of this table.',
    '',
    line(['permission', ...roles]),
    line(['---', ...roles.map(() => ':-:')]),
    ...names.map((name) => line([`\`${name}\``, ...roles.map((role) => mark(role, name))])),
    '',
  ].join('\n');
}
