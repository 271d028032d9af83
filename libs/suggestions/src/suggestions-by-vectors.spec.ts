import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Config } from '@signalenbeleid/platform';
import type { TestApp } from '@signalenbeleid/platform/testing';
import { startSuggestions, ZoneWithSignals } from './zone-with-signals.testing.ts';

/** A model that tells who sleeps outside from who looks for a bed, and finds nothing else of any importance. */
function vectorOf(text: string, index: number) {
  const isOutside = /winter|straat|station/i.test(text);
  return { index, embedding: Array.from({ length: 8 }, (_, at) => (at === (isOutside ? 0 : 1) ? 9 : 1)) };
}

let app: TestApp;
let model: Server;
let answers: boolean;
beforeAll(async () => {
  model = createServer(async (request, response) => {
    const { input } = JSON.parse(Buffer.concat(await request.toArray()).toString()) as { input: string[] };
    response.end(answers ? JSON.stringify({ data: input.map(vectorOf) }) : 'away');
  }).listen(0, '127.0.0.1');
  await once(model, 'listening');
  app = await startSuggestions();
});
afterAll(async () => {
  await app?.stop();
  model.closeAllConnections();
  model.close();
});

const setModel = (isSet: boolean) =>
  Object.assign(app.app.get(Config), {
    EMBEDDINGS_URL: isSet ? `http://127.0.0.1:${(model.address() as AddressInfo).port}/v1/embeddings` : undefined,
    EMBEDDINGS_MODEL: isSet ? 'klein-1' : undefined,
  });

const outside = 'Dakloze mensen slapen buiten in de winter';
const inside = ['Opvang voor daklozen zit vol', 'Wie dakloos is vindt geen bed', 'Daklozen krijgen geen plaats'];
const others = [
  'Nachtopvang is vol in de winter',
  'Geen bed voor wie op straat leeft',
  'Mensen zonder huis slapen in het station',
];
/** The same signals in a zone of their own, and what is proposed of them. */
async function proposed(): Promise<string[][]> {
  const zone = await ZoneWithSignals.in(app);
  for (const title of [outside, ...inside, ...others]) await zone.accepted({ title });
  await zone.work();
  return (await zone.open()).map(({ members }) => members.map(({ title }) => title));
}

it('what the model of the zone calls far apart is no longer proposed together', async () => {
  answers = true;
  setModel(false);
  const [byWords] = await proposed();
  expect(byWords).toEqual(expect.arrayContaining([outside, ...inside]));
  setModel(true);
  const [byVectors] = await proposed();
  expect(byVectors).toEqual(expect.arrayContaining(inside));
  expect(byVectors).not.toContain(outside);
});

it('suggestions are made all the same while the model is away', async () => {
  setModel(false);
  const without = await proposed();
  answers = false;
  setModel(true);
  expect(await proposed()).toEqual(without);
});
