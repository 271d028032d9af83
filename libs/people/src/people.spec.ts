import { members, people, type MemberView } from '@signalenbeleid/contracts/people.contract';
import { startTestApp, type TestApp, type TestMember } from '@signalenbeleid/platform/testing';
import { ZonesModule } from '@signalenbeleid/zones';
import { PeopleModule } from './index.ts';

let app: TestApp;
beforeAll(async () => void (app = await startTestApp(ZonesModule, PeopleModule)));
afterAll(() => app?.stop());

const problem = (type: string, errors?: object[]) => ({
  details: expect.objectContaining({ type: `/problems/${type}`, ...(errors && { errors }) }),
});
const at = ({ memberId }: TestMember) => ({ member: memberId });
const versionOf = async (asker: TestMember, person: TestMember) =>
  (await asker.call(members.one, { params: at(person) })).version;

describe('who is signed in', () => {
  it('finds the own zones, roles and permissions', async () => {
    const zone = await app.zone();
    const me = await (
      await zone.person({ roles: [{ role: 'sector-coordinator', sector: 'CAW' }], sector: 'CAW', organisation: true })
    ).call(people.me);
    expect(me).toMatchObject({
      keeper: false,
      zones: [{ slug: zone.slug, sector: 'CAW', roles: [{ role: 'sector-coordinator', sector: 'CAW' }] }],
    });
    expect(me.zones[0]?.permissions).toContain('signals.check');
    expect(me.zones[0]?.permissions).not.toContain('zone.manage');
  });

  it('finds every zone they belong to, and none they were kept out of', async () => {
    const [one, two, three] = [await app.zone(), await app.zone(), await app.zone()];
    const person = await one.person('cluster-member');
    const join = `insert into member (zone_id, id, account_id, name, email, status) values ($1, gen_random_uuid(), $2, 'Noor', 'noor@example.org', $3)`;
    await app.database.superuser.query(join, [two.id, person.accountId, 'active']);
    await app.database.superuser.query(
      `insert into actor_key (zone_id, member_id, key) select zone_id, id, gen_random_uuid() from member where zone_id = $1`,
      [two.id],
    );
    await app.database.superuser.query(join, [three.id, person.accountId, 'suspended']);
    const { zones } = await person.call(people.me);
    expect(zones.map(({ slug }) => slug).sort()).toEqual([one.slug, two.slug].sort());
  });

  it('is nobody without a session', async () => {
    const zone = await app.zone();
    await expect(zone.anyone().call(people.me)).rejects.toMatchObject(problem('not-signed-in'));
  });
});

describe('the people of a zone', () => {
  it('are shown to each other, with their address when the zone shows contact data', async () => {
    const zone = await app.zone();
    const [coordinator, member] = [await zone.person('zone-coordinator'), await zone.person('cluster-member')];
    const { items } = await member.call(members.list, { query: { role: 'zone-coordinator' } });
    expect(items).toMatchObject([{ id: coordinator.memberId, email: coordinator.email, status: 'active' }]);
  });

  it('are not shown to an external reader', async () => {
    const reader = await (await app.zone()).person('external-reader');
    await expect(reader.call(members.list, { query: {} })).rejects.toMatchObject(problem('not-allowed'));
  });

  it('are the same to a stranger as people who do not exist', async () => {
    const [zone, other] = [await app.zone(), await app.zone()];
    const [member, stranger] = [await zone.person('cluster-member'), await other.person('zone-coordinator')];
    const answer = async (memberId: string) =>
      (await stranger.send(members.one, { params: { member: memberId } })).json();
    const [theirs, nobody] = [await answer(member.memberId), await answer('0198c0de-0000-7000-8000-000000000000')];
    expect({ ...theirs, instance: '', traceId: '' }).toEqual({ ...nobody, instance: '', traceId: '' });
    expect(theirs.status).toBe(404);
  });

  it('change by their coordinator: what is left out stays', async () => {
    const zone = await app.zone();
    const [coordinator, member] = [await zone.person('zone-coordinator'), await zone.person()];
    const organisation = await zone.organisation('OCMW');
    const changed = await coordinator.call(members.change, {
      params: at(member),
      body: { function: 'maatschappelijk werker', organisationIds: [organisation] },
      version: 1,
    });
    expect(changed).toMatchObject({
      name: member.name,
      function: 'maatschappelijk werker',
      organisations: [{ id: organisation }],
      version: 2,
    });
    await expect(
      coordinator.call(members.change, { params: at(member), body: { function: 'x' }, version: 1 }),
    ).rejects.toMatchObject(problem('stale'));
    const elsewhere = await (await app.zone()).organisation('OCMW');
    await expect(
      coordinator.call(members.change, { params: at(member), body: { organisationIds: [elsewhere] }, version: 2 }),
    ).rejects.toMatchObject(problem('rule-broken'));
  });
});

describe('roles', () => {
  const give = async (coordinator: TestMember, person: TestMember, roles: MemberView['roles']) =>
    coordinator.call(members.setRoles, {
      params: at(person),
      body: { roles },
      version: await versionOf(coordinator, person),
    });

  it('hold from the very next request on', async () => {
    const zone = await app.zone();
    const [coordinator, member] = [await zone.person('zone-coordinator'), await zone.person('reporter')];
    await expect(
      member.call(members.setRoles, { params: at(member), body: { roles: [] }, version: 1 }),
    ).rejects.toMatchObject(problem('not-allowed'));
    await give(coordinator, member, [{ role: 'zone-coordinator' }]);
    expect((await member.call(people.me)).zones[0]?.permissions).toContain('members.manage');
    await give(coordinator, member, [
      { role: 'sector-coordinator', sector: 'KINE' },
      { role: 'cluster-member', cluster: 'care' },
    ]);
    expect((await member.call(people.me)).zones[0]?.permissions).not.toContain('members.manage');
  });

  it.each([
    [{ role: 'sector-coordinator' }, { path: 'body.roles.0.sector', code: 'missing' }],
    [{ role: 'cluster-steering' }, { path: 'body.roles.0.cluster', code: 'missing' }],
    [
      { role: 'board-member', sector: 'CAW' },
      { path: 'body.roles.0.sector', code: 'notForThisRole' },
    ],
    [{ role: 'keeper' }, { path: 'body.roles.0.role', code: 'notYours' }],
  ] as const)('are refused when their scope is wrong: %j', async (grant, fault) => {
    const zone = await app.zone();
    const [coordinator, member] = [await zone.person('zone-coordinator'), await zone.person()];
    await expect(give(coordinator, member, [grant])).rejects.toMatchObject(problem('rule-broken', [fault]));
  });

  it('leave a zone one coordinator, also when two remove each other at once', async () => {
    const zone = await app.zone();
    const [one, two] = [await zone.person('zone-coordinator'), await zone.person('zone-coordinator')];
    const results = await Promise.allSettled([give(one, two, []), give(two, one, [])]);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    const last = (await one.call(people.me)).zones[0]?.permissions.includes('members.manage') ? one : two;
    await expect(give(last, last, [{ role: 'board-member' }])).rejects.toMatchObject(
      problem('rule-broken', [{ path: '', code: 'lastCoordinator' }]),
    );
    await expect(
      last.call(members.suspend, { params: at(last), version: await versionOf(last, last) }),
    ).rejects.toMatchObject(problem('rule-broken'));
  });

  it('do not reach into another zone', async () => {
    const [zone, other] = [await app.zone(), await app.zone()];
    const [coordinator, member] = [await zone.person('zone-coordinator'), await other.person()];
    await expect(
      coordinator.call(members.setRoles, { params: at(member), body: { roles: [] }, version: 1 }),
    ).rejects.toMatchObject(problem('not-found'));
  });
});

describe('suspension', () => {
  it('keeps a person out at once, and lets them in again', async () => {
    const zone = await app.zone();
    const [coordinator, member] = [await zone.person('zone-coordinator'), await zone.person('cluster-member')];
    const suspended = await coordinator.call(members.suspend, { params: at(member), version: 1 });
    expect(suspended).toMatchObject({ status: 'suspended', version: 2 });
    expect((await member.send(members.list)).status).not.toBe(200);
    await coordinator.call(members.readmit, { params: at(member), version: 2 });
    expect((await coordinator.call(members.one, { params: at(member) })).status).toBe('active');
  });
});

describe('sessions', () => {
  it('of a person are ended by the coordinator of their zone, and by nobody of another', async () => {
    const [zone, other] = [await app.zone(), await app.zone()];
    const [coordinator, member] = [await zone.person('zone-coordinator'), await zone.person('cluster-member')];
    const stranger = await other.person('zone-coordinator');
    await expect(stranger.call(members.endSessions, { params: at(member) })).rejects.toMatchObject(
      problem('not-found'),
    );
    await expect(member.call(members.endSessions, { params: at(coordinator) })).rejects.toMatchObject(
      problem('not-allowed'),
    );
    expect((await member.send(people.me)).status).toBe(200);
    await coordinator.call(members.endSessions, { params: at(member) });
    expect((await member.send(people.me)).status).toBe(401);
  });
});

describe('the keeper of the platform', () => {
  it('may enter a zone and look at its people, and read nothing else', async () => {
    const [home, zone] = [await app.zone(), await app.zone()];
    const keeper = await home.person();
    await app.database.superuser.query('update auth.account set keeper = true where id = $1', [keeper.accountId]);
    expect((await keeper.call(people.me)).keeper).toBe(true);
    const { items } = await keeper.call(members.list, { params: { zone: zone.slug }, query: {} });
    expect(items).toMatchObject([{ name: keeper.name, roles: [{ role: 'keeper' }] }]);
    const own = (await keeper.call(people.me)).zones.find(({ slug }) => slug === zone.slug);
    expect(own?.permissions).not.toContain('signals.read');
  });

  it('enters once, also when two questions come at the same moment', async () => {
    const [home, zone] = [await app.zone(), await app.zone()];
    const keeper = await home.person();
    await app.database.superuser.query('update auth.account set keeper = true where id = $1', [keeper.accountId]);
    const ask = () => keeper.send(members.list, { params: { zone: zone.slug }, query: {} });
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});
