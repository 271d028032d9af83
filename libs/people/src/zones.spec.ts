import { organisations } from '@signalenbeleid/contracts/organisations.contract';
import { zones, type ZoneSettings } from '@signalenbeleid/contracts/zones.contract';
import { startTestApp, type TestApp } from '@signalenbeleid/platform/testing';
import { ZonesModule } from '@signalenbeleid/zones';
import { PeopleModule } from './index.ts';

let app: TestApp;
beforeAll(async () => void (app = await startTestApp(ZonesModule, PeopleModule)));
afterAll(() => app?.stop());

const problem = (type: string, errors?: object[]) => ({
  details: expect.objectContaining({ type: `/problems/${type}`, ...(errors && { errors }) }),
});
const settingsOf = ({ version: _, ...settings }: ZoneSettings & { version: number }) => settings;

describe('zones', () => {
  it('are known to everybody, with their municipalities from day to day', async () => {
    const anyone = (await app.zone()).anyone();
    const { items } = await anyone.call(zones.list);
    expect(items.filter(({ slug }) => !slug.startsWith('zone-'))).toHaveLength(57);
    const zolim = await anyone.call(zones.one, { params: { zone: 'zolim' } });
    expect(zolim.municipalities).toContainEqual({
      name: 'Tongeren',
      nis: '73083',
      validTo: '2024-12-31',
      toCheck: false,
    });
    expect(zolim.municipalities).toContainEqual({ name: 'Tongeren-Borgloon', validFrom: '2025-01-01', toCheck: false });
    const zora = await anyone.call(zones.one, { params: { zone: 'zora' } });
    expect(zora.municipalities).toContainEqual({ name: 'Borsbeek', nis: '11007', toCheck: true });
  });

  it('say how they look when nobody settled anything', async () => {
    const member = await (await app.zone()).person('cluster-member');
    expect(await member.call(zones.settings)).toMatchObject({
      version: 0,
      recognisedOrganisations: 3,
      recognisedSectors: 2,
      smallNumber: 5,
    });
    const { items } = await member.call(zones.clusterRules);
    expect(items.find(({ cluster }) => cluster === 'welfare')).toMatchObject({
      dotsPerSeat: 3,
      dotsPerOption: 2,
      chooseMin: 1,
      chooseMax: 2,
      holds: true,
    });
  });
});

describe('the settings of a zone', () => {
  it('are changed by its coordinator, for this zone alone', async () => {
    const [zone, other] = [await app.zone(), await app.zone()];
    const coordinator = await zone.person('zone-coordinator');
    const present = await coordinator.call(zones.settings);
    const changed = await coordinator.call(zones.changeSettings, {
      body: { ...settingsOf(present), answerWithinDays: 21 },
      version: present.version,
    });
    expect(changed).toMatchObject({ answerWithinDays: 21, version: 1 });
    expect((await zone.anyone().call(zones.one)).answerWithinDays).toBe(21);
    expect((await other.anyone().call(zones.one)).answerWithinDays).toBe(14);
  });

  it('are changed by nobody else', async () => {
    const zone = await app.zone();
    const member = await zone.person('board-member');
    const { version, ...settings } = await member.call(zones.settings);
    await expect(member.call(zones.changeSettings, { body: settings, version })).rejects.toMatchObject(
      problem('not-allowed'),
    );
  });

  it('are not overwritten by who read an older version', async () => {
    const coordinator = await (await app.zone()).person('zone-coordinator');
    const { version, ...settings } = await coordinator.call(zones.settings);
    await coordinator.call(zones.changeSettings, { body: { ...settings, silentAfterDays: 30 }, version });
    await expect(
      coordinator.call(zones.changeSettings, { body: { ...settings, silentAfterDays: 90 }, version }),
    ).rejects.toMatchObject(problem('stale'));
    expect((await coordinator.call(zones.settings)).silentAfterDays).toBe(30);
    const twice = await Promise.allSettled(
      [31, 32].map((days) =>
        coordinator.call(zones.changeSettings, { body: { ...settings, silentAfterDays: days }, version: 1 }),
      ),
    );
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('hide small numbers more strictly, never less', async () => {
    const coordinator = await (await app.zone()).person('zone-coordinator');
    const { version, ...settings } = await coordinator.call(zones.settings);
    await coordinator.call(zones.changeSettings, { body: { ...settings, smallNumber: 10 }, version });
    await expect(
      coordinator.call(zones.changeSettings, { body: { ...settings, smallNumber: 9 }, version: 1 }),
    ).rejects.toMatchObject(problem('rule-broken', [{ path: 'body.smallNumber', code: 'onlyUpward' }]));
  });

  it('give a cluster other seats from a day on, and never in the past', async () => {
    const coordinator = await (await app.zone()).person('zone-coordinator');
    const rule = {
      cluster: 'welfare',
      seats: 9,
      dotsPerSeat: 4,
      dotsPerOption: 2,
      chooseMin: 1,
      chooseMax: 1,
      quorumPercent: 60,
      majority: 'two-thirds',
    } as const;
    const { items } = await coordinator.call(zones.setClusterRule, { body: { ...rule, validFrom: '2099-01-01' } });
    expect(items.filter(({ cluster }) => cluster === 'welfare')).toMatchObject([
      { seats: 9, holds: false },
      { seats: 6, holds: true },
    ]);
    await expect(
      coordinator.call(zones.setClusterRule, { body: { ...rule, validFrom: '2020-01-01' } }),
    ).rejects.toMatchObject(problem('rule-broken', [{ path: 'body.validFrom', code: 'past' }]));
  });
});

describe('organisations', () => {
  const caw = {
    name: 'CAW De Vaart',
    sector: 'CAW',
    municipality: 'Asse',
    does: 'Onthaal en begeleiding',
    contacts: [{ function: 'onthaal', phone: '02 000 00 00', forConstituency: true }],
  } as const;

  it('are added, found and changed', async () => {
    const zone = await app.zone();
    const coordinator = await zone.person('zone-coordinator');
    const added = await coordinator.call(organisations.create, { body: { ...caw, contacts: [...caw.contacts] } });
    expect(added).toMatchObject({ ...caw, cluster: 'welfare', active: true, version: 1 });
    const changed = await coordinator.call(organisations.change, {
      params: { organisation: added.id },
      body: { forWhom: 'iedereen', contacts: [] },
      version: 1,
    });
    expect(changed).toMatchObject({ name: caw.name, forWhom: 'iedereen', contacts: [], version: 2 });
    const member = await zone.person();
    expect(await member.call(organisations.list, { query: { search: 'begeleid', cluster: 'welfare' } })).toMatchObject({
      total: 1,
      items: [{ name: caw.name }],
    });
    expect(await member.call(organisations.list, { query: { cluster: 'care' } })).toMatchObject({ total: 0 });
  });

  it('have a name of their own', async () => {
    const coordinator = await (await app.zone()).person('zone-coordinator');
    await coordinator.call(organisations.create, { body: { name: 'Huis van het Kind', sector: 'HUISVANHETKIND' } });
    await expect(
      coordinator.call(organisations.create, { body: { name: 'huis van het kind', sector: 'CAW' } }),
    ).rejects.toMatchObject(problem('already-there'));
  });

  it('show their contacts to the zone, or to coordinators only when the zone says so', async () => {
    const zone = await app.zone();
    const [coordinator, member] = [await zone.person('zone-coordinator'), await zone.person()];
    const { id } = await coordinator.call(organisations.create, { body: { ...caw, contacts: [...caw.contacts] } });
    expect((await member.call(organisations.one, { params: { organisation: id } })).contacts).toHaveLength(1);
    const { version, ...settings } = await coordinator.call(zones.settings);
    await coordinator.call(zones.changeSettings, { body: { ...settings, contactVisibility: 'coordinators' }, version });
    expect((await member.call(organisations.one, { params: { organisation: id } })).contacts).toBeUndefined();
    expect((await coordinator.call(organisations.one, { params: { organisation: id } })).contacts).toHaveLength(1);
  });

  it('stay in their own zone', async () => {
    const [zone, other] = [await app.zone(), await app.zone()];
    const { id } = await (
      await zone.person('zone-coordinator')
    ).call(organisations.create, { body: { name: 'Buurtwerk', sector: 'OPBOUWWERK' } });
    const stranger = await other.person('zone-coordinator');
    await expect(stranger.call(organisations.one, { params: { organisation: id } })).rejects.toMatchObject(
      problem('not-found'),
    );
    await expect(
      stranger.call(organisations.change, { params: { organisation: id }, body: { name: 'Gekaapt' }, version: 1 }),
    ).rejects.toMatchObject(problem('not-found'));
    await expect(
      stranger.call(organisations.one, { params: { organisation: id, zone: zone.slug } }),
    ).rejects.toMatchObject(problem('not-found'));
    expect(await stranger.call(organisations.list, { query: {} })).toMatchObject({ total: 0 });
  });
});
