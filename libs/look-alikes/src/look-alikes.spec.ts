import { randomUUID } from 'node:crypto';
import { CheckingModule } from '@signalenbeleid/checking';
import { sharedSignals as contract } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { PeopleModule } from '@signalenbeleid/people';
import { Database } from '@signalenbeleid/platform';
import { startTestApp, type TestApp, type TestZone } from '@signalenbeleid/platform/testing';
import { SharedSignalsModule } from '@signalenbeleid/shared-signals';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';
import { FingerprintSignal } from './fingerprint-signal.job.ts';
import { NEWEST_OF_KEY } from './keep-fingerprint.ts';
import { LookAlikesModule, LookAlikesWorkModule } from './look-alikes.module.ts';
import { RefreshFingerprints } from './refresh-fingerprints.job.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp(
    ...[ZonesModule, PeopleModule, SignalsModule, CheckingModule, SharedSignalsModule],
    ...[LookAlikesModule, LookAlikesWorkModule],
  );
});
afterAll(() => app?.stop());

/** What the worker does after each event. */
const fingerprint = (zone: TestZone, subject: string) =>
  app.app
    .get(Database)
    .inZone(zone.id, () => app.app.get(FingerprintSignal).run({ zoneId: zone.id, eventId: randomUUID(), subject }));
const fingerprintAll = (zone: TestZone) => app.app.get(RefreshFingerprints).run({ zoneId: zone.id });
/** What is found of one key, as the worker keeps it. */
const keysOf = (zone: TestZone) =>
  app.app
    .get(Database)
    .inZone(zone.id, () =>
      app.app
        .get(Database)
        .query<{ kind: string; key: string; signals: number; newest: number[] }>(
          'select * from fingerprint_key order by kind, key',
        ),
    );

const told = { title: 'Wachten op een psycholoog duurt te lang voor jongeren', description: 'Geheim woord: kanarie' };
const neutral = {
  title: 'Lange wachttijd psycholoog voor jongeren',
  text: 'Jongeren wachten maanden op psychische hulp, leert navraag.',
};
const draft = { title: 'Jongeren wachten te lang', description: 'Ze wachten maanden op psychische hulp' };

const people = async () => {
  const zone = await app.zone();
  return { zone, coordinator: await zone.person('zone-coordinator'), reporter: await zone.person() };
};
/** An accepted signal in neutral words. */
const accepted = async ({ coordinator, reporter }: Awaited<ReturnType<typeof people>>, body = told) => {
  const { id } = await reporter.call(signals.report, { body: { ...body, categories: ['GGZ.WACHT'] } });
  const wording = { ...neutral, ...(body !== told && { title: body.title, text: body.description }) };
  await coordinator.call(signals.accept, {
    params: { signal: id },
    version: 1,
    body: { privacyChecked: true, wording },
  });
  return id;
};
/** A shared signal with one accepted signal in it. */
const bundled = async () => {
  const at = await people();
  const signalId = await accepted(at);
  const body = { title: 'Lange wachttijden', text: neutral.text, signalIds: [signalId] };
  const { id } = await at.coordinator.call(contract.make, { body });
  await fingerprintAll(at.zone);
  return { ...at, signalId, id };
};

describe('while somebody types', () => {
  it('shared signals that look alike are found, with reasons', async () => {
    const { zone, id } = await bundled();
    const { items } = await zone.anyone().call(contract.similar, { body: draft });
    expect(items[0]).toMatchObject({ id, kind: 'shared-signal', spread: { signals: 1 } });
    expect(items[0]!.reasons.length).toBeGreaterThan(0);
  });
  it('a shared signal says which organisations of the asker recognised it already', async () => {
    const { zone, id } = await bundled();
    const [said, silent] = [await zone.person({ organisation: true }), await zone.person({ organisation: true })];
    const organisationId = said.organisationId!;
    await said.call(contract.recognise, { params: { shared: id }, body: { organisationId } });
    const recognisedBy = async (who: typeof said | ReturnType<typeof zone.anyone>) =>
      (await who.call(contract.similar, { body: draft })).items[0]!.recognisedBy;
    expect(await recognisedBy(said)).toEqual([organisationId]);
    expect(await recognisedBy(silent)).toBeUndefined();
    expect(await recognisedBy(zone.anyone())).toBeUndefined();
  });
  it('a shared signal stands for the signals in it, and is found by their words too', async () => {
    const { reporter, coordinator, zone, signalId } = await bundled();
    const body = { title: 'Iets wat de cluster opneemt', signalIds: [signalId] };
    const other = await coordinator.call(contract.make, { body });
    await fingerprintAll(zone);
    const { items } = await reporter.call(contract.similar, { body: draft });
    expect(items.map(({ id }) => id)).toContain(other.id);
    expect(items.map(({ id }) => id)).not.toContain(signalId);
  });
  it('members see accepted signals in their neutral words and never in those of the reporter; others see none', async () => {
    const at = await people();
    const id = await accepted(at);
    await fingerprintAll(at.zone);
    const { items } = await at.reporter.call(contract.similar, { body: draft });
    expect(items).toMatchObject([{ id, kind: 'signal', title: neutral.title, excerpt: neutral.text }]);
    expect(await at.zone.anyone().call(contract.similar, { body: draft })).toEqual({ items: [] });
    const { items: bySecret } = await at.reporter.call(contract.similar, { body: { title: 'Geheim woord: kanarie' } });
    expect(bySecret).toEqual([]);
  });
  it('what waits for a coordinator is shown to nobody else', async () => {
    const { zone, reporter } = await people();
    await reporter.call(signals.report, { body: told });
    await fingerprintAll(zone);
    expect(await reporter.call(contract.similar, { body: draft })).toEqual({ items: [] });
  });
  it('equal text in another zone is never found', async () => {
    await bundled();
    const { reporter, zone } = await people();
    await fingerprintAll(zone);
    expect(await reporter.call(contract.similar, { body: draft })).toEqual({ items: [] });
  });
  it('of a hundred identical signals five are shown', async () => {
    const at = await people();
    for (let n = 0; n < 100; n += 1) await accepted(at);
    await fingerprintAll(at.zone);
    const { items } = await at.reporter.call(contract.similar, { body: draft });
    expect(items).toHaveLength(5);
    expect(new Set(items.map(({ id }) => id)).size).toBe(5);
  }, 60_000);
  it.each([
    ['nothing', {}],
    ['an empty title', { title: '', description: '' }],
    ['one word', { title: 'wachtlijst' }],
    ['4,000 signs', { description: 'De wachttijd voor psychische hulp is te lang. '.repeat(90).slice(0, 4000) }],
    ['one word of 4,000 signs', { description: 'a'.repeat(4000) }],
    ['emoji', { title: '😡😡😡', description: '🏥⏳ 👩‍👩‍👧' }],
    [
      'three languages at once',
      { description: 'Trop longue liste d’attente, waiting for months, wachten op psychische hulp' },
    ],
    [
      'copied HTML',
      { description: '<p class="x">Jongeren&nbsp;wachten <b>maanden</b></p><script>alert(1)</script><<<<' },
    ],
    ['signs of a search', { title: `' or "x" & | ! ( ) :* <-> %_ \\ $1` }],
  ])('%s gets a sensible answer', async (_, body) => {
    const { reporter } = await bundled();
    const { items } = await reporter.call(contract.similar, { body });
    expect(items.length).toBeLessThanOrEqual(5);
  });
});

describe('look-alikes of a signal', () => {
  it('are signals and shared signals, for its coordinator alone', async () => {
    const { coordinator, zone, id, reporter } = await bundled();
    const body = { title: 'Jongeren wachten maanden op een psycholoog', categories: ['GGZ.WACHT' as const] };
    const [asked, unchecked] = [
      await reporter.call(signals.report, { body }),
      await reporter.call(signals.report, { body }),
    ];
    await fingerprintAll(zone);
    const { items } = await coordinator.call(contract.similarTo, { params: { signal: asked.id } });
    const ids = items.map((item) => item.id);
    expect(ids).toEqual(expect.arrayContaining([id, unchecked.id]));
    expect(ids).not.toContain(asked.id);
    await expect(reporter.call(contract.similarTo, { params: { signal: asked.id } })).rejects.toMatchObject({
      details: { type: '/problems/not-allowed' },
    });
  });
  it('are told to the coordinator of another sector in neutral words', async () => {
    const at = await people();
    const id = await accepted(at);
    const sector = 'CAW' as const;
    const reporter = await at.zone.person({ sector, organisation: true });
    const ofSector = await at.zone.person({ roles: [{ role: 'sector-coordinator', sector }] });
    const own = await reporter.call(signals.report, { body: told });
    await fingerprintAll(at.zone);
    const { items } = await ofSector.call(contract.similarTo, { params: { signal: own.id } });
    expect(items).toMatchObject([{ id, title: neutral.title, excerpt: neutral.text }]);
  });
});

describe('the index', () => {
  it('holds a signal once, however often its job runs, and nothing of it once it is withdrawn', async () => {
    const { zone, reporter } = await people();
    const { id } = await reporter.call(signals.report, { body: told });
    await fingerprint(zone, id);
    const once = await keysOf(zone);
    await fingerprint(zone, id);
    expect(await keysOf(zone)).toEqual(once);
    expect(once.every((key) => key.signals === 1 && key.newest.length === 1)).toBe(true);
    await reporter.call(signals.withdraw, { params: { signal: id }, version: 1 });
    await fingerprint(zone, id);
    expect((await keysOf(zone)).filter((key) => key.signals > 0 || key.newest.length > 0)).toEqual([]);
  });
  it('finds a signal among the accepted ones once it is accepted, by its neutral words too', async () => {
    const at = await people();
    const id = await accepted(at);
    await fingerprint(at.zone, id);
    const keys = await keysOf(at.zone);
    expect(new Set(keys.map(({ kind }) => kind))).toEqual(new Set(['accepted']));
    expect(keys.map(({ key }) => key.slice(0, 7))).toEqual(expect.arrayContaining(['t:navra', 't:kanar']));
  });
  it('keeps at most the newest 300 of a key, and how many there are', async () => {
    const { zone } = await people();
    await app.database.superuser.query(manyAlike, [zone.id, 310]);
    await fingerprintAll(zone);
    const keys = await keysOf(zone);
    expect(keys.map(({ signals: all, newest }) => [all, newest.length])).toEqual(keys.map(() => [310, NEWEST_OF_KEY]));
  }, 60_000);
});

const manyAlike = `
  insert into signal (zone_id, id, number, state, kind, title, month, channel)
  select $1::uuid, gen_random_uuid(), 'X-' || n, 'submitted', 'knelpunt', 'Geen huisarts te vinden', '2026-01-01', 'import' from generate_series(1, $2::int) n`;
