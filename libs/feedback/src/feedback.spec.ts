import { CheckingModule } from '@signalenbeleid/checking';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escalations } from '@signalenbeleid/contracts/escalations.contract';
import { feedback as contract } from '@signalenbeleid/contracts/feedback.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { waivers } from '@signalenbeleid/contracts/waivers.contract';
import { EscalationsModule } from '@signalenbeleid/escalations';
import { PeopleModule } from '@signalenbeleid/people';
import { Database, type Job } from '@signalenbeleid/platform';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '@signalenbeleid/platform/testing';
import { SharedSignalsModule } from '@signalenbeleid/shared-signals';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';
import { BeginAnswer } from './begin-answer.job.ts';
import { FeedbackModule, FeedbackWorkModule } from './feedback.module.ts';
import { MailAnswer } from './mail-answer.job.ts';
import { TellReporter } from './tell-reporter.job.ts';

const problem = (type: string) => ({ details: { type: `/problems/${type}` } });
const text = 'Dag, twee ziekenhuizen proberen tot eind juni een belafspraak uit.';

describe('feedback', () => {
  let app: TestApp;
  let zone: TestZone;
  let coordinator: TestMember;
  let board: TestMember;
  beforeAll(async () => {
    app = await startTestApp(
      ZonesModule,
      PeopleModule,
      SignalsModule,
      CheckingModule,
      SharedSignalsModule,
      EscalationsModule,
      FeedbackModule,
      FeedbackWorkModule,
    );
  });
  afterAll(() => app?.stop());
  beforeEach(async () => {
    zone = await app.zone();
    coordinator = await zone.person('zone-coordinator');
    board = await zone.person('board-member');
  });

  const rowsOf = async <R extends object>(sql: string, values: unknown[]) =>
    (await app.database.superuser.query<R>(sql, values)).rows;
  /** Runs the job that follows from the newest event of this type in the zone, as the worker does. */
  const runAfter = async (type: string, job: Job & { constructor: unknown }, times = 1) => {
    const [event] = await rowsOf<{ id: string; subject: string }>(
      'select id, subject from event where zone_id = $1 and type = $2 order by id desc limit 1',
      [zone.id, type],
    );
    const opensItself = (job.constructor as { opensZoneItself?: boolean }).opensZoneItself;
    const run = () => job.run({ zoneId: zone.id, eventId: event!.id, subject: event!.subject }, async () => undefined);
    for (let time = 0; time < times; time += 1)
      await (opensItself ? run() : app.app.get(Database).inZone(zone.id, run));
  };
  const mails = () =>
    readdirSync(join(app.folder, 'mail')).map((file) => readFileSync(join(app.folder, 'mail', file), 'utf8'));
  const readable = (mail = '') => mail.replace(/=\r?\n/g, '');
  const mailsTo = (email: string) => mails().filter((mail) => mail.includes(email));

  /** One reporter with two signals and one with one, bundled and decided. */
  const decided = async (outcome: 'partly' | 'not' = 'partly', named: { lead?: string; motivation?: string } = {}) => {
    const [often, once] = [
      await zone.person({ sector: 'CAW', organisation: true }),
      await zone.person({ sector: 'OCMW', organisation: true }),
    ];
    const signalIds: string[] = [];
    for (const reporter of [often, often, once]) {
      const { id } = await reporter.call(signals.report, { body: { title: 'Vrijdag ontslagen zonder brief' } });
      await coordinator.call(signals.accept, { params: { signal: id }, version: 1, body: { privacyChecked: true } });
      signalIds.push(id);
    }
    const shared = await coordinator.call(sharedSignals.make, {
      body: { title: 'Ontslag uit het ziekenhuis', signalIds, cluster: 'welfare' },
    });
    await app.database.superuser.query(`update shared_signal set state = 'prioritised' where id = $1`, [shared.id]);
    const steering = await zone.person('cluster-steering');
    const lead = await zone.person('reporter');
    if (named.lead) await rowsOf('update member set name = $2 where id = $1', [lead.memberId, named.lead]);
    const proposed = await steering.call(escalations.propose, {
      body: { sharedSignalId: shared.id, question: 'Wil het bestuur overleggen?' },
    });
    const sent = await coordinator.call(escalations.submit, {
      params: { escalation: proposed.id },
      version: proposed.version,
    });
    const body = {
      outcome,
      motivation: 'Twee ziekenhuizen proberen een belafspraak.',
      ...(outcome === 'partly' && { leadId: lead.memberId, reviewOn: '2099-06-30' }),
    };
    const prepared = await board.call(escalations.decide, {
      params: { escalation: sent.id },
      version: sent.version,
      body,
    });
    // What the guard asked the board about, and the board let stay.
    if (named.motivation)
      await rowsOf('update decision set motivation = $2 where escalation_id = $1', [sent.id, named.motivation]);
    await board.call(escalations.publish, { params: { escalation: sent.id }, version: prepared.version });
    await runAfter('decision.published', app.app.get(BeginAnswer), 2);
    const { items } = await coordinator.call(contract.list, { query: { state: 'draft' } });
    return { often, once, lead, shared, items, escalation: sent.id, signalIds };
  };
  const approve = async (id: string, who = coordinator) => {
    const { version } = await who.call(contract.one, { params: { answer: id } });
    return who.call(contract.approve, { params: { answer: id }, version, body: { text } });
  };

  it('begins one answer when a decision is published, however often the job runs; nothing leaves yet', async () => {
    const { items, often } = await decided();
    expect(items).toMatchObject([{ state: 'draft', title: 'Ontslag uit het ziekenhuis', people: 2, signals: 3 }]);
    const draft = await coordinator.call(contract.one, { params: { answer: items[0]!.id } });
    expect(draft.text).toContain('gedeeltelijk te steunen');
    expect(draft.text).toContain('30 juni 2099');
    expect((await often.call(contract.mine)).items).toEqual([]);
  });
  it('lets the name of the lead stay, which it wrote itself, unless the board names somebody else as well', async () => {
    const stays = async ({ items: [answer] }: Awaited<ReturnType<typeof decided>>) =>
      (await coordinator.call(waivers.of, { params: { record: answer!.id } })).items;
    const lead = 'Griet Lemmens';
    const byBoard = { field: 'text', kind: 'name', reason: 'professional', by: board.name };
    expect(await stays(await decided('partly', { lead }))).toMatchObject([byBoard]);
    expect(await stays(await decided('partly', { lead, motivation: 'Fatima Peeters vertelde erover.' }))).toEqual([]);
    expect(await stays(await decided('not', { lead }))).toEqual([]);
  });
  it('reaches each reporter once in the app and once by mail, with all their signals, and repeats a mail under the same Message-ID', async () => {
    const { items, often, once, signalIds } = await decided();
    await approve(items[0]!.id);
    expect((await often.call(contract.mine)).items).toMatchObject([
      { text, signalIds: expect.arrayContaining(signalIds.slice(0, 2)), read: false },
    ]);
    expect((await once.call(contract.mine)).items).toHaveLength(1);
    await runAfter('answer.approved', app.app.get(MailAnswer));
    const [first] = mailsTo(often.email);
    await app.database.superuser.query(`update answer_delivery set mail = 'waiting' where zone_id = $1`, [zone.id]);
    await runAfter('answer.approved', app.app.get(MailAnswer), 2);
    const idOf = (mail = '') => /message-id: (.*)/i.exec(mail)?.[1];
    expect(new Set(mailsTo(often.email).map(idOf))).toEqual(new Set([idOf(first)]));
    expect(first).not.toContain('Vrijdag ontslagen zonder brief');
    expect(readable(first)).toContain('bij het bestuur > [nu: opvolgen] > beantwoord');
    const [mine] = (await often.call(signals.mine)).items;
    expect(mine).toMatchObject({ state: 'answered', path: { step: 'follow-up', finished: false } });
  });
  it('leaves once, even when two people approve at the same moment', async () => {
    const { items, often, lead } = await decided();
    const results = await Promise.allSettled([approve(items[0]!.id), approve(items[0]!.id, lead)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await often.call(contract.mine)).items).toHaveLength(1);
    await expect(approve(items[0]!.id)).rejects.toMatchObject(problem('step-not-possible'));
  });
  it('lets a lead approve what they lead, and nothing else', async () => {
    const { items } = await decided();
    const stranger = await zone.person('lead');
    await expect(approve(items[0]!.id, stranger)).rejects.toMatchObject(problem('not-allowed'));
  });
  it('closes a problem that the board does not take up, once its reporters have heard', async () => {
    const { items, shared, escalation } = await decided('not');
    expect((await coordinator.call(sharedSignals.one, { params: { shared: shared.id } })).state).toBe('decided');
    await approve(items[0]!.id);
    expect((await coordinator.call(sharedSignals.one, { params: { shared: shared.id } })).state).toBe('closed');
    expect((await coordinator.call(escalations.one, { params: { escalation } })).state).toBe('reported-back');
  });
  it('lets a coordinator answer one signal at once, and a reporter without an account read it with the receipt', async () => {
    const { receipt, id } = await zone
      .anyone()
      .call(signals.reportOpenly, { body: { title: 'Geen bus naar het ziekenhuis', email: 'rita@example.org' } });
    await coordinator.call(signals.accept, { params: { signal: id }, version: 1, body: { privacyChecked: true } });
    await coordinator.call(contract.answerSignal, { params: { signal: id }, body: { text } });
    expect((await zone.anyone().call(contract.byReceipt, { body: { code: receipt! } })).items).toMatchObject([
      { text },
    ]);
    await runAfter('answer.approved', app.app.get(MailAnswer));
    expect(mailsTo('rita@example.org')).toHaveLength(1);
  });
  it('asks by mail with a link that needs no account', async () => {
    const reporter = await zone.person();
    const { id } = await reporter.call(signals.report, { body: { title: 'Wachten op een tolk' } });
    await coordinator.call(signals.ask, { params: { signal: id }, version: 1, body: { question: 'Voor welke taal?' } });
    await runAfter('signal.information-asked', app.app.get(TellReporter));
    const [mail] = mailsTo(reporter.email);
    const token = /vraag#([\w-]+)/.exec(readable(mail))![1]!;
    expect(await zone.anyone().call(signals.readQuestion, { body: { token } })).toMatchObject({
      question: 'Voor welke taal?',
      answered: false,
    });
    await zone.anyone().call(signals.replyByMail, { body: { token, text: 'Voor Tigrinya.' } });
    expect(await coordinator.call(signals.one, { params: { signal: id } })).toMatchObject({
      state: 'submitted',
      questions: [{ answer: 'Voor Tigrinya.' }],
    });
  });
  it('tells nothing of a return that was taken back, and of the next one once', async () => {
    const reporter = await zone.person();
    const { id } = await reporter.call(signals.report, { body: { title: 'Wachten op een tolk' } });
    const give = async (explanation: string, version: number) =>
      (
        await coordinator.call(signals.return, {
          params: { signal: id },
          version,
          body: { reason: 'INTERN', explanation },
        })
      ).version;
    const returned = await give('Vraag het aan Mieke.', 1);
    const body = { explanation: 'Dat ging te snel.' };
    const { version } = await coordinator.call(signals.reopen, { params: { signal: id }, version: returned, body });
    await runAfter('signal.returned', app.app.get(TellReporter));
    expect(mailsTo(reporter.email)).toEqual([]);
    await give('Je team kan dit zelf.', version);
    const events = await rowsOf<{ id: string }>(
      `select id from event where subject = $1 and type = 'signal.returned' order by id`,
      [id],
    );
    for (const event of events)
      await app.app.get(TellReporter).run({ zoneId: zone.id, eventId: event.id, subject: id });
    expect(mailsTo(reporter.email).map(readable)).toEqual([expect.stringContaining('Je team kan dit zelf.')]);
  });
  it('lists the signals that wait too long for an answer, and no others', async () => {
    const reporter = await zone.person();
    const { id } = await reporter.call(signals.report, { body: { title: 'Lang geleden gemeld' } });
    await reporter.call(signals.report, { body: { title: 'Vandaag gemeld' } });
    await app.database.superuser.query(`update signal set reported_at = now() - interval '45 days' where id = $1`, [
      id,
    ]);
    expect(await coordinator.call(contract.unanswered, { query: { days: 30 } })).toMatchObject({
      total: 1,
      items: [{ id, days: 45 }],
    });
  });
  it('keeps zones apart', async () => {
    const { items } = await decided();
    const elsewhere = await (await app.zone()).person('zone-coordinator');
    await expect(elsewhere.call(contract.one, { params: { answer: items[0]!.id } })).rejects.toMatchObject(
      problem('not-found'),
    );
    expect(await elsewhere.call(contract.list, { query: {} })).toEqual({ items: [] });
  });
});
