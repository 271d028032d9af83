import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Cluster, Role, Sector } from '@signalenbeleid/contracts';
import { cookieFormOf, digestOf } from '../sign-in/session-cookie.ts';
import type { Config } from '../config/config.ts';

/** A role, with the sector or the cluster it covers. */
export interface TestRole {
  role: Role;
  sector?: Sector;
  cluster?: Cluster;
}
export interface TestPerson {
  accountId: string;
  memberId: string;
  name: string;
  email: string;
  key: string;
  organisationId: string | undefined;
  /** The session cookie of this person, as a browser sends it. */
  cookie: string;
}
export interface PersonWish {
  roles?: TestRole[];
  sector?: Sector;
  /** An organisation made before, or true for one of their own. */
  organisation?: string | true;
  mandate?: { cluster: Cluster; kind: 'effective' | 'substitute' | 'observer' | 'expert'; standsInFor?: string };
  status?: 'active' | 'suspended';
}

/** A zone of its own for one test, so that tests need no cleaning up. */
export async function addZone(db: pg.Pool): Promise<{ id: string; slug: string }> {
  const zone = { id: randomUUID(), slug: `zone-${randomBytes(5).toString('hex')}` };
  await db.query('insert into zone (id, slug, name, province) values ($1, $2, $3, $4)', [
    zone.id,
    zone.slug,
    `Zone ${zone.slug.slice(5)}`,
    'Vlaams-Brabant',
  ]);
  return zone;
}

/** An organisation of the zone. */
export async function addOrganisation(db: pg.Pool, zoneId: string, sector: Sector): Promise<string> {
  const id = randomUUID();
  await db.query('insert into organisation (zone_id, id, name, sector) values ($1, $2, $3, $4)', [
    zoneId,
    id,
    `Organisatie ${id.slice(0, 8)}`,
    sector,
  ]);
  return id;
}

/** A member of the zone with an account, who is signed in. */
export async function addPerson(
  db: pg.Pool,
  config: Config,
  at: { zoneId: string; wish: PersonWish },
): Promise<TestPerson> {
  const { zoneId, wish } = at;
  const [accountId, memberId, key] = [randomUUID(), randomUUID(), randomUUID()];
  const name = `Persoon ${memberId.slice(0, 8)}`;
  const email = `${memberId.slice(0, 8)}@example.org`;
  await db.query(
    'insert into auth.account (id, name, email, email_verified, keeper) values ($1, $2, $3, true, false)',
    [accountId, name, email],
  );
  await db.query(
    'insert into member (zone_id, id, account_id, name, email, sector, status) values ($1, $2, $3, $4, $5, $6, $7)',
    [...[zoneId, memberId, accountId, name, email, wish.sector ?? null, wish.status ?? 'active']],
  );
  await db.query('insert into actor_key (zone_id, member_id, key) values ($1, $2, $3)', [zoneId, memberId, key]);
  const person = { accountId, memberId, name, email, key, cookie: await startSession(db, config, accountId) };
  await addRoles(db, { zoneId, memberId, roles: wish.roles ?? [{ role: 'reporter' }] });
  return { ...person, organisationId: await addTies(db, { zoneId, memberId, wish }) };
}

async function addRoles(
  db: pg.Pool,
  { zoneId, memberId, roles }: { zoneId: string; memberId: string; roles: TestRole[] },
): Promise<void> {
  for (const { role, sector, cluster } of roles) {
    await db.query(
      'insert into member_role (zone_id, id, member_id, role, sector, cluster) values ($1, $2, $3, $4, $5, $6)',
      [...[zoneId, randomUUID(), memberId, role, sector ?? null, cluster ?? null]],
    );
  }
}

async function addTies(
  db: pg.Pool,
  { zoneId, memberId, wish }: { zoneId: string; memberId: string; wish: PersonWish },
): Promise<string | undefined> {
  const { organisation, mandate, sector = 'CAW' } = wish;
  const organisationId = organisation === true ? await addOrganisation(db, zoneId, sector) : organisation;
  if (organisationId)
    await db.query('insert into member_organisation (zone_id, member_id, organisation_id) values ($1, $2, $3)', [
      zoneId,
      memberId,
      organisationId,
    ]);
  if (mandate) {
    const id = randomUUID();
    await db.query(
      `insert into mandate (zone_id, id, member_id, cluster, kind, stands_in_for, valid_from) values ($1, $2, $3, $4, $5, $6, current_date - 30)`,
      [...[zoneId, id, memberId, mandate.cluster, mandate.kind, mandate.standsInFor ?? null]],
    );
    if (organisationId)
      await db.query('insert into mandate_organisation (zone_id, mandate_id, organisation_id) values ($1, $2, $3)', [
        zoneId,
        id,
        organisationId,
      ]);
  }
  return organisationId;
}

/** Signs this account in; answers the cookie header of its browser. */
export async function startSession(db: pg.Pool, config: Config, accountId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.query(
    `insert into auth.session (token, account_id, expires_at, seen_at) values ($1, $2, now() + interval '12 hours', now())`,
    [digestOf(token), accountId],
  );
  const signature = createHmac('sha256', config.SESSION_SECRET).update(token).digest('base64');
  return `${cookieFormOf(config).session}=${encodeURIComponent(`${token}.${signature}`)}`;
}
