import { CheckingModule } from '@signalenbeleid/checking';
import { escalations as contract, type DecisionDraft } from '@signalenbeleid/contracts/escalations.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { PeopleModule } from '@signalenbeleid/people';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '@signalenbeleid/platform/testing';
import { SharedSignalsModule } from '@signalenbeleid/shared-signals';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';
import { EscalationsModule } from './escalations.module.ts';

const problem = (type: string, more: object = {}) => ({ details: { type: `/problems/${type}`, ...more } });
const question = 'Wil het bestuur met de ziekenhuizen overleggen?';

describe('escalations', () => {
  let app: TestApp;
  let zone: TestZone;
  let coordinator: TestMember;
  let steering: TestMember;
  let board: TestMember;
  beforeAll(
    async () =>
      void (app = await startTestApp(
        ZonesModule,
        PeopleModule,
        SignalsModule,
        CheckingModule,
        SharedSignalsModule,
        EscalationsModule,
      )),
  );
  afterAll(() => app?.stop());
  beforeEach(async () => {
    zone = await app.zone();
    coordinator = await zone.person('zone-coordinator');
    steering = await zone.person('cluster-steering');
    board = await zone.person('board-member');
  });

  /** A shared signal that the cluster welzijn has chosen. */
  const chosen = async () => {
    const reporter = await zone.person({ sector: 'CAW', organisation: true });
    const { id } = await reporter.call(signals.report, { body: { title: 'Vrijdag ontslagen zonder brief' } });
    await coordinator.call(signals.accept, { params: { signal: id }, version: 1, body: { privacyChecked: true } });
    const shared = await coordinator.call(sharedSignals.make, {
      body: { title: 'Ontslag uit het ziekenhuis', signalIds: [id], cluster: 'welfare' },
    });
    await app.database.superuser.query(`update shared_signal set state = 'prioritised' where id = $1`, [shared.id]);
    return shared.id;
  };
  const proposed = async () =>
    steering.call(contract.propose, {
      body: { sharedSignalId: await chosen(), question, advice: 'Begin met een proef.' },
    });
  const submitted = async () => {
    const { id, version } = await proposed();
    return coordinator.call(contract.submit, { params: { escalation: id }, version });
  };
  const yes = (leadId: string): DecisionDraft => ({
    outcome: 'partly',
    motivation: 'Twee ziekenhuizen proberen een belafspraak.',
    leadId,
    reviewOn: '2099-06-30',
  });

  it('needs two different people to come before the board', async () => {
    const { id, version } = await proposed();
    await expect(steering.call(contract.submit, { params: { escalation: id }, version })).rejects.toMatchObject(
      problem('two-people-needed', { status: 422 }),
    );
    const sent = await coordinator.call(contract.submit, { params: { escalation: id }, version });
    expect(sent).toMatchObject({
      state: 'submitted',
      sharedSignal: { state: 'escalated', path: { step: 'board', turn: 'board' } },
    });
  });
  it('holds the rule of two people in the database too', async () => {
    const { id } = await proposed();
    const same = app.database.superuser.query('update escalation set submitted_by = proposed_by where id = $1', [id]);
    await expect(same).rejects.toThrow(/two_people/);
  });
  it('brings up only what was chosen, once at a time', async () => {
    const { sharedSignalId } = await proposed();
    await expect(steering.call(contract.propose, { body: { sharedSignalId, question } })).rejects.toMatchObject(
      problem('already-there', { status: 409 }),
    );
    const other = await chosen();
    await app.database.superuser.query(`update shared_signal set state = 'proposed' where id = $1`, [other]);
    await expect(steering.call(contract.propose, { body: { sharedSignalId: other, question } })).rejects.toMatchObject(
      problem('step-not-possible'),
    );
  });
  it('lets a steering group bring up what its own cluster takes up', async () => {
    const other = await zone.person({ roles: [{ role: 'cluster-steering', cluster: 'care' }] });
    await expect(
      other.call(contract.propose, { body: { sharedSignalId: await chosen(), question } }),
    ).rejects.toMatchObject(problem('not-allowed', { status: 403 }));
  });
  it('lets the board ask back, and the cluster answer', async () => {
    const { id, version } = await submitted();
    const asked = await board.call(contract.ask, {
      params: { escalation: id },
      version,
      body: { text: 'Om hoeveel mensen gaat het?' },
    });
    expect(asked.state).toBe('question-back');
    const answered = await steering.call(contract.answer, {
      params: { escalation: id },
      version: asked.version,
      body: { text: 'Elke week een tiental.' },
    });
    expect(answered).toMatchObject({
      state: 'on-agenda',
      exchanges: [{ question: 'Om hoeveel mensen gaat het?', answer: 'Elke week een tiental.' }],
    });
  });
  it('lets only the board decide, and only the board see what is prepared', async () => {
    const { id, version } = await submitted();
    const lead = await zone.person('reporter');
    await expect(
      coordinator.call(contract.decide, { params: { escalation: id }, version, body: yes(lead.memberId) }),
    ).rejects.toMatchObject(problem('not-allowed'));
    const prepared = await board.call(contract.decide, {
      params: { escalation: id },
      version,
      body: yes(lead.memberId),
    });
    expect(prepared.made).toMatchObject({ state: 'prepared', lead: lead.name });
    const seen = await coordinator.call(contract.one, { params: { escalation: id } });
    expect([seen.made, seen.outcome, seen.lead]).toEqual([undefined, undefined, undefined]);
  });
  it('publishes: everyone reads it, the lead may follow up at once, the words are frozen', async () => {
    const { id, version } = await submitted();
    const lead = await zone.person('reporter');
    const prepared = await board.call(contract.decide, {
      params: { escalation: id },
      version,
      body: yes(lead.memberId),
    });
    const published = await board.call(contract.publish, { params: { escalation: id }, version: prepared.version });
    expect(published).toMatchObject({
      state: 'decided',
      made: { state: 'published' },
      sharedSignal: { state: 'decided', path: { step: 'follow-up', turn: 'lead' } },
    });
    expect((await coordinator.call(contract.one, { params: { escalation: id } })).made).toMatchObject({
      outcome: 'partly',
      lead: lead.name,
    });
    const { rows } = await app.database.superuser.query(
      `select role from member_role where member_id = $1 and until is null`,
      [lead.memberId],
    );
    expect(rows.map(({ role }) => role)).toContain('lead');
    await expect(
      board.call(contract.decide, { params: { escalation: id }, version: published.version, body: yes(lead.memberId) }),
    ).rejects.toMatchObject(problem('step-not-possible'));
    await expect(
      app.database.superuser.query(`update decision set motivation = 'Anders' where escalation_id = $1`, [id]),
    ).rejects.toThrow(/frozen/);
    const added = await board.call(contract.add, {
      params: { escalation: id },
      body: { text: 'Een derde ziekenhuis doet mee.' },
    });
    expect(added.made?.addenda).toMatchObject([{ text: 'Een derde ziekenhuis doet mee.', by: board.name }]);
  });
  describe('the follow-up of what was decided', () => {
    const followed = async () => {
      const lead = await zone.person('reporter');
      const { id, version } = await submitted();
      const at = { params: { escalation: id } };
      const prepared = await board.call(contract.decide, { ...at, version, body: yes(lead.memberId) });
      const { sharedSignal } = await board.call(contract.publish, { ...at, version: prepared.version });
      return { lead, at, shared: { params: { shared: sharedSignal.id }, version: sharedSignal.version } };
    };
    const body = { note: 'Twee van de drie ziekenhuizen bellen nu voor het ontslag.' };

    it('is looked back on by its lead; the words stay with the decision', async () => {
      const { lead, at, shared } = await followed();
      expect((await lead.call(contract.one, at)).mayFollow).toBe(true);
      expect(await lead.call(sharedSignals.evaluate, { ...shared, body })).toMatchObject({
        state: 'evaluated',
        note: body.note,
        path: { step: 'answered', turn: 'coordinator' },
      });
      expect((await steering.call(contract.one, at)).made?.addenda).toMatchObject([{ text: body.note, by: lead.name }]);
    });
    it('is looked back on by nobody else but the coordinator, and once', async () => {
      const { at, shared } = await followed();
      const another = await zone.person('lead');
      expect((await another.call(contract.one, at)).mayFollow).toBe(false);
      await expect(another.call(sharedSignals.evaluate, { ...shared, body })).rejects.toMatchObject(
        problem('not-allowed', { status: 403 }),
      );
      const { version } = await coordinator.call(sharedSignals.evaluate, { ...shared, body });
      await expect(coordinator.call(sharedSignals.evaluate, { ...shared, version, body })).rejects.toMatchObject(
        problem('step-not-possible'),
      );
      expect((await coordinator.call(contract.one, at)).made?.addenda).toHaveLength(1);
    });
    it('cannot be looked back on before there is a decision', async () => {
      const { sharedSignalId, sharedSignal } = await submitted();
      const shared = { params: { shared: sharedSignalId }, version: sharedSignal.version };
      await expect(coordinator.call(sharedSignals.evaluate, { ...shared, body })).rejects.toMatchObject(
        problem('step-not-possible'),
      );
    });
    it("is nobody's as long as nothing is published", async () => {
      const { id } = await submitted();
      expect((await coordinator.call(contract.one, { params: { escalation: id } })).mayFollow).toBe(false);
    });
  });
  it.each<[string, Partial<DecisionDraft>, string]>([
    ['a yes without a lead', { outcome: 'supported', reviewOn: '2099-01-01' }, 'body.leadId'],
    ['a delay without an end', { outcome: 'postponed' }, 'body.until'],
    ['a delay until a day that is past', { outcome: 'postponed', until: '2020-01-01' }, 'body.until'],
    ['a referral to nobody', { outcome: 'referred' }, 'body.to'],
  ])('refuses %s', async (_, draft, path) => {
    const { id, version } = await submitted();
    const body = { motivation: 'Dit is de reden daarvoor.', ...draft } as DecisionDraft;
    await expect(board.call(contract.decide, { params: { escalation: id }, version, body })).rejects.toMatchObject(
      problem('rule-broken', { errors: [expect.objectContaining({ path })] }),
    );
  });
  it('parks a problem that is postponed, until its day', async () => {
    const { id, version } = await submitted();
    const prepared = await board.call(contract.decide, {
      params: { escalation: id },
      version,
      body: { outcome: 'postponed', motivation: 'Eerst de cijfers van het najaar.', until: '2099-01-31' },
    });
    const published = await board.call(contract.publish, { params: { escalation: id }, version: prepared.version });
    expect(published.sharedSignal).toMatchObject({ state: 'parked', parkedUntil: '2099-01-31' });
  });
  it('keeps zones apart', async () => {
    const { id } = await submitted();
    const elsewhere = await (await app.zone()).person('board-member');
    await expect(elsewhere.call(contract.one, { params: { escalation: id } })).rejects.toMatchObject(
      problem('not-found'),
    );
    expect(await elsewhere.call(contract.list, { query: {} })).toEqual({ items: [] });
  });
});
