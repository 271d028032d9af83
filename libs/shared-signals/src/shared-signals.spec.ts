import { CheckingModule } from '@signalenbeleid/checking';
import { sharedSignals as contract } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import type { Sector } from '@signalenbeleid/contracts';
import { PeopleModule } from '@signalenbeleid/people';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '@signalenbeleid/platform/testing';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';
import { SharedSignalsModule } from './shared-signals.module.ts';

const problem = (type: string, more: object = {}) => ({ details: { type: `/problems/${type}`, ...more } });

describe('shared signals', () => {
  let app: TestApp;
  let zone: TestZone;
  let coordinator: TestMember;
  beforeAll(
    async () =>
      void (app = await startTestApp(ZonesModule, PeopleModule, SignalsModule, CheckingModule, SharedSignalsModule)),
  );
  afterAll(() => app?.stop());
  beforeEach(async () => {
    zone = await app.zone();
    coordinator = await zone.person('zone-coordinator');
  });

  const acceptedSignal = async (sector: Sector, more: object = {}) => {
    const reporter = await zone.person({ sector, organisation: true });
    const { id } = await reporter.call(signals.report, {
      body: { title: `Wachtlijst gezien door ${sector}`, municipality: 'Asse', ...more },
    });
    await coordinator.call(signals.accept, { params: { signal: id }, version: 1, body: { privacyChecked: true } });
    return { reporter, id };
  };
  const bundleOf = async (...sectors: Sector[]) => {
    const found = [];
    for (const sector of sectors) found.push(await acceptedSignal(sector));
    const made = await coordinator.call(contract.make, {
      body: { title: 'Lange wachttijden', signalIds: found.map(({ id }) => id) },
    });
    return { ...made, found };
  };
  const see = (id: string, who = coordinator) => who.call(contract.one, { params: { shared: id } });

  it('bundles signals, which show it to their reporters; nothing is merged away', async () => {
    const { id, number, found } = await bundleOf('CAW', 'HUISARTS');
    const [mine] = (await found[0]!.reporter.call(signals.mine)).items;
    expect(mine).toMatchObject({
      state: 'accepted',
      path: { step: 'recognised', turn: 'sectors' },
      sharedSignals: [{ id, number }],
    });
    const shared = await see(id);
    expect(shared.signals.map(({ quote }) => quote)).toEqual([
      'Wachtlijst gezien door CAW',
      'Wachtlijst gezien door HUISARTS',
    ]);
    expect(shared.spread).toMatchObject({ signals: 2, organisations: 2, municipalities: ['Asse'] });
    expect(shared.spread.sectors.filter(({ voice }) => voice === 'signal').map(({ sector }) => sector)).toEqual([
      'HUISARTS',
      'CAW',
    ]);
  });
  it('lets a signal sit in several shared signals, and takes it out again without a trace in the others', async () => {
    const { id, found } = await bundleOf('CAW');
    const signalId = found[0]!.id;
    const other = await coordinator.call(contract.make, {
      body: { title: 'Een ander probleem', signalIds: [signalId] },
    });
    expect((await coordinator.call(signals.one, { params: { signal: signalId } })).sharedSignals).toHaveLength(2);
    const after = await coordinator.call(contract.unbundle, {
      params: { shared: id },
      version: 1,
      body: { signalIds: [signalId] },
    });
    expect(after.signals).toEqual([]);
    expect(
      (await coordinator.call(signals.one, { params: { signal: signalId } })).sharedSignals.map((each) => each.id),
    ).toEqual([other.id]);
    const back = await coordinator.call(contract.bundle, {
      params: { shared: id },
      version: after.version,
      body: { signalIds: [signalId], reason: 'Toch wel' },
    });
    expect(back.signals).toMatchObject([{ id: signalId, reason: 'Toch wel' }]);
  });
  it('bundles accepted signals only, and none of another zone', async () => {
    const reporter = await zone.person();
    const { id } = await reporter.call(signals.report, { body: { title: 'Nog niet getoetst' } });
    const refused = problem('rule-broken', { status: 422, errors: [{ path: 'body.signalIds', code: 'not-accepted' }] });
    await expect(
      coordinator.call(contract.make, { body: { title: 'Te vroeg', signalIds: [id] } }),
    ).rejects.toMatchObject(refused);
    const elsewhere = await (await app.zone()).person('zone-coordinator');
    const { found } = await bundleOf('CAW');
    await expect(
      elsewhere.call(contract.make, { body: { title: 'Van een ander', signalIds: [found[0]!.id] } }),
    ).rejects.toMatchObject(refused);
  });
  it('is recognised once three organisations of two sectors see it, and doubted again when one takes it back', async () => {
    const { id } = await bundleOf('CAW');
    const people = [];
    for (const sector of ['CAW', 'CAW', 'OCMW'] as const)
      people.push(await zone.person({ sector, organisation: true }));
    for (const person of people) {
      expect((await see(id)).state).toBe('proposed');
      await person.call(contract.recognise, {
        params: { shared: id },
        body: { organisationId: person.organisationId!, example: 'Elke week.' },
      });
    }
    const shared = await see(id);
    expect(shared).toMatchObject({
      state: 'recognised',
      path: { step: 'chosen', turn: 'cluster' },
      spread: { recognitions: 3 },
    });
    expect(shared.criteria.find(({ criterion }) => criterion === 'recognised')).toMatchObject({
      counted: true,
      confirmed: false,
    });
    await people[2]!.call(contract.withdrawRecognition, {
      params: { shared: id },
      body: { organisationId: people[2]!.organisationId! },
    });
    expect((await see(id)).state).toBe('proposed');
  });
  it('keeps the example of an organisation when it recognises once more without words', async () => {
    const { id } = await bundleOf('CAW');
    const member = await zone.person({ sector: 'KINE', organisation: true });
    const organisationId = member.organisationId ?? '';
    const recognise = (words: { example?: string; figure?: string }) =>
      member.call(contract.recognise, { params: { shared: id }, body: { organisationId, ...words } });
    await recognise({ example: 'Elke week.' });
    await recognise({ figure: '12 in een maand' });
    await recognise({});
    expect((await see(id)).recognitions).toMatchObject([{ example: 'Elke week.', figure: '12 in een maand' }]);
  });
  it('is found by an organisation that recognises it', async () => {
    const [one, other] = [await bundleOf('CAW'), await bundleOf('OCMW')];
    const member = await zone.person({ sector: 'KINE', organisation: true });
    const body = { organisationId: member.organisationId ?? '' };
    await member.call(contract.recognise, { params: { shared: one.id }, body });
    const { items, total } = await member.call(contract.list, { query: { organisation: body.organisationId } });
    expect([items.map(({ id }) => id), total]).toEqual([[one.id], 1]);
    expect((await member.call(contract.list, { query: {} })).items.map(({ id }) => id)).toContain(other.id);
  });

  it('counts voices that come at the same moment', async () => {
    const { id } = await bundleOf('CAW');
    const people = await Promise.all(
      (['CAW', 'OCMW', 'KINE', 'WOONZORGCENTRUM'] as const).map((sector) =>
        zone.person({ sector, organisation: true }),
      ),
    );
    await Promise.all(
      people.map((person) =>
        person.call(contract.recognise, { params: { shared: id }, body: { organisationId: person.organisationId! } }),
      ),
    );
    expect(await see(id)).toMatchObject({ state: 'recognised', spread: { recognitions: 4 } });
  });
  it('lets nobody recognise for an organisation of others', async () => {
    const { id } = await bundleOf('CAW');
    const person = await zone.person({ sector: 'CAW', organisation: true });
    const other = await zone.organisation('OCMW');
    await expect(
      person.call(contract.recognise, { params: { shared: id }, body: { organisationId: other } }),
    ).rejects.toMatchObject(problem('not-allowed', { status: 403 }));
  });
  it('quotes the words of reporters to coordinators alone', async () => {
    const { id } = await bundleOf('CAW');
    const member = await zone.person('board-member');
    expect((await see(id, member)).signals.map(({ quote }) => quote)).toEqual([undefined]);
    const ofSector = await zone.person({ roles: [{ role: 'sector-coordinator', sector: 'CAW' }] });
    expect((await see(id, ofSector)).signals.map(({ quote }) => quote)).toEqual(['Wachtlijst gezien door CAW']);
  });
  it('keeps a history that says who did what', async () => {
    const { id } = await bundleOf('CAW');
    await coordinator.call(contract.rewrite, {
      params: { shared: id },
      version: 1,
      body: { title: 'Wachttijden zijn lang' },
    });
    const { items } = await coordinator.call(contract.history, { params: { shared: id } });
    expect(items.map(({ type, by }) => [type, by])).toEqual([
      ['shared-signal.made', coordinator.name],
      ['shared-signal.rewritten', coordinator.name],
    ]);
  });
  it('keeps every edition of the neutral words', async () => {
    const { id } = await bundleOf('CAW');
    await coordinator.call(contract.rewrite, {
      params: { shared: id },
      version: 1,
      body: { title: 'Wachttijden zijn lang', solution: 'Een aanmeldpunt' },
    });
    const { items } = await coordinator.call(contract.wordings, { params: { shared: id } });
    expect(items).toMatchObject([
      { edition: 2, title: 'Wachttijden zijn lang', solution: 'Een aanmeldpunt', by: coordinator.name },
      { edition: 1, title: 'Lange wachttijden', by: coordinator.name },
    ]);
  });
  it('can be taken back while nobody acted on it: its signals wait for a bundle again', async () => {
    const { id, found } = await bundleOf('CAW', 'OCMW');
    await coordinator.call(contract.takeBack, { params: { shared: id }, version: 1 });
    expect(await see(id)).toMatchObject({ state: 'closed', signals: [] });
    const { items } = await coordinator.call(signals.list, { query: { state: 'unbundled' } });
    expect(items.map((each) => each.id).sort()).toEqual(found.map((each) => each.id).sort());
  });
  it('cannot be taken back once an organisation recognised it', async () => {
    const { id } = await bundleOf('CAW');
    const person = await zone.person({ sector: 'OCMW', organisation: true });
    await person.call(contract.recognise, { params: { shared: id }, body: { organisationId: person.organisationId! } });
    const { version } = await see(id);
    await expect(coordinator.call(contract.takeBack, { params: { shared: id }, version })).rejects.toMatchObject(
      problem('step-not-possible', { status: 409 }),
    );
  });
  it('parks, closes and opens again only along the path', async () => {
    const { id } = await bundleOf('CAW');
    const parked = await coordinator.call(contract.park, {
      params: { shared: id },
      version: 1,
      body: { note: 'Eerst cijfers verzamelen', until: '2030-01-31' },
    });
    expect(parked).toMatchObject({ state: 'parked', parkedUntil: '2030-01-31', path: { mark: 'parked' } });
    const again = coordinator.call(contract.park, {
      params: { shared: id },
      version: parked.version,
      body: { note: 'Nog eens' },
    });
    await expect(again).rejects.toMatchObject(problem('step-not-possible', { status: 409 }));
  });
  it('remembers how far it came when it is closed, and forgets it when it opens again', async () => {
    const { id, found } = await bundleOf('CAW');
    const at = (version: number, note: string) => ({ params: { shared: id }, version, body: { note } });
    const closed = await coordinator.call(contract.close, at(1, 'Niemand ziet dit nog'));
    const skipped = ['recognised', 'chosen', 'board', 'follow-up'];
    expect(closed.path).toMatchObject({ step: 'answered', mark: 'closed', skipped });
    expect((await coordinator.call(contract.list, { query: {} })).items[0]!.path.skipped).toEqual(skipped);
    const signal = await coordinator.call(signals.one, { params: { signal: found[0]!.id } });
    expect(signal.path.skipped).toEqual(skipped);
    const open = await coordinator.call(contract.reopen, at(closed.version, 'Het komt terug'));
    expect(open.path).toEqual({ step: 'recognised', turn: 'sectors', finished: false });
  });
  it('lists with spread, and keeps zones apart', async () => {
    const { id } = await bundleOf('CAW', 'OCMW');
    const list = await coordinator.call(contract.list, { query: { state: 'open' } });
    expect(list).toMatchObject({ total: 1, items: [{ id, spread: { signals: 2 } }] });
    const elsewhere = await (await app.zone()).person('zone-coordinator');
    expect(await elsewhere.call(contract.list, { query: {} })).toMatchObject({ items: [], total: 0 });
    await expect(see(id, elsewhere)).rejects.toMatchObject(problem('not-found'));
  });
});
