import type { RoleGrant } from '@signalenbeleid/contracts';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { PeopleModule } from '@signalenbeleid/people';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '@signalenbeleid/platform/testing';
import { ZonesModule } from '@signalenbeleid/zones';
import { SignalsModule } from '@signalenbeleid/signals';
import { CheckingModule } from './checking.module.ts';

const problem = (type: string, more: object = {}) => ({ details: { type: `/problems/${type}`, ...more } });
const aSignal = {
  title: 'Huisarts neemt geen nieuwe patiënten',
  description: 'Al drie praktijken gebeld, overal een stop.',
};

describe('signals', () => {
  let app: TestApp;
  let zone: TestZone;
  beforeAll(async () => void (app = await startTestApp(ZonesModule, PeopleModule, SignalsModule, CheckingModule)));
  afterAll(() => app?.stop());
  beforeEach(async () => void (zone = await app.zone()));

  const reporterWithSignal = async (body: object = aSignal) => {
    const reporter = await zone.person({ sector: 'CAW', organisation: true });
    return { reporter, reported: await reporter.call(signals.report, { body: body as typeof aSignal }) };
  };
  const accepted = async () => {
    const { reporter, reported } = await reporterWithSignal();
    const coordinator = await zone.person('zone-coordinator');
    const wording = { title: 'Huisartsen hebben een patiëntenstop', text: 'Inwoners vinden geen huisarts.' };
    const signal = await coordinator.call(signals.accept, {
      params: { signal: reported.id },
      version: 1,
      body: { wording, privacyChecked: true },
    });
    return { reporter, coordinator, signal };
  };

  describe('reporting', () => {
    it('gives a number and a day for the answer, and shows the reporter where it stands', async () => {
      const { reporter, reported } = await reporterWithSignal();
      expect(reported.number).toBe(`${zone.slug.toUpperCase()}-${new Date().getFullYear()}-0001`);
      const { items } = await reporter.call(signals.mine);
      expect(items).toMatchObject([
        { title: aSignal.title, state: 'submitted', path: { step: 'checked', turn: 'coordinator', finished: false } },
      ]);
    });
    it('takes a signal from somebody who is not signed in, who comes back with the receipt code', async () => {
      const { receipt } = await zone.anyone().call(signals.reportOpenly, {
        body: { ...aSignal, sector: 'HUISARTS', name: 'An Peeters', email: 'an@example.org' },
      });
      const mine = await zone.anyone().call(signals.track, { body: { code: receipt!.toLowerCase() } });
      expect(mine).toMatchObject({ title: aSignal.title, state: 'submitted' });
      await expect(zone.anyone().call(signals.track, { body: { code: 'AAAA-BBBB-CCCC-DDDD' } })).rejects.toMatchObject(
        problem('not-found'),
      );
    });
    it('keeps nothing of a reporter whom nobody may know', async () => {
      const { reporter, reported } = await reporterWithSignal({ ...aSignal, visibility: 'ANONIEM' });
      expect(reported.receipt).toMatch(/^(?:[A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);
      expect((await reporter.call(signals.mine)).items).toEqual([]);
      const { rows } = await app.database.superuser.query(
        'select member_id, organisation_id, name, email from signal_reporter where signal_id = $1',
        [reported.id],
      );
      expect(rows).toEqual([{ member_id: null, organisation_id: null, name: null, email: null }]);
      const log = await app.database.superuser.query('select actor_key from event where subject = $1', [reported.id]);
      expect(log.rows).toEqual([{ actor_key: null }]);
    });
    it('refuses a national number, and nothing is stored', async () => {
      const reporter = await zone.person();
      const body = {
        title: 'Dossier blijft liggen',
        description: 'Rijksregisternummer 85.07.30-033.28, niemand belt terug.',
      };
      await expect(reporter.call(signals.report, { body })).rejects.toMatchObject(
        problem('personal-data', { status: 422, errors: [{ path: 'body.description', code: 'national-number' }] }),
      );
      expect((await reporter.call(signals.mine)).items).toEqual([]);
    });
    it('keeps the same signal once, however often it is sent with the same key', async () => {
      const reporter = await zone.person();
      const key = crypto.randomUUID();
      const answers = [];
      for (let time = 0; time < 3; time += 1) answers.push(await reporter.call(signals.report, { body: aSignal, key }));
      expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
      await expect(
        reporter.call(signals.report, { body: { ...aSignal, title: 'Iets anders' }, key }),
      ).rejects.toMatchObject(problem('key-reused', { status: 422 }));
      expect((await reporter.call(signals.mine)).items).toHaveLength(1);
    });
    it('refuses what the contract does not know, and says which field', async () => {
      const reporter = await zone.person();
      const refused = (body: object, path: string) =>
        expect(reporter.call(signals.report, { body: body as typeof aSignal })).rejects.toMatchObject(
          problem('invalid-request', { status: 400, errors: [expect.objectContaining({ path })] }),
        );
      await refused({ ...aSignal, zoneId: crypto.randomUUID() }, 'body.zoneId');
      await refused({ ...aSignal, state: 'accepted' }, 'body.state');
      await refused({ title: 'x' }, 'body.title');
      await refused({ ...aSignal, title: 'a\u0000bcd' }, 'body.title');
      await refused({ ...aSignal, description: 'x'.repeat(4001) }, 'body.description');
      await refused({ ...aSignal, categories: ['BESTAAT.NIET'] }, 'body.categories');
    });
    it('writes lines of a meeting down as drafts, which their writer completes and sends', async () => {
      const writer = await zone.person('cluster-steering');
      const { items } = await writer.call(signals.reportQuickly, {
        body: { titles: ['Tolken zijn volzet', 'Geen bus op zondag'], source: 'CLUSTEROVERLEG' },
      });
      const draft = items[0]!;
      const completed = await writer.call(signals.complete, {
        params: { signal: draft.id },
        version: 1,
        body: { title: 'Tolken zijn volzet tot mei', categories: ['TAAL.TOLK'] },
      });
      expect(completed.original?.title).toBe('Tolken zijn volzet tot mei');
      expect(await writer.call(signals.submit, { params: { signal: draft.id }, version: 2 })).toMatchObject({
        state: 'submitted',
      });
      const other = await zone.person('zone-coordinator');
      await expect(other.call(signals.one, { params: { signal: items[1]!.id } })).rejects.toMatchObject(
        problem('not-found'),
      );
    });
  });

  describe('checking', () => {
    it('accepts in neutral words, which all members read; the original words stay with reporter and coordinators', async () => {
      const { reporter, signal } = await accepted();
      const member = await zone.person('board-member');
      const seen = await member.call(signals.one, { params: { signal: signal.id } });
      expect(seen.neutral).toMatchObject({ title: 'Huisartsen hebben een patiëntenstop', edition: 1 });
      expect([seen.original, seen.reporter]).toEqual([undefined, undefined]);
      expect((await reporter.call(signals.one, { params: { signal: signal.id } })).original?.title).toBe(aSignal.title);
    });
    it('needs the privacy check', async () => {
      const { reported } = await reporterWithSignal();
      const coordinator = await zone.person('zone-coordinator');
      const accept = coordinator.call(signals.accept, {
        params: { signal: reported.id },
        version: 1,
        body: { privacyChecked: false },
      });
      await expect(accept).rejects.toMatchObject(problem('rule-broken', { status: 422 }));
    });
    it('asks the reporter, whose answer brings the signal back to the coordinator', async () => {
      const { reporter, reported } = await reporterWithSignal();
      const coordinator = await zone.person('zone-coordinator');
      await coordinator.call(signals.ask, {
        params: { signal: reported.id },
        version: 1,
        body: { question: 'Gaat het om één praktijk?' },
      });
      const [mine] = (await reporter.call(signals.mine)).items;
      expect(mine).toMatchObject({
        state: 'information-asked',
        path: { turn: 'reporter' },
        question: { question: 'Gaat het om één praktijk?' },
      });
      await reporter.call(signals.reply, {
        params: { signal: reported.id },
        version: 2,
        body: { text: 'Nee, om alle praktijken.' },
      });
      expect(await coordinator.call(signals.one, { params: { signal: reported.id } })).toMatchObject({
        state: 'submitted',
        questions: [{ answer: 'Nee, om alle praktijken.' }],
      });
    });
    it('returns with a reason, and the reporter reads why', async () => {
      const { reporter, reported } = await reporterWithSignal();
      const coordinator = await zone.person('zone-coordinator');
      await coordinator.call(signals.return, {
        params: { signal: reported.id },
        version: 1,
        body: { reason: 'INDIVIDUEEL', explanation: 'Dit gaat over één dossier. Kan je organisatie dit zelf?' },
      });
      expect((await reporter.call(signals.mine)).items).toMatchObject([
        { state: 'returned', reason: 'INDIVIDUEEL', path: { mark: 'returned', finished: true } },
      ]);
    });
    it('takes no step twice', async () => {
      const { coordinator, signal } = await accepted();
      const again = coordinator.call(signals.accept, {
        params: { signal: signal.id },
        version: signal.version,
        body: { privacyChecked: true },
      });
      await expect(again).rejects.toMatchObject(problem('step-not-possible', { status: 409 }));
    });
    it('lets one of two coordinators win who change the same signal, and tells the other', async () => {
      const { coordinator, signal } = await accepted();
      const change = (title: string) =>
        coordinator.call(signals.rewrite, { params: { signal: signal.id }, version: signal.version, body: { title } });
      const results = await Promise.allSettled([change('Eerste versie'), change('Tweede versie')]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: problem('stale', { status: 412 }),
      });
    });
    it('asks for the version that was read', async () => {
      const { coordinator, signal } = await accepted();
      expect(
        (await coordinator.send(signals.rewrite, { params: { signal: signal.id }, body: { title: 'Zonder versie' } }))
          .status,
      ).toBe(428);
    });
  });

  describe('who may what', () => {
    it('lets a sector coordinator check the signals of the own sector alone', async () => {
      const { reported } = await reporterWithSignal();
      const own = await zone.person({ roles: [{ role: 'sector-coordinator', sector: 'CAW' }] });
      const other = await zone.person({ roles: [{ role: 'sector-coordinator', sector: 'HUISARTS' }] });
      expect((await own.call(signals.one, { params: { signal: reported.id } })).original).toBeDefined();
      await expect(other.call(signals.one, { params: { signal: reported.id } })).rejects.toMatchObject(
        problem('not-found'),
      );
      await expect(
        other.call(signals.return, {
          params: { signal: reported.id },
          version: 1,
          body: { reason: 'OPGELOST', explanation: 'Dit is al opgelost.' },
        }),
      ).rejects.toMatchObject(problem('not-found'));
    });
    it('lets a reporter report but not check, and asks strangers to sign in', async () => {
      const { reporter, reported } = await reporterWithSignal();
      await expect(
        reporter.call(signals.accept, { params: { signal: reported.id }, version: 1, body: { privacyChecked: true } }),
      ).rejects.toMatchObject(problem('not-allowed', { status: 403 }));
      await expect(zone.anyone().call(signals.list, { query: {} })).rejects.toMatchObject(
        problem('not-signed-in', { status: 401 }),
      );
    });
    it('answers another zone just like nothing', async () => {
      const { signal } = await accepted();
      const elsewhere = await (await app.zone()).person('zone-coordinator');
      const answers = await Promise.all(
        [signal.id, crypto.randomUUID()].map((id) => elsewhere.send(signals.one, { params: { signal: id } })),
      );
      const bodies = await Promise.all(
        answers.map(async (answer) => ({ ...(await answer.json()), instance: '', traceId: '' })),
      );
      expect(bodies[0]).toEqual(bodies[1]);
      await expect(
        elsewhere.call(signals.one, { params: { zone: zone.slug, signal: signal.id } }),
      ).rejects.toMatchObject(problem('not-found', { status: 404 }));
    });
    it.each([
      ['COORD', false],
      ['CLUSTER', true],
      ['ELZ', true],
    ])('shows the reporter who chose %s to a member of the same cluster: %s', async (visibility, shown) => {
      const { reporter, reported } = await reporterWithSignal({ ...aSignal, visibility });
      const coordinator = await zone.person('zone-coordinator');
      const signal = await coordinator.call(signals.accept, {
        params: { signal: reported.id },
        version: 1,
        body: { privacyChecked: true },
      });
      expect(signal.reporter?.name).toBe(reporter.name);
      const member = await zone.person({ roles: [{ role: 'cluster-member', cluster: 'welfare' }], sector: 'OCMW' });
      expect((await member.call(signals.one, { params: { signal: reported.id } })).reporter?.name).toBe(
        shown ? reporter.name : undefined,
      );
    });
  });

  describe('lists', () => {
    it('shows members the accepted ones, coordinators the ones to check too, in pages', async () => {
      const reporter = await zone.person();
      for (let count = 1; count <= 5; count += 1)
        await reporter.call(signals.report, { body: { title: `Signaal nummer ${count}` } });
      const coordinator = await zone.person('zone-coordinator');
      const first = await coordinator.call(signals.list, { query: { state: 'unchecked', limit: 3 } });
      expect(first).toMatchObject({ total: 5, more: false });
      const second = await coordinator.call(signals.list, {
        query: { state: 'unchecked', limit: 3, after: first.next! },
      });
      expect([...first.items, ...second.items].map(({ title }) => title)).toEqual(
        [5, 4, 3, 2, 1].map((n) => `Signaal nummer ${n}`),
      );
      expect(await (await zone.person('lead')).call(signals.list, { query: {} })).toMatchObject({
        items: [],
        total: 0,
      });
    });
    it('finds words: in the originals for coordinators, in neutral words for members', async () => {
      const { coordinator, signal } = await accepted();
      const member = await zone.person('lead');
      const find = async (who: typeof member, q: string) =>
        (await who.call(signals.list, { query: { q } })).items.map(({ id }) => id);
      expect(await find(coordinator, 'praktijken gebeld')).toEqual([signal.id]);
      expect(await find(member, 'praktijken gebeld')).toEqual([]);
      expect(await find(member, 'patiëntenstop')).toEqual([signal.id]);
    });
    it('finds what is checked anew for its own sector alone, also by words it had before', async () => {
      const { coordinator, signal } = await accepted();
      await coordinator.call(signals.reopen, {
        ...{ params: { signal: signal.id }, version: signal.version },
        body: { explanation: 'Er is iets bijgekomen.' },
      });
      const found = async (grant: RoleGrant) => {
        const page = await (
          await zone.person({ roles: [grant] })
        ).call(signals.list, { query: { q: 'patiëntenstop' } });
        return [page.total, page.items.map(({ id }) => id)];
      };
      expect(await found({ role: 'lead' })).toEqual([0, []]);
      expect(await found({ role: 'sector-coordinator', sector: 'HUISARTS' })).toEqual([0, []]);
      expect(await found({ role: 'sector-coordinator', sector: 'CAW' })).toEqual([1, [signal.id]]);
    });
    it('searches within the filters, however many newer signals hold the words too', async () => {
      const old = { ...aSignal, categories: ['TOEGANG.WACHTLIJST'], targetGroups: ['OUDEREN'], municipality: '41002' };
      const { reported, reporter } = await reporterWithSignal(old);
      for (let newer = 0; newer < 200; newer += 1) await reporter.call(signals.report, { body: { ...aSignal } });
      const coordinator = await zone.person('zone-coordinator');
      const found = async (filter: object) => {
        const page = await coordinator.call(signals.list, { query: { q: 'praktijken gebeld', ...filter } });
        return [page.total, page.items.map(({ id }) => id)];
      };
      for (const filter of [{ category: 'TOEGANG' }, { targetGroup: 'OUDEREN' }, { municipality: '41002' }])
        expect(await found(filter)).toEqual([1, [reported.id]]);
      await coordinator.call(signals.accept, {
        ...{ params: { signal: reported.id }, version: 1 },
        body: { privacyChecked: true },
      });
      expect(await found({ state: 'accepted' })).toEqual([1, [reported.id]]);
      expect(await found({ state: 'unbundled' })).toEqual([1, [reported.id]]);
      expect(await found({ sector: 'HUISARTS' })).toEqual([0, []]);
      expect(await found({ month: '2024-01' })).toEqual([0, []]);
    });
    it('refuses a cursor that is not ours', async () => {
      const coordinator = await zone.person('zone-coordinator');
      await expect(coordinator.call(signals.list, { query: { after: 'x' } })).rejects.toMatchObject(
        problem('invalid-request'),
      );
    });
  });

  describe('history', () => {
    const historyFor = async (person: TestMember, signal: string) => {
      const { items } = await person.call(signals.history, { params: { signal } });
      return items.map(({ type, by }) => [type, by !== undefined]);
    };

    it('tells who did what to the coordinator, and to members only what happened', async () => {
      const { coordinator, signal } = await accepted();
      expect(await historyFor(coordinator, signal.id)).toEqual([
        ['signal.reported', true],
        ['signal.accepted', true],
      ]);
      const member = await zone.person('cluster-member');
      expect(await historyFor(member, signal.id)).toEqual([
        ['signal.reported', false],
        ['signal.accepted', false],
      ]);
    });
    it('names no reporter whom nobody may know', async () => {
      const { reported } = await reporterWithSignal({ ...aSignal, visibility: 'ANONIEM' });
      const coordinator = await zone.person('zone-coordinator');
      expect(await historyFor(coordinator, reported.id)).toEqual([['signal.reported', false]]);
    });
    it('is not there for who may not read the signal', async () => {
      const { reported } = await reporterWithSignal();
      const member = await zone.person('cluster-member');
      await expect(historyFor(member, reported.id)).rejects.toMatchObject(problem('not-found'));
    });
  });
});
