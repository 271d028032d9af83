import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CheckingModule } from '@signalenbeleid/checking';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { PeopleModule } from '@signalenbeleid/people';
import { Config, Database } from '@signalenbeleid/platform';
import { startTestApp, type TestApp, type TestZone } from '@signalenbeleid/platform/testing';
import { SharedSignalsModule } from '@signalenbeleid/shared-signals';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';
import { EmbedSignals } from './embed-signals.job.ts';
import { Embeddings } from './embeddings.ts';
import { LookAlikesModule, LookAlikesWorkModule } from './look-alikes.module.ts';
import { RefreshFingerprints } from './refresh-fingerprints.job.ts';

interface Asked {
  model: string;
  input: string[];
}
type Answering = (asked: Asked) => unknown;

let app: TestApp;
let model: Server;
let answer: Answering;
let asked: Asked[];

/** A model that finds only the word "fietsen" of any importance. */
const bicycles: Answering = ({ input }) => ({
  data: input.map((text, index) => ({
    index,
    embedding: Array.from({ length: 8 }, (_, at) => (at === 0 && text.includes('fiets') ? 9 : 1)),
  })),
});
const hangs = Symbol('hangs');

beforeAll(async () => {
  model = createServer(async (request, response) => {
    const body = JSON.parse(Buffer.concat(await request.toArray()).toString()) as Asked;
    asked.push(body);
    const said = answer(body);
    if (said !== hangs) response.end(typeof said === 'string' ? said : JSON.stringify(said));
  }).listen(0, '127.0.0.1');
  await once(model, 'listening');
  app = await startTestApp(
    ...[ZonesModule, PeopleModule, SignalsModule, CheckingModule, SharedSignalsModule],
    ...[LookAlikesModule, LookAlikesWorkModule],
  );
});
beforeEach(() => {
  asked = [];
  answer = bicycles;
  const { port } = model.address() as AddressInfo;
  Object.assign(app.app.get(Config), {
    EMBEDDINGS_URL: `http://127.0.0.1:${port}/v1/embeddings`,
    EMBEDDINGS_MODEL: 'klein-1',
  });
  // A failure lets the model rest a minute: each test meets a rested one.
  Object.assign(app.app.get(Embeddings, { strict: false }), { restsUntil: 0 });
});
afterAll(async () => {
  await app?.stop();
  model.closeAllConnections();
  model.close();
});

const reported = async (...titles: string[]) => {
  const zone = await app.zone();
  const [coordinator, reporter] = [await zone.person('zone-coordinator'), await zone.person()];
  const ids: string[] = [];
  const waived = 'title=name:professional, title=phone:public, title=email:public';
  for (const title of titles) ids.push((await reporter.call(signals.report, { body: { title }, waived })).id);
  return { zone, coordinator, ids };
};
const embed = (zone: TestZone) => app.app.get(EmbedSignals, { strict: false }).run({ zoneId: zone.id });
const vectorsOf = (zone: TestZone) =>
  app.app
    .get(Database)
    .inZone(zone.id, () =>
      app.app
        .get(Database)
        .query<{ signal_id: string; model: string; vector: number[] }>('select * from signal_vector'),
    );

it('a signal gets one vector, of length 1, told by which model', async () => {
  const { zone, ids } = await reported('Te weinig veilige plaatsen om te fietsen');
  await embed(zone);
  await embed(zone);
  const [vector, ...others] = await vectorsOf(zone);
  expect(others).toEqual([]);
  expect(vector).toMatchObject({ signal_id: ids[0], model: 'klein-1' });
  expect(Math.hypot(...(vector?.vector ?? []))).toBeCloseTo(1, 5);
  expect(asked).toHaveLength(1);
});

it('personal data never leaves for the model', async () => {
  const { zone } = await reported('Bel mevrouw Janssens op 0470 12 34 56 of jan@example.org');
  await embed(zone);
  expect(asked[0]?.input.join()).toMatch(/\[telefoonnummer\].*\[e-mailadres\]/);
  expect(asked[0]?.input.join()).not.toMatch(/Janssens|0470|example/);
});

it('what the model calls near is put higher for a coordinator, and lower what it does not', async () => {
  const others = [
    'Wachten op een psycholoog duurt lang',
    'Lang wachten op de psycholoog',
    'De psycholoog laat lang wachten',
    'Wachttijd bij de psycholoog',
    'Lange wachttijd psycholoog',
  ];
  const bicycle = 'Lang wachten op een psycholoog, en dan nog ver fietsen';
  const { zone, coordinator, ids } = await reported('Wachten op de psycholoog en een fiets', bicycle, ...others);
  await app.app.get(RefreshFingerprints, { strict: false }).run({ zoneId: zone.id });
  const look = async () =>
    (await coordinator.call(sharedSignals.similarTo, { params: { signal: ids[0] as string } })).items;
  const scoreOf = (items: Awaited<ReturnType<typeof look>>) => items.find(({ id }) => id === ids[1])?.score ?? 0;
  const without = scoreOf(await look());
  await embed(zone);
  expect(scoreOf(await look())).toBeGreaterThan(without);
});

it.each([
  { how: 'hangs', say: () => hangs },
  { how: 'says nonsense', say: () => '<html>' },
  { how: 'answers fewer than asked', say: () => ({ data: [] }) },
  {
    how: 'answers vectors of different lengths',
    say: ({ input }: Asked) => ({ data: input.map((_, index) => ({ index, embedding: Array(8 + index).fill(1) })) }),
  },
  {
    how: 'answers what is no number',
    say: ({ input }: Asked) => ({ data: input.map((_, index) => ({ index, embedding: Array(8).fill('1') })) }),
  },
  { how: 'answers without end', say: () => `"${'x'.repeat(5_000_000)}"` },
])('all goes on without it when the model $how, and it is left alone for a while', async ({ say }) => {
  answer = say;
  const { zone, coordinator, ids } = await reported('Wachten op een psycholoog', 'Lang wachten op de psycholoog');
  await embed(zone);
  await embed(zone);
  expect(await vectorsOf(zone)).toEqual([]);
  expect(asked).toHaveLength(1);
  await app.app.get(RefreshFingerprints, { strict: false }).run({ zoneId: zone.id });
  const { items } = await coordinator.call(sharedSignals.similarTo, { params: { signal: ids[0] as string } });
  expect(items.map(({ id }) => id)).toEqual([ids[1]]);
});

it('nothing is sent where no model is set', async () => {
  Object.assign(app.app.get(Config), { EMBEDDINGS_URL: undefined });
  const { zone } = await reported('Wachten op een psycholoog');
  await embed(zone);
  expect(asked).toEqual([]);
});
