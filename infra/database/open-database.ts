import { checkDatabase } from '../local/checks.ts';
import { openDataFolder, secret } from '../local/data-folder.ts';
import { findRunningPostgres, startPostgres } from '../local/postgres.ts';
import { databaseUrlOf, dataDirOf } from '../local/settings.ts';
import { Sentence } from '../local/sentence.ts';
import { migrate } from './migrate.ts';
import { type Passwords, type Role, roles, urlsOf } from './passwords.ts';

/** A database that is up to date, and how to reach it as each role. */
export interface OpenDatabase {
  readonly adminUrl: string;
  readonly urls: Record<Role, string>;
  /** The migrations that were applied now. */
  readonly applied: string[];
  /** Stops the server if it was started for this. */
  close(): Promise<void>;
}

type Environment = Partial<Record<string, string>>;

/**
 * Opens the database for a command that may run beside `npm start` or without it: somebody's own (DATABASE_URL), the
 * embedded one that runs already, or the embedded one started for this command alone. Always migrated. Throws a
 * Sentence when it cannot be reached.
 */
export async function openDatabase(environment: Environment): Promise<OpenDatabase> {
  const dataDir = dataDirOf(environment);
  openDataFolder(dataDir);
  const { adminUrl, close } = await reach(dataDir, databaseUrlOf(environment));
  const passwords = passwordsOf(dataDir, environment);
  try {
    const applied = await migrate(adminUrl, passwords);
    return { adminUrl, urls: urlsOf(adminUrl, passwords), applied, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function reach(
  dataDir: string,
  databaseUrl: string | undefined,
): Promise<Pick<OpenDatabase, 'adminUrl' | 'close'>> {
  if (databaseUrl) {
    await checkDatabase(databaseUrl);
    return { adminUrl: databaseUrl, close: async () => undefined };
  }
  const running = findRunningPostgres(dataDir);
  if (running) return { adminUrl: running, close: async () => undefined };
  const { adminUrl, stop } = await startPostgres({ dataDir, durable: true });
  return { adminUrl, close: stop };
}

const variables: Partial<Record<Role, string>> = {
  app: 'DATABASE_URL_APP',
  relay: 'DATABASE_URL_RELAY',
  auth_app: 'DATABASE_URL_AUTH',
};

/** Each role's password: out of the address given for it, otherwise made once and kept in the data folder. */
export function passwordsOf(dataDir: string, environment: Environment): Passwords {
  const entries = roles.map((role) => {
    const variable = variables[role];
    const given = variable && environment[variable];
    return [role, given ? passwordIn(given, role, variable) : secret(dataDir, `role-${role}`)];
  });
  return Object.fromEntries(entries) as Passwords;
}

function passwordIn(address: string, role: Role, variable: string): string {
  const url = URL.parse(address);
  if (url?.username === role && url.password) return decodeURIComponent(url.password);
  throw new Sentence(
    `${variable} klopt niet: schrijf dit adres zoals postgres://${role}:wachtwoord@server:5432/signalenbeleid.`,
  );
}
