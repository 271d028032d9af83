import type { Endpoint } from '@signalenbeleid/contracts';
import { actions } from '@signalenbeleid/contracts/actions.contract';
import { feedback } from '@signalenbeleid/contracts/feedback.contract';
import { mandates } from '@signalenbeleid/contracts/mandates.contract';
import { members } from '@signalenbeleid/contracts/people.contract';
import { organisations } from '@signalenbeleid/contracts/organisations.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { themes } from '@signalenbeleid/contracts/themes.contract';
import { startTestApp, type TestApp } from '@signalenbeleid/platform/testing';
import { features } from './api.module.ts';
import { makeFullZone, type FullZone } from './full-zone.testing.ts';
import { operationsOf } from './operations.testing.ts';

const PAIRS = 100;

let app: TestApp;
let zone: FullZone;
beforeAll(async () => {
  app = await startTestApp(...features);
  zone = await makeFullZone(app);
}, 120_000);
afterAll(() => app?.stop());

const lead = () => ({ leadId: zone.strong.memberId, dueOn: '2099-06-30' });
/** One change of each kind of shared record, with words that tell who made it. */
const kinds: [string, Endpoint, string, (words: string) => object][] = [
  ['a signal in neutral words', signals.rewrite, 'signal', (title) => ({ title })],
  ['the place of a signal', signals.classify, 'signal', (municipality) => ({ municipality })],
  ['a shared signal', sharedSignals.rewrite, 'shared', (title) => ({ title })],
  ['an answer', feedback.revise, 'answer', (text) => ({ text })],
  ['a theme', themes.change, 'theme', (title) => ({ title, description: '' })],
  ['an action', actions.change, 'action', (title) => ({ title, ...lead() })],
  ['an organisation', organisations.change, 'organisation', (name) => ({ name })],
  ['a member', members.change, 'member', (name) => ({ name })],
  ['a mandate', mandates.change, 'mandate', (words) => ({ validTo: `20${60 + Number(words.at(-1))}-01-01` })],
  ['the links of a theme', themes.link, 'theme', () => ({ addSignals: [zone.idOf('signal')] })],
];

it.each(kinds.map(([kind, ...change]) => [kind, change] as const))(
  'two who change %s at the same time: one does, the other hears that it changed',
  async (_, [endpoint, name, bodyOf]) => {
    const params = { [name]: zone.idOf(name) };
    const start = await zone.versionOf(name);
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const version = start + pair;
      const both = await Promise.all(
        ['Woorden van 1', 'Woorden van 2'].map((words) =>
          zone.strong.send(endpoint, { params, version, body: bodyOf(words) }),
        ),
      );
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
      const [winner, loser] = [both.find(({ ok }) => ok), both.find(({ ok }) => !ok)];
      expect(winner?.headers.get('etag')).toBe(`"${version + 1}"`);
      expect(await loser?.json()).toMatchObject({ type: '/problems/stale', status: 412 });
      await winner?.text();
    }
    expect(await zone.versionOf(name)).toBe(start + PAIRS);
  },
  60_000,
);

it.each(
  operationsOf()
    .filter(({ changes }) => changes)
    .map((each) => [each.name, each] as const),
)('%s needs the version that was read', async (_, operation) => {
  const path = operation.path.replace(/\{(\w+)\}/g, (_whole, name: string) => zone.idOf(name));
  const answer = await fetch(`${app.base}${path}`, {
    method: operation.method,
    headers: { origin: 'http://localhost:3000', cookie: zone.strong.cookie },
  });
  const { type } = await answer.json();
  expect({ status: answer.status, type }).toEqual({ status: 428, type: '/problems/version-missing' });
});
