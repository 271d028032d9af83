import { mandates, type NewMandate } from '@signalenbeleid/contracts/mandates.contract';
import { zones } from '@signalenbeleid/contracts/zones.contract';
import { PeopleModule } from '@signalenbeleid/people';
import { Database } from '@signalenbeleid/platform';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '@signalenbeleid/platform/testing';
import { isoDay, ZonesModule } from '@signalenbeleid/zones';
import { FindMandates, MandatesModule } from './index.ts';

let app: TestApp;
beforeAll(async () => void (app = await startTestApp(ZonesModule, PeopleModule, MandatesModule)));
afterAll(() => app?.stop());

const problem = (type: string, errors?: object[]) => ({
  details: expect.objectContaining({ type: `/problems/${type}`, ...(errors && { errors }) }),
});
const dayFromNow = (days: number) => isoDay(new Date(Date.now() + days * 24 * 60 * 60 * 1000));
const mandateOf = ({ memberId }: TestMember, more: Partial<NewMandate> = {}): NewMandate => ({
  memberId,
  cluster: 'welfare',
  kind: 'effective',
  organisationIds: [],
  validFrom: dayFromNow(0),
  ...more,
});
const seats = (zone: TestZone) =>
  app.app.get(Database).inZone(zone.id, () => app.app.get(FindMandates).seats('welfare'));

describe('a mandate', () => {
  it('seats a person in a cluster, from which "wie is wie" and the vote follow', async () => {
    const zone = await app.zone();
    const [coordinator, organisation] = [await zone.person('zone-coordinator'), await zone.organisation('CAW')];
    const [tine, joris] = [await zone.person({ sector: 'CAW' }), await zone.person()];
    const given = await coordinator.call(mandates.appoint, {
      body: mandateOf(tine, { organisationIds: [organisation] }),
    });
    await coordinator.call(mandates.appoint, {
      body: mandateOf(joris, { kind: 'substitute', standsInFor: tine.memberId }),
    });
    expect(given).toMatchObject({ name: tine.name, organisations: [{ id: organisation }], version: 1 });
    const { clusters } = await joris.call(mandates.whoIsWho);
    const welfare = clusters.find(({ cluster }) => cluster === 'welfare');
    expect(welfare).toMatchObject({
      seats: 6,
      effective: [{ memberId: tine.memberId }],
      substitutes: [{ memberId: joris.memberId, standsInFor: tine.name }],
    });
    expect(welfare?.sectors).toMatchObject([{ sector: 'CAW', organisations: [{ id: organisation }] }]);
    expect(await seats(zone)).toEqual([{ mandateId: given.id, memberId: tine.memberId, voterId: tine.memberId }]);
  });

  it('keeps a person in one cluster of a zone at a time', async () => {
    const zone = await app.zone();
    const [coordinator, tine] = [await zone.person('zone-coordinator'), await zone.person()];
    await coordinator.call(mandates.appoint, { body: mandateOf(tine, { validTo: dayFromNow(10) }) });
    await expect(
      coordinator.call(mandates.appoint, { body: mandateOf(tine, { cluster: 'care' }) }),
    ).rejects.toMatchObject(problem('rule-broken', [{ path: 'body.cluster', code: 'otherCluster' }]));
    await coordinator.call(mandates.appoint, { body: mandateOf(tine, { cluster: 'care', validFrom: dayFromNow(11) }) });
  });

  it('is kept in one cluster by the database too', async () => {
    const zone = await app.zone();
    const tine = await zone.person({ mandate: { cluster: 'welfare', kind: 'effective' } });
    const second = `insert into mandate (zone_id, id, member_id, cluster, kind, valid_from) values ($1, gen_random_uuid(), $2, 'care', 'observer', current_date)`;
    await expect(app.database.superuser.query(second, [zone.id, tine.memberId])).rejects.toThrow(
      /one_cluster_per_person/,
    );
  });

  it('takes a seat, also when two reach for the last one at once', async () => {
    const zone = await app.zone();
    const coordinator = await zone.person('zone-coordinator');
    const rule = {
      cluster: 'welfare',
      validFrom: dayFromNow(0),
      seats: 1,
      dotsPerSeat: 3,
      dotsPerOption: 2,
      chooseMin: 1,
      chooseMax: 2,
      quorumPercent: 50,
      majority: 'simple',
    } as const;
    await coordinator.call(zones.setClusterRule, { body: rule });
    const [tine, joris] = [await zone.person(), await zone.person()];
    const results = await Promise.allSettled(
      [tine, joris].map((person) => coordinator.call(mandates.appoint, { body: mandateOf(person) })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await seats(zone)).toHaveLength(1);
  });

  it('ends, and with it the vote', async () => {
    const zone = await app.zone();
    const [coordinator, tine] = [
      await zone.person('zone-coordinator'),
      await zone.person({ mandate: { cluster: 'welfare', kind: 'effective' } }),
    ];
    const [mandate] = (await coordinator.call(mandates.list, { query: { member: tine.memberId } })).items;
    if (!mandate) throw new Error('no mandate');
    const end = (validTo: string, version: number) =>
      coordinator.call(mandates.change, { params: { mandate: mandate.id }, body: { validTo }, version });
    await expect(end(dayFromNow(-10), 1)).rejects.toMatchObject(
      problem('rule-broken', [{ path: 'body.validTo', code: 'past' }]),
    );
    expect(await seats(zone)).toHaveLength(1);
    expect(await end(dayFromNow(-1), 1)).toMatchObject({ validTo: dayFromNow(-1), version: 2 });
    expect(await seats(zone)).toEqual([]);
    await expect(end(dayFromNow(5), 1)).rejects.toMatchObject(problem('stale'));
  });

  it('gives no vote to a suspended person', async () => {
    const zone = await app.zone();
    await zone.person({ mandate: { cluster: 'welfare', kind: 'effective' }, status: 'suspended' });
    expect(await seats(zone)).toEqual([]);
  });

  it('is given by the coordinator of the zone, to people of the zone', async () => {
    const [zone, other] = [await app.zone(), await app.zone()];
    const [coordinator, board, stranger] = [
      await zone.person('zone-coordinator'),
      await zone.person('board-member'),
      await other.person(),
    ];
    await expect(board.call(mandates.appoint, { body: mandateOf(board) })).rejects.toMatchObject(
      problem('not-allowed'),
    );
    await expect(coordinator.call(mandates.appoint, { body: mandateOf(stranger) })).rejects.toMatchObject(
      problem('rule-broken', [{ path: 'body.memberId', code: 'unknown' }]),
    );
    const organisation = await other.organisation('CAW');
    await expect(
      coordinator.call(mandates.appoint, { body: mandateOf(board, { organisationIds: [organisation] }) }),
    ).rejects.toMatchObject(problem('rule-broken'));
  });

  it('of another zone is not there', async () => {
    const [zone, other] = [await app.zone(), await app.zone()];
    await zone.person({ mandate: { cluster: 'welfare', kind: 'effective' } });
    const stranger = await other.person('zone-coordinator');
    const { rows } = await app.database.superuser.query('select id from mandate where zone_id = $1', [zone.id]);
    await expect(
      stranger.call(mandates.change, { params: { mandate: rows[0].id }, body: { validTo: dayFromNow(1) }, version: 1 }),
    ).rejects.toMatchObject(problem('not-found'));
    expect(await stranger.call(mandates.list, { query: {} })).toEqual({ items: [] });
  });
});
