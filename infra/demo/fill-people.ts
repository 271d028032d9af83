import { randomInt } from 'node:crypto';
import type { RoleGrant } from '@signalenbeleid/contracts';
import { AddMember } from '@signalenbeleid/people';
import { Accounts } from '@signalenbeleid/platform';
import { CreateOrganisation } from '@signalenbeleid/zones';
import type { DemoOrganisation } from './data/amalo-organisations.ts';
import type { DemoPerson, ScopedRole } from './data/amalo-people.ts';
import { clusterOfPerson, seatPeople } from './fill-seats.ts';
import type { Product } from './open-product.ts';
import type { Cast } from './stage.ts';

/** Somebody to come in as, as the start prints it. */
export interface DemoAccess {
  name: string;
  role: string;
  email: string;
  password: string;
}

type Zone = { id: string; slug: string };
type Accountable = Map<string, string>;

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const newPassword = () =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join(
    '-',
  );

/** Gives everybody an account, and the people to try the product with a password. A second run gives new passwords. */
export async function openAccounts(
  product: Product,
  people: readonly DemoPerson[],
): Promise<{ accounts: Accountable; access: DemoAccess[] }> {
  const accounts = product.context.get(Accounts, { strict: false });
  const ids: Accountable = new Map();
  const access: DemoAccess[] = [];
  for (const { name, email, persona } of people) {
    const password = persona ? newPassword() : undefined;
    const person = { name, email, password };
    ids.set(name, await openAccount(accounts, person));
    if (persona && password) access.push({ ...person, role: persona, password });
  }
  return { accounts: ids, access };
}

async function openAccount(
  accounts: Accounts,
  { name, email, password }: { name: string; email: string; password: string | undefined },
): Promise<string> {
  const known = await accounts.findAccountByEmail(email);
  if (known && password) await accounts.setPassword(known, password);
  return known?.accountId ?? accounts.createAccount({ email, name, password });
}

/** Fills the zone with these organisations and people, seats and all, unless that was done before. Answers who can act. */
export async function fillPeople(
  product: Product,
  zone: Zone,
  known: { organisations: readonly DemoOrganisation[]; people: readonly DemoPerson[]; accounts: Accountable },
): Promise<Cast> {
  const { accounts, people } = known;
  return product.database.inZone(zone.id, async () => {
    const [there] = await product.database.query('select 1 from member limit 1');
    if (!there) await fillEmpty(product, known);
    const cast: Cast = new Map();
    for (const { name } of people) {
      const actor = await product.actor(accounts.get(name) ?? '');
      if (actor) cast.set(name, actor);
    }
    return cast;
  });
}

type Known = Parameters<typeof fillPeople>[2];

async function fillEmpty(product: Product, known: Known): Promise<void> {
  const organisations = await addOrganisations(product, known);
  const members = await addMembers(product, known, organisations);
  const coordinator = known.people.find(({ roles }) => roles.includes('zone-coordinator'));
  const actor = coordinator && (await product.actor(known.accounts.get(coordinator.name) ?? ''));
  if (actor) await seatPeople(product, actor, { ...known, ids: organisations, members });
}

async function addOrganisations(product: Product, { organisations, people }: Known): Promise<Map<string, string>> {
  const create = product.context.get(CreateOrganisation, { strict: false });
  const ids = new Map<string, string>();
  for (const { key, ...organisation } of organisations) {
    const who = people.find(({ at }) => at.includes(key));
    const contact = {
      function: who?.function ?? 'onthaal',
      ...(who && { name: who.name }),
      email: `${key}@example.org`,
      forConstituency: true,
    };
    ids.set(key, await create.execute(null, { ...organisation, contacts: [contact] }));
  }
  return ids;
}

async function addMembers(
  product: Product,
  { people, accounts, organisations }: Known,
  ids: Map<string, string>,
): Promise<Map<string, string>> {
  const add = product.context.get(AddMember, { strict: false });
  const members = new Map<string, string>();
  for (const person of people) {
    const { name, email, at, roles } = person;
    const cluster = clusterOfPerson(person, organisations);
    const seated: RoleGrant[] = person.seat ? [{ role: 'cluster-member', cluster }] : [];
    const member = { accountId: accounts.get(name), name, email, function: person.function };
    members.set(
      name,
      await add.execute(null, {
        ...member,
        organisationIds: at.flatMap((key) => ids.get(key) ?? []),
        roles: [...roles.map(grantOf), ...seated],
      }),
    );
  }
  return members;
}

function grantOf(scoped: ScopedRole): RoleGrant {
  const [role, scope] = scoped.split(':') as [RoleGrant['role'], string | undefined];
  if (role === 'sector-coordinator') return { role, sector: scope as RoleGrant['sector'] };
  if (role === 'cluster-steering') return { role, cluster: scope as RoleGrant['cluster'] };
  return { role };
}
