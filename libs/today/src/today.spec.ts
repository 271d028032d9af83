import { CheckingModule } from '@signalenbeleid/checking';
import { escalations } from '@signalenbeleid/contracts/escalations.contract';
import { rounds } from '@signalenbeleid/contracts/rounds.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { today as contract } from '@signalenbeleid/contracts/today.contract';
import { EscalationsModule } from '@signalenbeleid/escalations';
import { FeedbackModule } from '@signalenbeleid/feedback';
import { MandatesModule } from '@signalenbeleid/mandates';
import { PeopleModule } from '@signalenbeleid/people';
import { Database } from '@signalenbeleid/platform';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '@signalenbeleid/platform/testing';
import { RoundsModule } from '@signalenbeleid/rounds';
import { SharedSignalsModule } from '@signalenbeleid/shared-signals';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';
import { TodayModule } from './today.module.ts';

const features = [
  ZonesModule,
  PeopleModule,
  MandatesModule,
  SignalsModule,
  CheckingModule,
  SharedSignalsModule,
  RoundsModule,
  EscalationsModule,
  FeedbackModule,
  TodayModule,
];

describe('today', () => {
  let app: TestApp;
  let zone: TestZone;
  let coordinator: TestMember;
  beforeAll(async () => void (app = await startTestApp(...features)));
  afterAll(() => app?.stop());
  beforeEach(async () => {
    zone = await app.zone();
    coordinator = await zone.person('zone-coordinator');
  });

  const tasksOf = async (who: TestMember) =>
    Object.fromEntries((await who.call(contract.view)).tasks.map(({ kind, count }) => [kind, count]));
  const report = async (title: string) =>
    (await (await zone.person({ sector: 'CAW', organisation: true })).call(signals.report, { body: { title } })).id;
  const bundled = async () => {
    const id = await report('Geen plaats in de dagopvang');
    await coordinator.call(signals.accept, { params: { signal: id }, version: 1, body: { privacyChecked: true } });
    return (
      await coordinator.call(sharedSignals.make, {
        body: { title: 'Te weinig dagopvang', signalIds: [id], cluster: 'welfare' },
      })
    ).id;
  };

  it('tells a coordinator how many signals wait to be checked, and a colleague of another sector nothing', async () => {
    await report('Eerste signaal');
    await report('Tweede signaal');
    expect(await tasksOf(coordinator)).toMatchObject({ check: 2 });
    const other = await zone.person({ roles: [{ role: 'sector-coordinator', sector: 'KINE' }] });
    expect(await tasksOf(other)).toEqual({});
  });
  it('tells a reporter of the question that was asked, and takes them there', async () => {
    const reporter = await zone.person();
    const { id } = await reporter.call(signals.report, { body: { title: 'Wachten op een tolk' } });
    await coordinator.call(signals.ask, { params: { signal: id }, version: 1, body: { question: 'Voor welke taal?' } });
    expect((await reporter.call(contract.view)).tasks).toMatchObject([
      { kind: 'answer-question', count: 1, subject: id, title: 'Wachten op een tolk' },
    ]);
  });
  it('tells a member that the organisation has not said whether it recognises a problem, until it has', async () => {
    const shared = await bundled();
    const person = await zone.person({ sector: 'OCMW', organisation: true });
    expect(await tasksOf(person)).toEqual({ recognise: 1 });
    await person.call(sharedSignals.recognise, {
      params: { shared },
      body: { organisationId: person.organisationId! },
    });
    expect(await tasksOf(person)).toEqual({});
  });
  it('tells who may vote, and only them, until they have', async () => {
    const shared = await bundled();
    const steering = await zone.person('cluster-steering');
    const made = await steering.call(rounds.make, {
      body: { cluster: 'welfare', title: 'Keuze', sharedSignalIds: [shared] },
    });
    const open = await steering.call(rounds.open, { params: { round: made.id }, version: made.version });
    const [member, expert] = await Promise.all(
      (['effective', 'expert'] as const).map((kind) => zone.person({ mandate: { cluster: 'welfare', kind } })),
    );
    expect([await tasksOf(member!), await tasksOf(expert!)]).toEqual([{ vote: 1 }, {}]);
    const [seat] = (await member!.call(rounds.one, { params: { round: open.id } })).yourSeats;
    await member!.call(rounds.cast, {
      params: { round: open.id },
      body: { seatId: seat!.seatId, dots: [{ sharedSignalId: shared, dots: 1 }] },
    });
    expect(await tasksOf(member!)).toEqual({});
  });
  it('asks a second person to submit what one proposed, then the board to decide', async () => {
    const shared = await bundled();
    await app.database.superuser.query(`update shared_signal set state = 'prioritised' where id = $1`, [shared]);
    const [steering, board] = [await zone.person('cluster-steering'), await zone.person('board-member')];
    const { id, version } = await steering.call(escalations.propose, {
      body: { sharedSignalId: shared, question: 'Wil het bestuur overleggen?' },
    });
    expect(await tasksOf(steering)).not.toHaveProperty('submit-escalation');
    expect(await tasksOf(coordinator)).toHaveProperty('submit-escalation', 1);
    await coordinator.call(escalations.submit, { params: { escalation: id }, version });
    expect(await board.call(contract.view)).toMatchObject({ tasks: [{ kind: 'decide', count: 1 }], underWay: [] });
  });
  it('tells the lead of a published decision when it is looked at again, until the shared signal is closed', async () => {
    const shared = await bundled();
    await app.database.superuser.query(`update shared_signal set state = 'prioritised' where id = $1`, [shared]);
    const [steering, board] = [await zone.person('cluster-steering'), await zone.person('board-member')];
    const lead = await zone.person('lead');
    const made = await steering.call(escalations.propose, {
      body: { sharedSignalId: shared, question: 'Wil het bestuur overleggen?' },
    });
    const at = { params: { escalation: made.id } };
    const { version } = await coordinator.call(escalations.submit, { ...at, version: made.version });
    const body = {
      ...{ outcome: 'supported' as const, motivation: 'Dit raakt veel mensen.' },
      ...{ leadId: lead.memberId, reviewOn: '2099-01-30' },
    };
    const prepared = await board.call(escalations.decide, { ...at, version, body });
    expect(await tasksOf(lead)).toEqual({});
    await board.call(escalations.publish, { ...at, version: prepared.version });
    expect((await lead.call(contract.view)).tasks).toMatchObject([
      { kind: 'own-decision', count: 1, subject: made.id, title: 'Te weinig dagopvang', due: '2099-01-30' },
    ]);
    await app.database.superuser.query(`update shared_signal set state = 'closed' where id = $1`, [shared]);
    expect(await tasksOf(lead)).toEqual({});
  });
  it('tells the steering group what the cluster can choose and what it chose, and others that it waits on the group', async () => {
    const shared = await bundled();
    const become = (state: string) =>
      app.database.superuser.query(`update shared_signal set state = $2 where id = $1`, [shared, state]);
    const [steering, member] = [await zone.person('cluster-steering'), await zone.person('cluster-member')];
    for (const [state, task] of [
      ['recognised', 'choose'],
      ['prioritised', 'propose'],
    ] as const) {
      await become(state);
      expect(await steering.call(contract.view)).toMatchObject({
        tasks: [{ kind: task, subject: shared }],
        underWay: [],
      });
      expect(await member.call(contract.view)).toMatchObject({ tasks: [], underWay: [{ id: shared }] });
    }
  });
  it('tells how many suggestions wait, and a coordinator of a sector only those with a signal of that sector', async () => {
    const [first, second] = [await report('Geen plaats in de dagopvang'), await report('Dagopvang zit vol')];
    const database = app.app.get(Database);
    await database.inZone(zone.id, async () => {
      await database.query(`insert into suggestion (id, kind, score) values ($1, 'new', 0.9)`, [first]);
      await database.query(
        'insert into suggestion_member (suggestion_id, signal_id, fit) values ($1, $1, 0.9), ($1, $2, 0.8)',
        [first, second],
      );
    });
    expect(await tasksOf(coordinator)).toMatchObject({ 'decide-suggestion': 1 });
    const { tasks } = await coordinator.call(contract.view);
    expect(tasks.find(({ kind }) => kind === 'decide-suggestion')?.title).toBe('Geen plaats in de dagopvang');
    const own = await zone.person({ roles: [{ role: 'sector-coordinator', sector: 'CAW' }] });
    expect(await tasksOf(own)).toMatchObject({ 'decide-suggestion': 1 });
    const other = await zone.person({ roles: [{ role: 'sector-coordinator', sector: 'KINE' }] });
    expect(await tasksOf(other)).not.toHaveProperty('decide-suggestion');
  });
  it('shows what is under way and what happened this week, in this zone alone', async () => {
    const shared = await bundled();
    expect(await coordinator.call(contract.view)).toMatchObject({
      underWay: [{ id: shared }],
      week: { signals: 1, decisions: 0 },
      unanswered: 0,
    });
    const elsewhere = await (await app.zone()).person('zone-coordinator');
    expect(await elsewhere.call(contract.view)).toMatchObject({ tasks: [], underWay: [], week: { signals: 0 } });
  });
});
