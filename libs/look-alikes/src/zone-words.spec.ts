import { CheckingModule } from '@signalenbeleid/checking';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { zones, type ZoneWord } from '@signalenbeleid/contracts/zones.contract';
import { PeopleModule } from '@signalenbeleid/people';
import { startTestApp, type TestApp } from '@signalenbeleid/platform/testing';
import { SharedSignalsModule } from '@signalenbeleid/shared-signals';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';
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

/** A zone in which an accepted signal speaks of "het klaverblad", which says nothing to the lexicon. */
const zoneWithClover = async () => {
  const zone = await app.zone();
  const [coordinator, reporter] = [await zone.person('zone-coordinator'), await zone.person()];
  const { id } = await reporter.call(signals.report, { body: { title: 'Naar het klaverblad geraken lukt niet' } });
  await coordinator.call(signals.accept, { params: { signal: id }, version: 1, body: { privacyChecked: true } });
  const refresh = () => app.app.get(RefreshFingerprints).run({ zoneId: zone.id });
  await refresh();
  const teach = async (...items: ZoneWord[]) => {
    const { version } = await coordinator.call(zones.words);
    await coordinator.call(zones.changeWords, { version, body: { items } });
    await refresh();
  };
  const typing = async (title: string) => (await reporter.call(sharedSignals.similar, { body: { title } })).items;
  return { zone, coordinator, reporter, id, teach, typing };
};

describe('the words of a zone', () => {
  it('make a signal found by an idea that the lexicon did not see in it', async () => {
    const { id, teach, typing } = await zoneWithClover();
    expect(await typing('Het sociaal huis is moeilijk te bereiken')).toEqual([]);
    await teach({ words: 'klaverblad', idea: 'ocmw' });
    const [found] = await typing('Naar het OCMW geraken lukt niet');
    expect(found).toMatchObject({ id });
  });
  it('make two ways of saying one, also when the lexicon knows neither', async () => {
    const { id, teach, typing } = await zoneWithClover();
    expect(await typing('Madelief')).toEqual([]);
    await teach({ words: 'klaverblad', sameAs: 'madelief' });
    expect(await typing('Madelief')).toMatchObject([{ id, reasons: ['klaverblad=madelief'] }]);
  });
  it('hold in their own zone alone, and no longer once they are gone', async () => {
    const [one, other] = [await zoneWithClover(), await zoneWithClover()];
    await one.teach({ words: 'klaverblad', sameAs: 'madelief' });
    expect(await other.typing('Madelief')).toEqual([]);
    await one.teach();
    expect(await one.typing('Madelief')).toEqual([]);
  });
  it('are kept by the coordinator of the zone, who is told when somebody else was first', async () => {
    const { coordinator, reporter } = await zoneWithClover();
    const { ideas, version } = await coordinator.call(zones.words);
    expect(ideas).toContainEqual({ id: 'ocmw', label: 'OCMW' });
    const body = { items: [{ words: 'klaverblad', idea: 'ocmw' }] };
    expect(await coordinator.call(zones.changeWords, { version, body })).toMatchObject({ ...body, version: 1 });
    await expect(coordinator.call(zones.changeWords, { version, body })).rejects.toMatchObject({
      details: { type: '/problems/stale' },
    });
    await expect(reporter.call(zones.words)).rejects.toMatchObject({ details: { type: '/problems/not-allowed' } });
  });
  it.each([
    { told: 'a small word', word: { words: 'voor', idea: 'ocmw' }, at: 'words', code: 'notTelling' },
    { told: 'signs of the lexicon', word: { words: 'wacht*', idea: 'ocmw' }, at: 'words', code: 'notTelling' },
    {
      told: 'a national number',
      word: { words: '85.07.30-033 28', idea: 'ocmw' },
      at: 'words',
      code: 'national-number',
    },
    { told: 'an unknown idea', word: { words: 'klaverblad', idea: 'niets' }, at: 'idea', code: 'unknown' },
    { told: 'neither idea nor other word', word: { words: 'klaverblad' }, at: 'idea', code: 'oneOfTwo' },
    { told: 'both', word: { words: 'klaver', idea: 'ocmw', sameAs: 'madelief' }, at: 'idea', code: 'oneOfTwo' },
    { told: 'a word for itself', word: { words: 'klaver', sameAs: 'Klaver' }, at: 'sameAs', code: 'twice' },
  ])('refuse $told', async ({ word, at, code }) => {
    const { coordinator } = await zoneWithClover();
    const changed = coordinator.call(zones.changeWords, { version: 0, body: { items: [word] } });
    await expect(changed).rejects.toMatchObject({ details: { errors: [{ path: `body.items.0.${at}`, code }] } });
  });
  it('refuse the same word twice', async () => {
    const { coordinator } = await zoneWithClover();
    const items = [
      { words: 'klaverblad', idea: 'ocmw' },
      { words: 'Klaverblad', idea: 'ocmw' },
    ];
    await expect(coordinator.call(zones.changeWords, { version: 0, body: { items } })).rejects.toMatchObject({
      details: { errors: [{ path: 'body.items.1.words', code: 'twice' }] },
    });
  });
});
