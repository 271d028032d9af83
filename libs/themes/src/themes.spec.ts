import { CheckingModule } from '@signalenbeleid/checking';
import { randomUUID } from 'node:crypto';
import { actions, type ActionContent } from '@signalenbeleid/contracts/actions.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { themes } from '@signalenbeleid/contracts/themes.contract';
import { Database } from '@signalenbeleid/platform';
import { EscalationsModule } from '@signalenbeleid/escalations';
import { PeopleModule } from '@signalenbeleid/people';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '@signalenbeleid/platform/testing';
import { SharedSignalsModule } from '@signalenbeleid/shared-signals';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';
import { NoteOverdue, ThemesModule, ThemesWorkModule } from './index.ts';

let app: TestApp;
beforeAll(
  async () =>
    void (app = await startTestApp(
      ZonesModule,
      PeopleModule,
      SignalsModule,
      CheckingModule,
      SharedSignalsModule,
      EscalationsModule,
      ThemesModule,
      ThemesWorkModule,
    )),
);
afterAll(() => app?.stop());

const problem = (type: string, errors?: object[]) => ({
  details: expect.objectContaining({ type: `/problems/${type}`, ...(errors && { errors }) }),
});
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const oncology = { year: 2026, title: 'Oncologie', description: 'Niemand staat er na de diagnose alleen voor.' };

describe('a theme', () => {
  it('is proposed, chosen by the board, begun and looked back on', async () => {
    const zone = await app.zone();
    const [coordinator, board] = [await zone.person('zone-coordinator'), await zone.person('board-member')];
    const proposed = await coordinator.call(themes.propose, { body: oncology });
    expect(proposed).toMatchObject({ ...oncology, state: 'proposed', version: 1, sectors: [], signals: [] });
    const at = { params: { theme: proposed.id } };
    await expect(coordinator.call(themes.choose, { ...at, version: 1 })).rejects.toMatchObject(problem('not-allowed'));
    const chosen = await board.call(themes.choose, { ...at, version: 1 });
    expect(chosen).toMatchObject({ state: 'chosen', chosenAt: expect.any(String), version: 2 });
    await expect(board.call(themes.choose, { ...at, version: 2 })).rejects.toMatchObject(problem('step-not-possible'));
    await coordinator.call(themes.start, { ...at, version: 2 });
    const evaluated = await coordinator.call(themes.evaluate, {
      ...at,
      version: 3,
      body: { evaluation: 'Negen praktijken werken nu samen.' },
    });
    expect(evaluated).toMatchObject({ state: 'evaluated', evaluation: 'Negen praktijken werken nu samen.' });
    expect(await typesOf(zone, proposed.id)).toEqual([
      'theme.proposed',
      'theme.chosen',
      'theme.started',
      'theme.evaluated',
    ]);
  });

  it('is alone in its year, until the board reconsiders', async () => {
    const zone = await app.zone();
    const board = await zone.person('board-member');
    const [first, second] = [
      await board.call(themes.propose, { body: oncology }),
      await board.call(themes.propose, { body: { ...oncology, title: 'Wonen' } }),
    ];
    await board.call(themes.choose, { params: { theme: first.id }, version: 1 });
    await expect(board.call(themes.choose, { params: { theme: second.id }, version: 1 })).rejects.toMatchObject(
      problem('already-there'),
    );
    await board.call(themes.reconsider, { params: { theme: first.id }, version: 2 });
    await board.call(themes.choose, { params: { theme: second.id }, version: 1 });
    const { items } = await board.call(themes.list);
    expect(items.map(({ title, state }) => [title, state])).toEqual([
      ['Wonen', 'chosen'],
      ['Oncologie', 'proposed'],
    ]);
  });

  it('says what it means for a sector, and how far that sector goes along', async () => {
    const zone = await app.zone();
    const coordinator = await zone.person('zone-coordinator');
    const { id } = await coordinator.call(themes.propose, { body: oncology });
    const translate = (version: number, body: object) =>
      coordinator.call(themes.translate, {
        params: { theme: id },
        version,
        body: { sector: 'APOTHEKER', involvement: 'takes-part', translation: 'Wij leggen de pillen uit.', ...body },
      });
    expect((await translate(1, {})).sectors).toEqual([
      { sector: 'APOTHEKER', involvement: 'takes-part', translation: 'Wij leggen de pillen uit.' },
    ]);
    expect((await translate(2, { involvement: 'leads' })).sectors).toEqual([
      expect.objectContaining({ involvement: 'leads' }),
    ]);
    expect((await translate(3, { involvement: 'follows', translation: '' })).sectors).toEqual([]);
  });

  it('carries accepted signals, and no others', async () => {
    const zone = await app.zone();
    const [coordinator, reporter] = [
      await zone.person('zone-coordinator'),
      await zone.person({ sector: 'CAW', organisation: true }),
    ];
    const [accepted, waiting] = [await report(reporter), await report(reporter)];
    await coordinator.call(signals.accept, {
      params: { signal: accepted },
      version: 1,
      body: { privacyChecked: true, wording: { title: 'Neutrale titel' } },
    });
    const { id } = await coordinator.call(themes.propose, { body: oncology });
    const link = (version: number, body: object) =>
      coordinator.call(themes.link, { params: { theme: id }, version, body });
    await expect(link(1, { addSignals: [accepted, waiting] })).rejects.toMatchObject(
      problem('rule-broken', [{ path: 'body.addSignals', code: 'notAccepted' }]),
    );
    await expect(link(1, { addSharedSignals: [randomUUID()] })).rejects.toMatchObject(
      problem('rule-broken', [{ path: 'body.addSharedSignals', code: 'unknown' }]),
    );
    expect((await link(1, { addSignals: [accepted] })).signals).toEqual([
      { id: accepted, number: expect.any(String), title: 'Neutrale titel' },
    ]);
    expect((await link(2, { removeSignals: [accepted] })).signals).toEqual([]);
  });

  it('is changed by one at a time, and holds no national number', async () => {
    const zone = await app.zone();
    const coordinator = await zone.person('zone-coordinator');
    const { id } = await coordinator.call(themes.propose, { body: oncology });
    const change = (version: number, title: string) =>
      coordinator.call(themes.change, { params: { theme: id }, version, body: { title, description: '' } });
    await change(1, 'Kanker en dan');
    await expect(change(1, 'Oncologie samen')).rejects.toMatchObject(problem('stale'));
    await expect(change(2, 'Dossier 85.07.30-033.28')).rejects.toMatchObject(
      problem('personal-data', [{ path: 'body.title', code: 'national-number' }]),
    );
    expect((await coordinator.call(themes.one, { params: { theme: id } })).title).toBe('Kanker en dan');
    const bare = await coordinator.send(themes.change, {
      params: { theme: id },
      body: { title: 'Wonen', description: '' },
    });
    expect(bare.status).toBe(428);
  });

  it('is read by every member, managed by few, and seen by nobody of another zone', async () => {
    const [zone, other] = [await app.zone(), await app.zone()];
    const [coordinator, member] = [await zone.person('zone-coordinator'), await zone.person('cluster-member')];
    const { id } = await coordinator.call(themes.propose, { body: oncology });
    expect(await member.call(themes.one, { params: { theme: id } })).toMatchObject(oncology);
    await expect(member.call(themes.propose, { body: oncology })).rejects.toMatchObject(problem('not-allowed'));
    const stranger = await other.person('zone-coordinator');
    await expect(stranger.call(themes.one, { params: { theme: id } })).rejects.toMatchObject(problem('not-found'));
    await expect(
      stranger.call(themes.change, { params: { theme: id }, version: 1, body: oncologyText }),
    ).rejects.toMatchObject(problem('not-found'));
    expect((await stranger.call(themes.list)).items).toEqual([]);
  });
});

describe('an action', () => {
  it('is planned, followed by its lead, and ends with what it brought', async () => {
    const { zone, lead, action } = await plannedAction({ dueOn: day(30) });
    const at = { params: { action: action.id } };
    expect(action).toMatchObject({
      state: 'planned',
      lead: { id: lead.memberId, name: lead.name },
      overdue: false,
      followUps: [],
    });
    expect(await lead.call(actions.move, { ...at, version: 1, body: { step: 'start' } })).toMatchObject({
      state: 'running',
      mayFollow: true,
    });
    const noted = await lead.call(actions.followUp, {
      ...at,
      body: { happenedOn: day(-1), text: 'Gebeld met de drie praktijken.' },
    });
    expect(noted.followUps).toEqual([
      {
        id: expect.any(String),
        happenedOn: day(-1),
        text: 'Gebeld met de drie praktijken.',
        by: lead.name,
        writtenAt: expect.any(String),
      },
    ]);
    await expect(lead.call(actions.move, { ...at, version: 2, body: { step: 'finish' } })).rejects.toMatchObject(
      problem('rule-broken', [{ path: 'body.achieved', code: 'required' }]),
    );
    const done = await lead.call(actions.move, {
      ...at,
      version: 2,
      body: { step: 'finish', achieved: 'Alle drie doen mee.' },
    });
    expect(done).toMatchObject({ state: 'done', achieved: 'Alle drie doen mee.', endedAt: expect.any(String) });
    expect(await lead.call(actions.move, { ...at, version: 3, body: { step: 'resume' } })).toMatchObject({
      state: 'running',
      achieved: 'Alle drie doen mee.',
    });
    expect(await typesOf(zone, action.id)).toEqual([
      'action.planned',
      'action.started',
      'action.followed-up',
      'action.finished',
      'action.resumed',
    ]);
  });

  it('is moved by its own lead or the coordinator, by nobody else', async () => {
    const { zone, coordinator, action } = await plannedAction({});
    const at = { params: { action: action.id }, version: 1, body: { step: 'start' as const } };
    const [otherLead, board] = [await zone.person('lead'), await zone.person('board-member')];
    await expect(otherLead.call(actions.move, at)).rejects.toMatchObject(problem('not-allowed'));
    await expect(board.call(actions.move, at)).rejects.toMatchObject(problem('not-allowed'));
    await expect(
      otherLead.call(actions.followUp, { ...at, body: { happenedOn: day(0), text: 'Ik was het niet.' } }),
    ).rejects.toMatchObject(problem('not-allowed'));
    expect((await otherLead.call(actions.one, { params: at.params })).mayFollow).toBe(false);
    expect(await coordinator.call(actions.move, at)).toMatchObject({ state: 'running' });
  });

  it.each([
    ['decided', 'in-progress'],
    ['evaluated', 'in-progress'],
    ['parked', 'parked'],
    ['proposed', 'proposed'],
  ])('that begins finds its shared signal %s, and leaves it %s', async (before, after) => {
    const zone = await app.zone();
    const [coordinator, reporter] = [
      await zone.person('zone-coordinator'),
      await zone.person({ sector: 'CAW', organisation: true }),
    ];
    const reported = await report(reporter);
    await coordinator.call(signals.accept, {
      params: { signal: reported },
      version: 1,
      body: { privacyChecked: true },
    });
    const shared = await coordinator.call(sharedSignals.make, {
      body: { title: 'Geen bus in de avond', signalIds: [reported] },
    });
    await app.database.superuser.query('update shared_signal set state = $2 where id = $1', [shared.id, before]);
    const action = await coordinator.call(actions.plan, {
      body: { title: 'Bel de lijnen', leadId: coordinator.memberId, dueOn: day(9), sharedSignalId: shared.id },
    });
    const at = { params: { action: action.id } };
    const { version } = await coordinator.call(actions.move, { ...at, version: 1, body: { step: 'start' } });
    const state = async () => (await coordinator.call(sharedSignals.one, { params: { shared: shared.id } })).state;
    expect(await state()).toBe(after);
    await coordinator.call(actions.move, { ...at, version, body: { step: 'finish', achieved: 'Er rijdt een bus.' } });
    expect(await state()).toBe(after);
  });

  it('has somebody as its lead who can follow it, and links that exist', async () => {
    const zone = await app.zone();
    const [coordinator, member] = [await zone.person('zone-coordinator'), await zone.person('cluster-member')];
    const plan = (body: Partial<ActionContent>) =>
      coordinator.call(actions.plan, {
        body: { title: 'Bel de praktijken', leadId: coordinator.memberId, dueOn: day(9), ...body },
      });
    await expect(plan({ leadId: member.memberId })).rejects.toMatchObject(
      problem('rule-broken', [{ path: 'body.leadId', code: 'noLead' }]),
    );
    const unknown = { themeId: randomUUID(), sharedSignalId: randomUUID(), decisionId: randomUUID() };
    await expect(plan(unknown)).rejects.toMatchObject(
      problem(
        'rule-broken',
        Object.keys(unknown).map((field) => ({ path: `body.${field}`, code: 'unknown' })),
      ),
    );
    await expect(plan({ intended: 'Voor 85.07.30-033.28' })).rejects.toMatchObject(problem('personal-data'));
    await expect(plan({ dueOn: '2026-02-31' })).rejects.toMatchObject(problem('invalid-request'));
    expect((await coordinator.call(actions.list, { query: {} })).items).toEqual([]);
  });

  it('is planned once, however often the request comes', async () => {
    const zone = await app.zone();
    const coordinator = await zone.person('zone-coordinator');
    const body = { title: 'Bel de praktijken', leadId: coordinator.memberId, dueOn: day(9) };
    const twice = await Promise.all(
      [1, 2].map(() => coordinator.call(actions.plan, { body, key: 'een-en-dezelfde' }).catch((error) => error)),
    );
    const again = await coordinator.call(actions.plan, { body, key: 'een-en-dezelfde' });
    expect(twice).toContainEqual(again);
    expect((await coordinator.call(actions.list, { query: {} })).counts.planned).toBe(1);
  });

  it('is changed by who plans, and says what of it is new', async () => {
    const { zone, coordinator, action } = await plannedAction({ dueOn: day(3) });
    const lead = await zone.person('lead');
    const body = {
      title: 'Bel ook de diensten',
      leadId: lead.memberId,
      dueOn: day(20),
      partners: 'Drie thuisdiensten: elk één avond',
    };
    const changed = await coordinator.call(actions.change, { params: { action: action.id }, version: 1, body });
    expect(changed).toMatchObject({
      title: body.title,
      lead: { id: lead.memberId },
      dueOn: body.dueOn,
      partners: body.partners,
      version: 2,
    });
    await expect(
      coordinator.call(actions.change, { params: { action: action.id }, version: 1, body }),
    ).rejects.toMatchObject(problem('stale'));
    await expect(lead.call(actions.change, { params: { action: action.id }, version: 2, body })).rejects.toMatchObject(
      problem('not-allowed'),
    );
  });

  it('is not there for another zone', async () => {
    const { action } = await plannedAction({});
    const stranger = await (await app.zone()).person('zone-coordinator');
    await expect(stranger.call(actions.one, { params: { action: action.id } })).rejects.toMatchObject(
      problem('not-found'),
    );
    await expect(
      stranger.call(actions.move, { params: { action: action.id }, version: 1, body: { step: 'start' } }),
    ).rejects.toMatchObject(problem('not-found'));
    expect((await stranger.call(actions.list, { query: {} })).counts).toEqual({
      planned: 0,
      running: 0,
      done: 0,
      dropped: 0,
      overdue: 0,
    });
  });
});

describe('the actions of a zone', () => {
  it('stand in the order in which they are due, what has ended last', async () => {
    const { zone, coordinator, lead, action } = await plannedAction({ title: 'Derde', dueOn: day(40) });
    const plan = (title: string, offset: number, leadId = lead.memberId) =>
      coordinator.call(actions.plan, { body: { title, leadId, dueOn: day(offset) } });
    const [late] = [await plan('Eerste', -2), await plan('Tweede', 5, coordinator.memberId)];
    const { id } = await plan('Klaar', -9);
    await coordinator.call(actions.move, {
      params: { action: id },
      version: 1,
      body: { step: 'drop', achieved: 'Het bestond al.' },
    });
    const member = await zone.person('cluster-member');
    const titles = async (query: object) =>
      (await member.call(actions.list, { query })).items.map(({ title }) => title);
    expect(await titles({})).toEqual(['Eerste', 'Tweede', 'Derde', 'Klaar']);
    expect(await titles({ overdue: true })).toEqual(['Eerste']);
    expect(await titles({ state: 'dropped' })).toEqual(['Klaar']);
    expect((await lead.call(actions.list, { query: { mine: true } })).items.map((item) => item.id)).toEqual([
      late.id,
      action.id,
      id,
    ]);
    const first = await member.call(actions.list, { query: { limit: 2 } });
    expect(first.counts).toEqual({ planned: 3, running: 0, done: 0, dropped: 1, overdue: 1 });
    expect(await titles({ limit: 2, after: first.next })).toEqual(['Derde', 'Klaar']);
    await expect(member.call(actions.list, { query: { after: 'verzonnen' } })).rejects.toMatchObject(
      problem('invalid-request'),
    );
  });

  it('belong to a theme', async () => {
    const { coordinator, action } = await plannedAction({});
    const { id } = await coordinator.call(themes.propose, { body: oncology });
    await coordinator.call(actions.plan, {
      body: { title: 'Van het thema', leadId: coordinator.memberId, dueOn: day(9), themeId: id },
    });
    const { items } = await coordinator.call(actions.list, { query: { theme: id } });
    expect(items).toEqual([expect.objectContaining({ title: 'Van het thema', themeId: id })]);
    expect(items[0]?.id).not.toBe(action.id);
    expect((await coordinator.call(themes.list)).items).toEqual([expect.objectContaining({ actions: 1 })]);
  });

  it('are found by the organisation of their lead', async () => {
    const zone = await app.zone();
    const coordinator = await zone.person('zone-coordinator');
    const lead = await zone.person({ roles: [{ role: 'lead' }], organisation: true });
    const plan = { dueOn: day(10), intended: '' };
    await coordinator.call(actions.plan, { body: { ...plan, title: 'Van haar', leadId: lead.memberId } });
    await coordinator.call(actions.plan, { body: { ...plan, title: 'Van mij', leadId: coordinator.memberId } });
    const { items, counts } = await coordinator.call(actions.list, {
      query: { organisation: lead.organisationId ?? '' },
    });
    expect([items.map(({ title }) => title), counts.planned]).toEqual([['Van haar'], 1]);
  });

  it('are said to be late once for each due date', async () => {
    const { zone, coordinator, action } = await plannedAction({ dueOn: day(-3) });
    const look = () =>
      app.app.get(Database).inZone(zone.id, () => app.app.get(NoteOverdue).run({ zoneId: zone.id, dueAt: new Date() }));
    await look();
    await look();
    const body = { title: action.title, leadId: coordinator.memberId, dueOn: day(-1) };
    await coordinator.call(actions.change, { params: { action: action.id }, version: 1, body });
    await look();
    expect((await typesOf(zone, action.id)).filter((type) => type === 'action.overdue')).toHaveLength(2);
  });
});

const oncologyText = { title: oncology.title, description: oncology.description };

async function report(reporter: TestMember): Promise<string> {
  return (await reporter.call(signals.report, { body: { title: 'Geen bus na acht uur' } })).id;
}
async function plannedAction(content: Partial<ActionContent>) {
  const zone = await app.zone();
  const [coordinator, lead] = [await zone.person('zone-coordinator'), await zone.person('lead')];
  const body = { title: 'Bel de praktijken', leadId: lead.memberId, dueOn: day(14), ...content };
  return { zone, coordinator, lead, action: await coordinator.call(actions.plan, { body }) };
}
async function typesOf(zone: TestZone, subject: string): Promise<string[]> {
  const { rows } = await app.database.superuser.query(
    'select type from event where zone_id = $1 and subject = $2 order by at, id',
    [zone.id, subject],
  );
  return rows.map(({ type }) => type);
}
