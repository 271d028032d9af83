import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { lightPages } from '../light-pages.ts';
import { pages } from '../routes.ts';
import { faultsInForcedColours, faultsOf } from './testing/looks.ts';
import type { Person } from './testing/person.ts';
import { screens, Theatre } from './testing/theatre.ts';
import { demoZone, productUrl } from './testing/zone.ts';

jest.setTimeout(60_000);

// The demo zone is only looked at. Every page is one that somebody may see: the coordinator, or else a board member.
const strays = /^Deze pagina (bestaat niet|hoort niet bij je rol|kunnen we nu niet tonen)$/;

let theatre: Theatre;
let coordinator: Person;
let stranger: Person;
let ids: Record<string, string>;

beforeAll(async () => {
  theatre = await Theatre.open(demoZone());
  coordinator = await theatre.as('Liesbet Verhaegen');
  stranger = await theatre.stranger();
  ids = {
    shared: await firstIn('shared-signals'),
    theme: await firstIn('themes'),
    action: await firstIn('actions'),
    escalation: await firstIn('escalations'),
    answer: await firstIn('answers'),
    signal: await firstIn('signals'),
    organisation: await firstIn('organisations'),
    member: await firstIn('members'),
    round: await firstIn('rounds'),
  };
}, 90_000);
afterAll(() => theatre?.close());

it.each(pages.map(({ path }) => path))('%s holds on every screen, in light and dark', async (path) => {
  const { page } = coordinator;
  await look(coordinator, `/z/amalo${filled(path)}`);
  expect(await page.title()).not.toMatch(strays);
  expect(await faultsOf(page)).toEqual([]);
});

it.each(lightPages.map(({ path }) => path))('%s holds for who is not signed in', async (path) => {
  await look(stranger, path.replace('$zone', 'amalo'));
  expect(await faultsOf(stranger.page)).toEqual([]);
});

it('the page of every component in every state holds', async () => {
  await arrive(stranger, '/onderdelen');
  expect(await faultsOf(stranger.page)).toEqual([]);
});

it('the page where the keeper comes in holds', async () => {
  const { page } = coordinator;
  // Nobody of the demo keeps the installation: the page is drawn as for who does.
  await page.route('**/api/me', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), keeper: true, zones: [] } });
  });
  await look(coordinator, '/');
  await coordinator.heading('Alle zones').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.unroute('**/api/me');
});

it.each(['/vandaag', '/trends', '/gedeelde-signalen/$shared', '/overleg/$round', '/bundelen'])(
  '%s holds in forced colours',
  async (path) => {
    await look(coordinator, `/z/amalo${filled(path)}`);
    expect(await faultsInForcedColours(coordinator.page)).toEqual([]);
    await coordinator.page.emulateMedia({ forcedColors: 'none' });
  },
);

const filled = (path: string) => path.replace(/\$(\w+)/g, (_, name: string) => ids[name] ?? '');

/** The first of a list of the zone, as the API gives it. */
async function firstIn(list: string): Promise<string> {
  const { text } = await coordinator.asks(`/api/zones/amalo/${list}`);
  return JSON.parse(text).items[0].id;
}

/** Comes to a page as it is on a desk, and waits until all of it is there. */
async function look(person: Person, path: string) {
  await arrive(person, path);
  expect(await person.page.locator('.skeleton').count()).toBe(0);
}

/** Comes to a page as it is on a desk. */
async function arrive({ page }: Person, path: string) {
  await page.setViewportSize(screens.desk.viewport);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${productUrl}${path}`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
}
