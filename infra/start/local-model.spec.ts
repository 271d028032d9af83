import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CheckingModule } from '@signalenbeleid/checking';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { EmbedSignals, LookAlikesModule, LookAlikesWorkModule } from '@signalenbeleid/look-alikes';
import { PeopleModule } from '@signalenbeleid/people';
import { Config, Database } from '@signalenbeleid/platform';
import { startTestApp, type TestApp } from '@signalenbeleid/platform/testing';
import { SharedSignalsModule } from '@signalenbeleid/shared-signals';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';
import { checkSurroundings } from '../local/checks.ts';
import type { RunFile } from '../local/data-folder.ts';
import { findFreePort } from '../local/ports.ts';
import { readSettings } from '../local/settings.ts';
import { Household } from './household.ts';
import { keepModel } from './local-model.ts';
import { makeTinyModel } from './tiny-model.testing.ts';

const unit = (at: number) => Array.from({ length: 8 }, (_, place) => Number(place === at));
const words = { iets: unit(0), fiets: unit(1), wachten: unit(2) };

let dataDir: string;
let folder: string;
let household: Household;
let notes: Partial<RunFile>;
let said: string[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'signalenbeleid-test-model-'));
  folder = join(dataDir, 'ons model');
  makeTinyModel(folder, words);
  household = new Household();
  [notes, said] = [{}, []];
});
afterEach(async () => {
  await household.stop();
  rmSync(dataDir, { recursive: true });
});

const settings = async () =>
  readSettings([], { EMBEDDINGS_FOLDER: folder, DATA_DIR: dataDir, PORT: String(await findFreePort()) });
const keep = async () => {
  const start = { settings: await settings(), household, say: (sentence: string) => said.push(sentence) };
  return keepModel(start, { note: (part) => Object.assign(notes, part) });
};
const until = async (isSo: () => boolean | Promise<boolean>) => {
  while (!(await isSo())) await pause(20);
};
const ask = (url: string | undefined, body: string) =>
  fetch(url ?? '', { method: 'POST', body }).then(async (response) => ({
    status: response.status,
    body: (await response.json()) as { data: { embedding: number[] }[]; model: string; error?: { message: string } },
  }));
const answers = (url: string | undefined) =>
  ask(url, '{"input":"fiets"}').then(
    ({ status }) => status === 200,
    () => false,
  );

describe('a language model in a folder', () => {
  test('gives each text the mean of its words, and tells which model it is', async () => {
    const { EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: name } = await keep();
    await until(() => answers(url));
    const { body } = await ask(url, JSON.stringify({ input: ['Fiets wachten', 'zzz', ''] }));
    expect(body.data.map(({ embedding }) => embedding.slice(0, 3))).toEqual([
      [0, 0.5, 0.5],
      [1, 0, 0],
      [1, 0, 0],
    ]);
    expect(name).toMatch(/^ons-model@[0-9a-f]{12}$/);
    expect(body.model).toBe(name);
  });

  test('reads no more than the beginning of what is long', async () => {
    const { EMBEDDINGS_URL: url } = await keep();
    await until(() => answers(url));
    const { body } = await ask(url, JSON.stringify({ input: `${'fiets '.repeat(300)}${'wachten '.repeat(300)}` }));
    const [, bicycles = 0, waiting = 0] = body.data[0]?.embedding ?? [];
    expect(bicycles * 256).toBe(255);
    expect(waiting * 256).toBe(1);
  });

  test('of another content has another name', async () => {
    const { EMBEDDINGS_MODEL: before } = await keep();
    makeTinyModel(folder, { ...words, wachten: unit(3) });
    expect((await keep()).EMBEDDINGS_MODEL).not.toBe(before);
  });

  test.each([
    { body: '{', status: 400 },
    { body: '{}', status: 400 },
    { body: '{"input":[]}', status: 400 },
    { body: '{"input":[7]}', status: 400 },
    { body: JSON.stringify({ input: Array(33).fill('fiets') }), status: 400 },
    { body: JSON.stringify({ input: 'x'.repeat(1_000_001) }), status: 413 },
  ])('refuses what it cannot read, and goes on ($status)', async ({ body, status }) => {
    const { EMBEDDINGS_URL: url } = await keep();
    await until(() => answers(url));
    expect((await ask(url, body)).status).toBe(status);
    expect((await ask(url?.replace('embeddings', 'elsewhere'), body)).status).toBe(404);
    expect(await answers(url)).toBe(true);
  });

  test('that is killed comes back at the same address', async () => {
    const { EMBEDDINGS_URL: url } = await keep();
    await until(() => answers(url));
    process.kill(notes.model?.pid ?? 0, 'SIGKILL');
    await until(() => said.length > 0);
    await until(() => answers(url));
    expect(said).toEqual(['Het taalmodel stopte onverwacht (signaal SIGKILL) en wordt opnieuw gestart.']);
  });

  test('that cannot be read is left alone after three tries, and said so', async () => {
    writeFileSync(join(folder, 'model.onnx'), 'geen model');
    await keep();
    await until(() => said.some((sentence) => sentence.includes('werkt niet')));
    expect(said.at(-1)).toContain(folder);
    expect(readFileSync(join(dataDir, 'logs/model.log'), 'utf8')).toContain('is niet te lezen');
  });

  test('is missed before anything starts', async () => {
    rmSync(join(folder, 'tokenizer.json'));
    await expect(checkSurroundings(await settings())).rejects.toThrow('zit geen taalmodel');
  });
});

describe('signals', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(
      ...[ZonesModule, PeopleModule, SignalsModule, CheckingModule, SharedSignalsModule],
      ...[LookAlikesModule, LookAlikesWorkModule],
    );
  });
  afterAll(() => app?.stop());

  test('get their vectors from the model of the folder', async () => {
    const given = await keep();
    Object.assign(app.app.get(Config), given);
    await until(() => answers(given.EMBEDDINGS_URL));
    const zone = await app.zone();
    const { id } = await (await zone.person()).call(signals.report, { body: { title: 'Wachten' } });
    await app.app.get(EmbedSignals, { strict: false }).run({ zoneId: zone.id });
    const rows = await app.app
      .get(Database)
      .inZone(zone.id, () => app.app.get(Database).query('select signal_id, model, vector from signal_vector'));
    expect(rows).toEqual([{ signal_id: id, model: given.EMBEDDINGS_MODEL, vector: unit(2) }]);
  });
});
