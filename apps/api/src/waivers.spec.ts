import { CheckingModule } from '@signalenbeleid/checking';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { waivers } from '@signalenbeleid/contracts/waivers.contract';
import { PeopleModule } from '@signalenbeleid/people';
import { startTestApp, type TestApp, type TestMember } from '@signalenbeleid/platform/testing';
import { SharedSignalsModule } from '@signalenbeleid/shared-signals';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';

let app: TestApp;
let zone: Awaited<ReturnType<TestApp['zone']>>;
let reporter: TestMember;
let coordinator: TestMember;
beforeAll(async () => {
  app = await startTestApp(ZonesModule, PeopleModule, SignalsModule, CheckingModule, SharedSignalsModule);
  zone = await app.zone();
  [reporter, coordinator] = [await zone.person(), await zone.person('zone-coordinator')];
});
afterAll(() => app?.stop());

const body = { title: 'Niemand neemt op', description: 'Bel 0475 12 34 56, niemand neemt op.' };
const waived = 'description=phone:public';
const problem = (type: string, errors: object[]) => ({ details: { type: `/problems/${type}`, status: 422, errors } });
const read = (id: string, by = coordinator) => by.call(signals.one, { params: { signal: id } });

describe('data of a person in a text', () => {
  it('is refused when nobody says why it may stay: the refusal tells where and which kind, and nothing is kept', async () => {
    const sender = await zone.person();
    await expect(sender.call(signals.report, { body })).rejects.toMatchObject(
      problem('personal-data-not-waived', [{ path: 'body.description', code: 'phone' }]),
    );
    expect((await sender.call(signals.mine)).items).toEqual([]);
  });
  it('stays with a reason, and the coordinator reads who let it through, when and why', async () => {
    const { id } = await reporter.call(signals.report, { body, waived });
    expect((await read(id)).waivers).toEqual([
      { field: 'description', kind: 'phone', reason: 'public', by: reporter.name, at: expect.any(String) },
    ]);
  });
  it('is remembered without its words', async () => {
    const { id } = await reporter.call(signals.report, { body, waived });
    const { rows } = await app.database.superuser.query('select event::text as kept from event where subject = $1', [
      id,
    ]);
    expect(rows).toHaveLength(2);
    expect(rows.map(({ kept }) => kept).join()).not.toMatch(/0475|12 34 56/);
  });
  it('names no reporter whom nobody may know, nor one without an account', async () => {
    const hidden = await reporter.call(signals.report, { body: { ...body, visibility: 'ANONIEM' }, waived });
    const open = await zone.anyone().call(signals.reportOpenly, { body, waived });
    for (const { id } of [hidden, open]) {
      expect((await read(id)).waivers).toEqual([
        { field: 'description', kind: 'phone', reason: 'public', at: expect.any(String) },
      ]);
    }
  });
  it('is shown to nobody who may not read the text itself', async () => {
    const { id } = await reporter.call(signals.report, { body, waived });
    await coordinator.call(signals.accept, {
      params: { signal: id },
      version: 1,
      body: { wording: { title: 'Diensten zijn telefonisch onbereikbaar' }, privacyChecked: true },
    });
    const member = await zone.person('cluster-member');
    expect((await read(id, member)).waivers).toBeUndefined();
    await expect(member.call(waivers.of, { params: { record: id } })).rejects.toMatchObject({
      details: { status: 403 },
    });
    await expect(coordinator.call(waivers.of, { params: { record: id } })).rejects.toMatchObject({
      details: { status: 404 },
    });
  });
  it('may not stay by a waiver of another kind or field, by one that says it was an import, or by nonsense', async () => {
    for (const said of ['description=email:public', 'title=phone:public', 'description=phone:import', 'toch versturen'])
      await expect(reporter.call(signals.report, { body, waived: said })).rejects.toMatchObject(
        problem('personal-data-not-waived', [{ path: 'body.description', code: 'phone' }]),
      );
  });
  it('is found in neutral words, in each line of a list and in a note as well, and remembered there', async () => {
    const { items } = await reporter.call(signals.reportQuickly, {
      body: { titles: ['Tolken zijn volzet', 'Vraag naar mevrouw Peeters'] },
      waived: 'titles.1=name:professional',
    });
    const { rows } = await app.database.superuser.query(
      `select subject from event where type = 'personal-data.waived' and subject = any ($1)`,
      [items.map(({ id }) => id)],
    );
    expect(rows).toEqual([{ subject: items[1]!.id }]);

    const { id } = await reporter.call(signals.report, { body: { title: 'Tolken zijn volzet' } });
    const accepted = {
      params: { signal: id },
      version: 1,
      body: { wording: { title: 'Bel 053 12 34 56' }, privacyChecked: true },
    };
    await expect(coordinator.call(signals.accept, accepted)).rejects.toMatchObject(
      problem('personal-data-not-waived', [{ path: 'body.wording.title', code: 'phone' }]),
    );
    await coordinator.call(signals.accept, { ...accepted, waived: 'wording.title=phone:public' });
    const made = await coordinator.call(sharedSignals.make, {
      body: { title: 'Tolken', text: 'Mail tolk@example.org', signalIds: [id] },
      waived: 'text=email:agreed',
    });
    expect(await coordinator.call(waivers.of, { params: { record: made.id } })).toEqual({
      items: [{ field: 'text', kind: 'email', reason: 'agreed', by: coordinator.name, at: expect.any(String) }],
    });
  });
});

describe('a national number', () => {
  const number = '85.07.30-033.28';
  it('is refused whatever is waived, also where a name is asked for', async () => {
    const refused = { body: { ...body, description: `Dossier ${number}`, name: number }, waived };
    await expect(zone.anyone().call(signals.reportOpenly, refused)).rejects.toMatchObject(
      problem('personal-data', [
        { path: 'body.name', code: 'national-number' },
        { path: 'body.description', code: 'national-number' },
      ]),
    );
  });
  it('may be typed where nothing is kept, such as when look-alikes are sought', async () => {
    expect(sharedSignals.similar.keeps).toBe(false);
  });
});

describe('reading the words of a reporter', () => {
  const readings = async (actor: TestMember, signal: string) => {
    const { rows } = await app.database.superuser.query(
      `select payload -> 'signals' as signals from event join actor_key k on k.key = event.actor_key
        where type = 'signal.original-read' and k.member_id = $1 and payload -> 'signals' ? $2`,
      [actor.memberId, signal],
    );
    return rows.length;
  };
  it('is in the log each time a coordinator opens a signal, finds it in a list or in the quotes of a shared signal', async () => {
    const reader = await zone.person('zone-coordinator');
    const { id } = await reporter.call(signals.report, { body: { title: 'Kwikstaart zong' } });
    const seen = async (act: () => Promise<unknown>) => {
      const before = await readings(reader, id);
      await act();
      return (await readings(reader, id)) - before;
    };
    expect(await seen(() => read(id, reader))).toBe(1);
    expect(await seen(() => reader.call(signals.list, { query: { state: 'unchecked' } }))).toBe(1);
    expect(await seen(() => reader.call(signals.list, { query: { q: 'kwikstaart' } }))).toBe(1);
    const wording = { title: 'Vogels zingen' };
    await reader.call(signals.accept, { params: { signal: id }, version: 1, body: { wording, privacyChecked: true } });
    expect(await seen(() => reader.call(signals.list, { query: { q: 'vogels' } }))).toBe(0);
    const made = await reader.call(sharedSignals.make, { body: { title: 'Vogels', signalIds: [id] } });
    expect(await seen(() => reader.call(sharedSignals.one, { params: { shared: made.id } }))).toBe(1);
  });
  it('is not logged of who reads own words, or neutral ones, and stays out of the history of the signal', async () => {
    const { id } = await reporter.call(signals.report, { body: { title: 'Kwikstaart zong' } });
    await read(id, reporter);
    await read(id);
    const { rows } = await app.database.superuser.query(
      `select 1 from event where type = 'signal.original-read' and subject = $1`,
      [id],
    );
    expect(rows).toHaveLength(1);
    const { items } = await coordinator.call(signals.history, { params: { signal: id } });
    expect(items.map(({ type }) => type)).toEqual(['signal.reported']);
  });
});
