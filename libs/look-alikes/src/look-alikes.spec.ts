import { CheckingModule } from '@signalenbeleid/checking';
import { sharedSignals as contract } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { PeopleModule } from '@signalenbeleid/people';
import { startTestApp, type TestApp } from '@signalenbeleid/platform/testing';
import { SharedSignalsModule } from '@signalenbeleid/shared-signals';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';
import { LookAlikesModule } from './look-alikes.module.ts';

describe('look-alikes', () => {
  let app: TestApp;
  beforeAll(
    async () =>
      void (app = await startTestApp(
        ZonesModule,
        PeopleModule,
        SignalsModule,
        CheckingModule,
        SharedSignalsModule,
        LookAlikesModule,
      )),
  );
  afterAll(() => app?.stop());

  const bundled = async () => {
    const zone = await app.zone();
    const [coordinator, reporter] = [await zone.person('zone-coordinator'), await zone.person()];
    const reported = await reporter.call(signals.report, {
      body: { title: 'Wachten op een psycholoog duurt te lang voor jongeren', categories: ['GGZ.WACHT'] },
    });
    await coordinator.call(signals.accept, {
      params: { signal: reported.id },
      version: 1,
      body: { privacyChecked: true },
    });
    const body = {
      title: 'Lange wachttijden',
      text: 'Jongeren wachten maanden op psychische hulp.',
      signalIds: [reported.id],
    };
    return { zone, coordinator, signalId: reported.id, ...(await coordinator.call(contract.make, { body })) };
  };
  const draft = { title: 'Jongeren wachten te lang', description: 'Ze wachten maanden op psychische hulp' };

  it('finds shared signals that look like a text that is being typed, with reasons', async () => {
    const { zone, id } = await bundled();
    const { items } = await zone.anyone().call(contract.similar, { body: draft });
    expect(items[0]).toMatchObject({ id, kind: 'shared-signal', spread: { signals: 1 } });
    expect(items[0]!.reasons.length).toBeGreaterThan(0);
  });
  it('looks in its own zone alone', async () => {
    await bundled();
    expect(await (await app.zone()).anyone().call(contract.similar, { body: draft })).toEqual({ items: [] });
  });
  it('finds signals and shared signals that look like a signal, for its coordinator alone', async () => {
    const { coordinator, zone, id } = await bundled();
    const reporter = await zone.person();
    const other = await reporter.call(signals.report, {
      body: { title: 'Jongeren wachten maanden op een psycholoog', categories: ['GGZ.WACHT'] },
    });
    const { items } = await coordinator.call(contract.similarTo, { params: { signal: other.id } });
    expect(items.map((item) => item.id)).toContain(id);
    await expect(reporter.call(contract.similarTo, { params: { signal: other.id } })).rejects.toMatchObject({
      details: { type: '/problems/not-allowed' },
    });
  });
});
