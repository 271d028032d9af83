import { CheckingModule } from '@signalenbeleid/checking';
import { randomUUID } from 'node:crypto';
import { signals, type NewSignal } from '@signalenbeleid/contracts/signals.contract';
import { acceptedStates, signalStates } from '@signalenbeleid/contracts/signals.workflow';
import { trends } from '@signalenbeleid/contracts/trends.contract';
import { Database } from '@signalenbeleid/platform';
import { PeopleModule } from '@signalenbeleid/people';
import { startTestApp, type TestApp, type TestZone } from '@signalenbeleid/platform/testing';
import { SharedSignalsModule } from '@signalenbeleid/shared-signals';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';
import { CheckTrends, CountSignal, TrendsModule, TrendsWorkModule } from './index.ts';

let app: TestApp;
beforeAll(
  async () =>
    void (app = await startTestApp(
      ZonesModule,
      PeopleModule,
      SignalsModule,
      CheckingModule,
      SharedSignalsModule,
      TrendsModule,
      TrendsWorkModule,
    )),
);
afterAll(() => app?.stop());

const lastYear = new Date().getFullYear() - 1;
const wholeYear = { from: `${lastYear}-01`, to: `${lastYear}-12` };
const problem = (type: string, errors?: object[]) => ({
  details: expect.objectContaining({ type: `/problems/${type}`, ...(errors && { errors }) }),
});

describe('a signal that is accepted', () => {
  it('counts in its month, for each of its values and for their main category', async () => {
    const zone = await app.zone();
    const { coordinator, id } = await acceptedSignal(zone, {
      categories: ['MOBILITEIT.OV', 'WONEN.SOCIAAL'],
      targetGroups: ['OUDEREN', 'ARMOEDE'],
      observedOn: `${lastYear}-03-14`,
    });
    await count(zone, id);
    const table = await coordinator.call(trends.table, { query: { ...wholeYear, by: 'category' } });
    expect(table.lines.map(({ value, total }) => [value, total])).toEqual([
      ['MOBILITEIT', 1],
      ['WONEN', 1],
    ]);
    const parts = await coordinator.call(trends.table, { query: { ...wholeYear, by: 'category', category: 'WONEN' } });
    expect(parts.lines.map(({ value }) => value)).toEqual(['WONEN.SOCIAAL']);
    const series = await coordinator.call(trends.series, { query: { ...wholeYear, unit: 'quarter' } });
    expect(series).toMatchObject({
      periods: [1, 2, 3, 4].map((n) => `${lastYear}-Q${n}`),
      points: [{ signals: 1 }, { signals: 0 }, { signals: 0 }, { signals: 0 }],
      total: 1,
      everything: true,
    });
    expect(series.countedAt).toBeDefined();
  });

  it('counts where all choices fit, and nowhere else', async () => {
    const zone = await app.zone();
    const { coordinator, id } = await acceptedSignal(zone, {
      categories: ['TAAL.TOLK'],
      targetGroups: ['NIEUWKOMERS'],
      observedOn: `${lastYear}-06-01`,
    });
    await count(zone, id);
    const total = async (choice: object) =>
      (await coordinator.call(trends.series, { query: { ...wholeYear, ...choice } })).total;
    expect(await total({ category: 'TAAL', targetGroup: 'NIEUWKOMERS', sector: 'CAW' })).toBe(1);
    expect(await total({ category: 'TAAL', targetGroup: 'OUDEREN' })).toBe(0);
    expect(await total({ category: 'TAAL', sector: 'OCMW' })).toBe(0);
  });

  it('is corrected when it changes, and goes when it no longer counts', async () => {
    const zone = await app.zone();
    const { coordinator, id } = await acceptedSignal(zone, {
      categories: ['TAAL.TOLK'],
      observedOn: `${lastYear}-06-01`,
    });
    await count(zone, id);
    const { version } = await coordinator.call(signals.classify, {
      params: { signal: id },
      version: await versionOf(zone, id),
      body: { categories: ['GGZ.WACHT'] },
    });
    await count(zone, id);
    const lines = async () =>
      (await coordinator.call(trends.table, { query: { ...wholeYear, by: 'category' } })).lines.map(
        ({ value, total }) => [value, total],
      );
    expect(await lines()).toEqual([['GGZ', 1]]);
    await coordinator.call(signals.reopen, {
      params: { signal: id },
      version,
      body: { explanation: 'Te vroeg aanvaard' },
    });
    await count(zone, id);
    expect(await lines()).toEqual([]);
    expect(await compare(zone)).toEqual({ signals: 0, wrongSignals: 0, wrongCounts: 0 });
  });

  it('counts once, however often and in whatever order its job runs', async () => {
    const zone = await app.zone();
    const ids = await addSignals(
      zone,
      Array.from({ length: 12 }, (_, n) => ({
        categories: [n % 2 ? 'TAAL.TOLK' : 'TAAL.NT2', 'GGZ.WACHT'],
        month: `${lastYear}-0${(n % 3) + 1}-01`,
      })),
    );
    await Promise.all([...ids, ...ids.toReversed(), ...ids].map((id) => count(zone, id)));
    expect(await compare(zone)).toEqual({ signals: 12, wrongSignals: 0, wrongCounts: 0 });
  });

  it('is told apart from signals in any other state', async () => {
    const zone = await app.zone();
    const ids = await addSignals(
      zone,
      signalStates.map((state) => ({ state, month: `${lastYear}-05-01` })),
    );
    for (const id of ids) await count(zone, id);
    const coordinator = await zone.person('zone-coordinator');
    expect((await coordinator.call(trends.series, { query: wholeYear })).total).toBe(acceptedStates.length);
  });

  it('is seen by nobody in another zone', async () => {
    const [zone, other] = [await app.zone(), await app.zone()];
    const { id } = await acceptedSignal(zone, { observedOn: `${lastYear}-06-01` });
    await count(zone, id);
    const stranger = await other.person('zone-coordinator');
    expect((await stranger.call(trends.series, { query: wholeYear })).total).toBe(0);
    await expect(stranger.call(trends.series, { params: { zone: zone.slug }, query: wholeYear })).rejects.toMatchObject(
      problem('not-found'),
    );
  });
});

describe('outside the circle of the coordinators', () => {
  it('a small number is hidden, and what would give it away', async () => {
    const zone = await app.zone();
    const month = `${lastYear}-02-01`;
    await addAndCount(zone, [
      ...many(9, { sector: 'CAW', month }),
      ...many(6, { sector: 'OCMW', month }),
      ...many(2, { sector: 'HUISARTS', month }),
    ]);
    const [coordinator, member] = [await zone.person('zone-coordinator'), await zone.person('cluster-member')];
    const query = { ...wholeYear, by: 'sector' as const };
    const told = async (who: typeof member) =>
      (await who.call(trends.table, { query })).lines.map(({ value, total }) => [value, total]);
    expect(await told(coordinator)).toEqual([
      ['CAW', 9],
      ['OCMW', 6],
      ['HUISARTS', 2],
    ]);
    expect(await told(member)).toEqual([
      ['CAW', 9],
      ['HUISARTS', undefined],
      ['OCMW', undefined],
    ]);
    expect(await member.call(trends.series, { query: { ...wholeYear, sector: 'HUISARTS' } })).toMatchObject({
      everything: false,
      points: new Array(12).fill({}),
    });
    expect((await member.call(trends.series, { query: wholeYear })).total).toBe(17);
  });

  it('are hidden in the file as well, which is saved and never shown', async () => {
    const zone = await app.zone();
    await addAndCount(zone, [...many(8, { month: `${lastYear}-02-01` }), ...many(2, { month: `${lastYear}-03-01` })]);
    const fileFor = async (role: 'cluster-member' | 'zone-coordinator') => {
      const response = await (await zone.person(role)).send(trends.file, { query: { ...wholeYear, unit: 'quarter' } });
      return { headers: Object.fromEntries(response.headers), text: await response.text() };
    };
    const { headers, text } = await fileFor('zone-coordinator');
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''signalen-per-periode.csv`,
      'content-security-policy': `default-src 'none'; sandbox; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
    });
    expect(text.split('\r\n')[1]).toBe(`"${lastYear}-Q1","10","",""`);
    await addAndCount(zone, many(2, { month: `${lastYear}-04-01` }));
    expect((await fileFor('zone-coordinator')).text).toContain(`"${lastYear}-Q2","2"`);
    expect((await fileFor('cluster-member')).text.match(/"verborgen"/g)).toHaveLength(4);
  });

  it('months are hidden where one of them is small, while the year is shown', async () => {
    const zone = await app.zone();
    await addAndCount(zone, [...many(8, { month: `${lastYear}-02-01` }), ...many(2, { month: `${lastYear}-03-01` })]);
    const member = await zone.person('cluster-member');
    const points = async (unit: 'month' | 'year') =>
      (await member.call(trends.series, { query: { ...wholeYear, unit } })).points;
    expect(await points('year')).toEqual([{ signals: 10 }]);
    expect(await points('month')).toEqual(new Array(12).fill({}));
  });

  it('one thing is chosen at a time', async () => {
    const member = await (await app.zone()).person('cluster-member');
    await expect(
      member.call(trends.series, { query: { ...wholeYear, category: 'TAAL', sector: 'CAW' } }),
    ).rejects.toMatchObject(problem('rule-broken', [{ path: 'query.sector', code: 'oneFilterOnly' }]));
    await expect(
      member.call(trends.table, { query: { ...wholeYear, by: 'sector', category: 'TAAL' } }),
    ).rejects.toMatchObject(problem('rule-broken'));
    await expect(
      member.call(trends.table, { query: { ...wholeYear, by: 'category', category: 'TAAL' } }),
    ).resolves.toMatchObject({ lines: [] });
  });

  it('the number below which nothing is shown can only be raised by the zone', async () => {
    const zone = await app.zone();
    await app.database.superuser.query(
      `insert into zone_setting (zone_id, recognised_organisations, recognised_sectors, answer_within_days, silent_after_days, small_number, contact_visibility, extra_labels, hidden_codes, version)
       values ($1, 3, 2, 14, 60, 20, 'zone', '{}', '{}', 1)`,
      [zone.id],
    );
    await addAndCount(zone, many(19, { month: `${lastYear}-02-01` }));
    const member = await zone.person('cluster-member');
    expect(await member.call(trends.series, { query: { ...wholeYear, unit: 'year' } })).toMatchObject({
      smallNumber: 20,
      points: [{}],
    });
  });
});

describe('the trends', () => {
  it('refuse a period that runs backwards or is too long', async () => {
    const member = await (await app.zone()).person('cluster-member');
    await expect(member.call(trends.series, { query: { from: '2026-03', to: '2026-01' } })).rejects.toMatchObject(
      problem('rule-broken', [{ path: 'query.to', code: 'beforeFrom' }]),
    );
    await expect(member.call(trends.series, { query: { from: '1990-03', to: '2026-01' } })).rejects.toMatchObject(
      problem('rule-broken', [{ path: 'query.from', code: 'tooLong' }]),
    );
    await expect(member.call(trends.series, { query: { from: '2026-13', to: '2026-01' } })).rejects.toMatchObject(
      problem('invalid-request'),
    );
  });

  it('are for members, not for who only reads what was escalated', async () => {
    const reader = await (await app.zone()).person('external-reader');
    await expect(reader.call(trends.series, { query: wholeYear })).rejects.toMatchObject(problem('not-allowed'));
  });

  it('say what rises, and what the time of year made us expect', async () => {
    const zone = await app.zone();
    const quarterly = (year: number, n: number) =>
      ['01', '04', '07', '10'].flatMap((month) =>
        many(n, { month: `${year}-${month}-01`, categories: ['MOBILITEIT.OV'] }),
      );
    await addAndCount(zone, [
      ...quarterly(lastYear - 2, 9),
      ...quarterly(lastYear - 1, 9),
      ...quarterly(lastYear, 9),
      ...many(25, { month: `${lastYear}-10-01`, categories: ['MOBILITEIT.OV'] }),
    ]);
    const coordinator = await zone.person('zone-coordinator');
    const query = { ...wholeYear, unit: 'quarter' as const, category: 'MOBILITEIT' as const };
    const series = await coordinator.call(trends.series, { query });
    expect(series).toMatchObject({ rising: true, running: false });
    expect(series.points.map(({ expected }) => expected)).toEqual(
      new Array(4).fill({ from: expect.any(Number), to: expect.any(Number) }),
    );
    expect(series.points[3]?.expected?.to).toBeLessThan(20);
    expect(
      (await coordinator.call(trends.table, { query: { ...wholeYear, unit: 'quarter', by: 'category' } })).lines,
    ).toEqual([expect.objectContaining({ value: 'MOBILITEIT', rising: true })]);
  });

  it('tell who was not heard, and how the zone answers', async () => {
    const zone = await app.zone();
    for (const sector of ['CAW', 'TANDARTS', 'ANDERE'] as const) await zone.organisation(sector);
    await addAndCount(zone, many(10, { sector: 'CAW', month: `${lastYear}-02-01`, answeredAfter: 6 }));
    const member = await zone.person('cluster-member');
    expect(await member.call(trends.process, { query: { year: String(lastYear) } })).toEqual({
      ...{ year: String(lastYear), medianDaysToAnswer: 6, answeredPercent: 100, anonymousPercent: 0 },
      ...{ silentSectors: ['TANDARTS'], silentMunicipalities: [] },
    });
  });

  it('count an answer in the year in which it came, among all that waited for one', async () => {
    const zone = await app.zone();
    await addAndCount(zone, [
      ...many(5, { month: `${lastYear - 1}-12-01`, answeredAfter: 90 }),
      ...many(1, { month: `${lastYear - 1}-06-01`, answeredAfter: 10 }),
      ...many(5, { month: `${lastYear - 1}-12-01` }),
      ...many(10, { month: `${lastYear}-02-01` }),
    ]);
    const coordinator = await zone.person('zone-coordinator');
    const of = (year: number) => coordinator.call(trends.process, { query: { year: String(year) } });
    expect(await of(lastYear)).toMatchObject({ medianDaysToAnswer: 90, answeredPercent: 25, anonymousPercent: 0 });
    expect(await of(lastYear - 1)).toMatchObject({ medianDaysToAnswer: 10, answeredPercent: 9 });
  });

  it('tell nothing of a year in which nothing was reported', async () => {
    const zone = await app.zone();
    await zone.organisation('TANDARTS');
    const coordinator = await zone.person('zone-coordinator');
    expect(await coordinator.call(trends.process, { query: { year: String(lastYear) } })).toEqual({
      year: String(lastYear),
    });
  });
});

describe('the nightly check', () => {
  it('finds a count that differs, tells it, and repairs nothing', async () => {
    const zone = await app.zone();
    const ids = await addAndCount(zone, many(3, { month: `${lastYear}-02-01` }));
    await app.database.superuser.query(`update trend set signals = 7 where zone_id = $1 and shape = 0`, [zone.id]);
    await app.database.superuser.query(`update signal set sector = 'OCMW' where id = $1`, [ids[0]]);
    const coordinator = await zone.person('zone-coordinator');
    expect(await coordinator.call(trends.check)).toEqual({ checked: false, wrongSignals: 0, wrongCounts: 0 });
    const dueAt = new Date();
    await inZone(zone, () => app.app.get(CheckTrends).run({ zoneId: zone.id, dueAt }));
    await inZone(zone, () => app.app.get(CheckTrends).run({ zoneId: zone.id, dueAt }));
    expect(await coordinator.call(trends.check)).toMatchObject({
      checked: true,
      signals: 3,
      wrongSignals: 1,
      wrongCounts: 1,
    });
    expect((await coordinator.call(trends.series, { query: wholeYear })).total).toBe(7);
    const { rows } = await app.database.superuser.query(
      `select payload from event where zone_id = $1 and type = 'trends.differed'`,
      [zone.id],
    );
    expect(rows).toEqual([{ payload: { wrongSignals: 1, wrongCounts: 1 } }]);
  });

  it('is set right by a recount, when the coordinator asks for one', async () => {
    const zone = await app.zone();
    await addSignals(zone, many(4, { month: `${lastYear}-02-01`, categories: ['TAAL.TOLK'] }));
    expect(await compare(zone)).toMatchObject({ wrongSignals: 4 });
    const coordinator = await zone.person('zone-coordinator');
    expect(await coordinator.call(trends.recount)).toMatchObject({
      checked: true,
      signals: 4,
      wrongSignals: 0,
      wrongCounts: 0,
    });
    expect(await coordinator.call(trends.check)).toMatchObject({ checked: true, signals: 4 });
    expect((await coordinator.call(trends.series, { query: wholeYear })).total).toBe(4);
    await expect((await zone.person('board-member')).call(trends.recount)).rejects.toMatchObject(
      problem('not-allowed'),
    );
  });

  it('is for the coordinator of the zone', async () => {
    const member = await (await app.zone()).person('board-member');
    await expect(member.call(trends.check)).rejects.toMatchObject(problem('not-allowed'));
  });
});

const inZone = <T>(zone: TestZone, work: () => Promise<T>) => app.app.get(Database).inZone(zone.id, work);
const count = (zone: TestZone, subject: string) =>
  inZone(zone, () => app.app.get(CountSignal).run({ zoneId: zone.id, eventId: randomUUID(), subject }));
const compare = (zone: TestZone) => inZone(zone, () => app.app.get(CheckTrends).compare());

async function versionOf(zone: TestZone, id: string): Promise<number> {
  const { rows } = await app.database.superuser.query('select version from signal where zone_id = $1 and id = $2', [
    zone.id,
    id,
  ]);
  return rows[0].version;
}

/** A signal that went through the front door: reported by somebody of a CAW, accepted by the coordinator. */
async function acceptedSignal(zone: TestZone, content: Partial<NewSignal>) {
  const reporter = await zone.person({ sector: 'CAW', organisation: true });
  const coordinator = await zone.person('zone-coordinator');
  const { id } = await reporter.call(signals.report, { body: { title: 'Geen bus na acht uur', ...content } });
  await coordinator.call(signals.accept, {
    params: { signal: id },
    version: await versionOf(zone, id),
    body: { privacyChecked: true },
  });
  return { coordinator, id };
}

interface Wish {
  month: string;
  state?: string;
  categories?: string[];
  sector?: string;
  answeredAfter?: number;
}
const many = (n: number, wish: Wish): Wish[] => new Array<Wish>(n).fill(wish);

/** Signals laid straight into the table, for tests that need many. */
async function addSignals(zone: TestZone, wishes: Wish[]): Promise<string[]> {
  const ids = wishes.map(() => randomUUID());
  for (const [n, { month, state = 'accepted', categories = [], sector = 'CAW', answeredAfter }] of wishes.entries())
    await app.database.superuser.query(
      `insert into signal (zone_id, id, number, state, kind, title, categories, sector, month, reported_at, first_answered_at, channel)
       values ($1, $2, $3, $4, 'knelpunt', 'Een signaal', $5, $6, $7::date, $7::date, $7::date + $8 * interval '1 day', 'import')`,
      [zone.id, ids[n], `N-${ids[n]}`, state, categories, sector, month, answeredAfter ?? null],
    );
  return ids;
}
async function addAndCount(zone: TestZone, wishes: Wish[]): Promise<string[]> {
  const ids = await addSignals(zone, wishes);
  for (const id of ids) await count(zone, id);
  return ids;
}
