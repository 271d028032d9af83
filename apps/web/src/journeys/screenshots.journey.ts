import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Person } from './testing/person.ts';
import { screens, Theatre } from './testing/theatre.ts';
import { demoZone, productUrl } from './testing/zone.ts';

jest.setTimeout(60_000);

// The pictures of the README are made of the demo zone, and written only when somebody asks: SCREENSHOTS=1.
const folder = resolve(import.meta.dirname, '../../../../docs/screenshots');
const wanted = process.env.SCREENSHOTS === '1';

let theatre: Theatre;
let coordinator: Person;

beforeAll(async () => {
  if (wanted) mkdirSync(folder, { recursive: true });
  theatre = await Theatre.open(demoZone());
  coordinator = await theatre.as('Liesbet Verhaegen');
}, 60_000);
afterAll(() => theatre?.close());

const atDesk: [picture: string, path: () => Promise<string> | string][] = [
  ['vandaag', () => '/vandaag'],
  ['gedeeld-signaal', async () => `/gedeelde-signalen/${await firstIn('shared-signals?state=recognised')}`],
  ['overleg-uitslag', async () => `/overleg/${await firstIn('rounds?state=closed')}`],
  ['escalatie', async () => `/bestuur/${await firstIn('escalations')}`],
  ['trends', () => '/trends'],
];

it.each(atDesk)('%s is there to be shown', async (picture, path) => {
  await coordinator.page.goto(`${productUrl}/z/amalo${await path()}`, { waitUntil: 'networkidle' });
  await show(coordinator, picture);
});

it('melden on a phone is there to be shown', async () => {
  const jana = await theatre.as('Jana Wouters', screens.phone);
  await jana.opens('/melden');
  await jana.writes(
    'Wat loopt er in je werk vaker mis?',
    'Ouderen geraken niet bij de dokter: de bus rijdt niet meer.',
  );
  await show(jana, 'melden');
});

/** The page has its heading and is no stray page; its picture is kept when asked. */
async function show({ page }: Person, picture: string) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.title()).not.toContain('Deze pagina');
  await page.evaluate(() => window.scrollTo(0, 0));
  // As it is: hiding the caret would add a style that the policy of the page forbids.
  if (wanted) await page.screenshot({ path: join(folder, `${picture}.png`), caret: 'initial' });
}

async function firstIn(list: string): Promise<string> {
  const { text } = await coordinator.asks(`/api/zones/amalo/${list}`);
  return JSON.parse(text).items[0].id;
}
