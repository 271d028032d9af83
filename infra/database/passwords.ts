/** The login roles of the database: who may do what is in roles.ts. */
export const roles = ['owner', 'app', 'relay', 'auth_app', 'backup'] as const;

/** One of the five login roles. */
export type Role = (typeof roles)[number];

/** A password for every role; each its own. */
export type Passwords = Record<Role, string>;

/** The name the database gets when the administrator's address does not name one. */
const ownDatabase = 'signalenbeleid';

/**
 * The database that an administrator's address means: the one it names, or `signalenbeleid` when it names none or
 * only PostgreSQL's own maintenance database.
 */
export function databaseNameOf(adminUrl: string): string {
  const name = decodeURIComponent(new URL(adminUrl).pathname.slice(1));
  return name === '' || name === 'postgres' ? ownDatabase : name;
}

/** The same server, seen from another database: for what must happen before ours exists. */
export function withDatabase(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

/** The address at which each role signs in to our database. */
export function urlsOf(adminUrl: string, passwords: Passwords): Record<Role, string> {
  const addressOf = (role: Role): string => {
    const url = new URL(withDatabase(adminUrl, databaseNameOf(adminUrl)));
    url.username = role;
    url.password = encodeURIComponent(passwords[role]);
    return url.href;
  };
  return {
    owner: addressOf('owner'),
    app: addressOf('app'),
    relay: addressOf('relay'),
    auth_app: addressOf('auth_app'),
    backup: addressOf('backup'),
  };
}
