import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { Answer, Endpoint, Parts, Role, Sector } from '@signalenbeleid/contracts';
import { readConfig } from '../config/config.ts';
import { makeServer } from '../http/server.ts';
import { Log } from '../logging/log.ts';
import { HttpModule, PlatformModule } from '../platform.module.ts';
import { SignInModule } from '../sign-in/sign-in.module.ts';
import { callAs, send, type Caller, type TestSent } from './test-caller.ts';
import { makeTestDatabase } from './test-database.ts';
import { addOrganisation, addPerson, addZone, type PersonWish, type TestPerson } from './test-people.ts';

export { eventually } from '../jobs/eventually.testing.ts';
export { makeTestDatabase, type TestDatabase } from './test-database.ts';

/** A person of a test zone who calls the API. */
export interface TestMember extends TestPerson {
  /** Calls an endpoint in the zone of this person; refusals are thrown as `ApiProblem`. */
  call<E extends Endpoint>(endpoint: E, ...sent: TestSent<E>): Promise<Answer<E>>;
  /** Sends the request and answers the bare response. */
  send(endpoint: Endpoint, sent?: Parts): Promise<Response>;
}
type Wish = PersonWish | Role;

/**
 * The API with these features, on a PostgreSQL database of its own with every wall up, at a real address. What is passed
 * must hold the feature that knows people, as the gate asks it who acts.
 */
export async function startTestApp(...features: Type[]) {
  const database = await makeTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'signalenbeleid-api-'));
  const config = readConfig({
    DATABASE_URL_APP: database.addressOf('app'),
    DATABASE_URL_AUTH: database.addressOf('auth_app'),
    SESSION_SECRET: randomBytes(32).toString('hex'),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    REQUESTS_PER_MINUTE: '100000',
  });
  const log = new Log('test', config.LOG_LEVEL);
  const modules = [PlatformModule.forProcess({ config, log }), HttpModule, SignInModule, ...features];
  const nest = await Test.createTestingModule({ imports: modules }).compile();
  const app = nest.createNestApplication<NestFastifyApplication>(makeServer(config, log), {
    logger: false,
    bodyParser: false,
  });
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });
  await app.listen(0, '127.0.0.1');
  const base = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const callerOf = (zone: string, cookie?: string): Caller => ({
    base,
    zone,
    origin: new URL(config.PUBLIC_URL).origin,
    ...(cookie && { cookie }),
  });
  return {
    ...{ app, base, config, database, folder },
    /** A fresh zone, and people for it. */
    async zone() {
      const zone = await addZone(database.superuser);
      return {
        ...zone,
        /** Somebody with a role (or a fuller wish) in this zone, signed in. */
        async person(wish: Wish = 'reporter'): Promise<TestMember> {
          const wished =
            typeof wish === 'string'
              ? { roles: [{ role: wish, ...(wish === 'cluster-steering' && { cluster: 'welfare' as const }) }] }
              : wish;
          const person = await addPerson(database.superuser, config, { zoneId: zone.id, wish: wished });
          return withCalls(person, callerOf(zone.slug, person.cookie));
        },
        organisation: (sector: Sector) => addOrganisation(database.superuser, zone.id, sector),
        /** Somebody who is not signed in. */
        anyone: () => withCalls({}, callerOf(zone.slug)),
      };
    },
    async stop() {
      await app.close();
      await database.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type TestApp = Awaited<ReturnType<typeof startTestApp>>;
export type TestZone = Awaited<ReturnType<TestApp['zone']>>;

function withCalls<P extends object>(person: P, caller: Caller) {
  return {
    ...person,
    call: <E extends Endpoint>(endpoint: E, ...[sent]: TestSent<E>) => callAs(caller, endpoint, sent as Parts),
    send: (endpoint: Endpoint, sent?: Parts) => send(caller, endpoint, sent),
  };
}
