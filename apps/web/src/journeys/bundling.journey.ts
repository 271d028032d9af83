import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Person } from './testing/person.ts';
import { screens, Theatre } from './testing/theatre.ts';
import { makeZone } from './testing/zone.ts';

jest.setTimeout(300_000);

// What looks alike, in a zone of its own with the imported signals: each test goes on where the one before ended.
const alone = 'Ouderen zitten de hele dag alleen. Niemand komt nog langs, ze zijn eenzaam.';
const newVersion = 'Laad de nieuwe versie';
const lonely = 'Eenzaamheid bij ouderen blijft onder de radar';

let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open(await makeZone('Liesbet Verhaegen', 'Jana Wouters', 'Ilse Cornelis'));
}, 90_000);
afterAll(() => theatre?.close());

const alike = (person: Person) => person.page.getByRole('article', { name: lonely });

it('a reporter joins what is there instead of writing it again', async () => {
  const jana = await theatre.as('Jana Wouters', screens.phone);
  await jana.opens('/melden');
  await jana.writes('Wat loopt er in je werk vaker mis?', alone);
  await alike(jana).waitFor();
  expect(await jana.page.getByRole('article').count()).toBeLessThanOrEqual(5);
  await jana.presses(/^Dit herken ik ook/, alike(jana));
  await alike(jana)
    .getByText(/herkent dit nu ook\. Je volgt het/)
    .waitFor();
  await jana.follows('Bekijk dit gedeelde signaal', alike(jana));
  await jana.reads('Je volgt dit');
});

it('who works for several organisations says for which', async () => {
  const ilse = await theatre.as('Ilse Cornelis');
  await ilse.opens('/melden');
  await ilse.writes('Wat loopt er in je werk vaker mis?', alone);
  await ilse.presses(/^Dit herken ik ook/, alike(ilse));
  const which = ilse.page.getByRole('group', { name: 'Voor welke organisatie herken je dit?' });
  await which.getByRole('button').last().click();
  await alike(ilse)
    .getByText(/herkent dit nu ook/)
    .waitFor();
});

it('a signal is sent all the same while the look-alikes do not answer', async () => {
  const jana = await theatre.as('Jana Wouters');
  for (const answer of ['never', 'broken'] as const) {
    await jana.page.route('**/look-alikes', (route) => (answer === 'broken' ? route.abort() : undefined));
    await jana.opens('/melden');
    await jana.writes('Wat loopt er in je werk vaker mis?', `${alone} Dat zien we elke week.`);
    await jana.ticks('Elke week');
    await jana.picks('Wie treft het vooral?', 'Ouderen');
    await jana.ticks(/^Alleen de coördinator/);
    await jana.presses('Meld dit signaal');
    await jana.heading('Je signaal is binnen').waitFor();
    await jana.page.unroute('**/look-alikes');
  }
});

it('a coordinator accepts by keyboard, and takes it back', async () => {
  const liesbet = await atBench();
  const before = await looseOf(liesbet);
  await liesbet.page.keyboard.press('v');
  const first = await cardOf(liesbet);
  await liesbet.page.keyboard.press('x');
  await liesbet.page.keyboard.press('a');
  await liesbet.page.locator(`#${first}`).waitFor({ state: 'detached' });
  await liesbet.reads(/Gedeeld signaal \S+ gemaakt van/);
  await liesbet.page.getByText(`Nog ${before} losse signalen`).waitFor({ state: 'detached' });
  await liesbet.page.keyboard.press('u');
  await liesbet.reads('Ongedaan gemaakt.');
  await liesbet.page.locator(`#${first}`).waitFor();
  await liesbet.reads(`Nog ${before} losse signalen`);
});

it('a suggestion that was dismissed stays away', async () => {
  const liesbet = await atBench();
  const dismissed = await cardOf(liesbet);
  await liesbet.page.keyboard.press('d');
  await liesbet.page.locator(`#${dismissed}`).waitFor({ state: 'detached' });
  // The worker looks again at what was dismissed, and proposes the rest as before.
  await allSuggested(liesbet);
  await liesbet.opens('/bundelen');
  await liesbet.page.locator('.suggestion').waitFor();
  expect(await liesbet.asks(listOf(liesbet))).not.toMatchObject({ text: expect.stringContaining(idIn(dismissed)) });
  await liesbet.page.getByText('Beslist').click();
  await liesbet.page
    .getByRole('button', { name: /^Maak ongedaan/ })
    .first()
    .waitFor();
});

it('a coordinator checks by keyboard alone all that came in', async () => {
  const liesbet = await theatre.as('Liesbet Verhaegen');
  await liesbet.opens('/toetsen');
  const place = liesbet.page.getByText(/^\d+ van \d+$/);
  const toCheck = Number((await place.textContent())?.match(/\d+$/)?.[0]);
  expect(toCheck).toBeGreaterThanOrEqual(40);
  for (let left = toCheck; left > 0; left -= 1) {
    await liesbet.tabsTo('Ik las het na');
    await liesbet.page.keyboard.press('Space');
    await liesbet.tabsTo('Aanvaard');
    await liesbet.page.keyboard.press('Enter');
    const next = left > 1 ? liesbet.page.getByText(new RegExp(`^\\d+ van ${left - 1}$`)) : undefined;
    await (next ?? liesbet.heading('Alles is getoetst')).waitFor();
  }
});

it('a coordinator empties the bench by keyboard alone, and never loses the place', async () => {
  const liesbet = await atBench();
  const before = await looseOf(liesbet);
  expect(before).toBeGreaterThan(300);
  const decided = await decidesAll(liesbet);
  expect(decided).toBeGreaterThan(20);
  expect(await looseOf(liesbet)).toBeLessThan(before / 2);
  // What nobody proposes anything for goes one by one: to what looks most like it, or to a shared signal of its own.
  while (!(await isEmpty(liesbet))) {
    await bundlesNext(liesbet);
    // What was bundled may bring the worker to a new suggestion.
    await decidesAll(liesbet);
  }
  await liesbet.reads('Geen enkel signaal is nog los.');
  await liesbet.heading('Geen voorstellen meer').waitFor();
});

/** Decides by key on every suggestion there is; answers on how many. */
async function decidesAll(person: Person): Promise<number> {
  let decided = 0;
  if (await hasCard(person)) await person.page.keyboard.press('v');
  for (; await hasCard(person); decided += 1) {
    // Two that a cluster or the board took up both cannot go up in each other: that leaves one answer.
    const stuck = await person.page.locator('.suggestion-acts [aria-disabled]').count();
    await decides(person, stuck || decided % 8 === 7 ? 'd' : 'a');
    // On the next suggestion, or on the heading above none.
    expect(await person.focused()).not.toBe('');
  }
  return decided;
}

/**
 * Decides with this key. When the worker changed the suggestion a moment before, reads its new version and decides on
 * that, unless it left the list meanwhile.
 */
async function decides(person: Person, key: string): Promise<void> {
  const { page } = person;
  const card = await cardOf(person);
  const answered = (method: string) =>
    page.waitForResponse((one) => one.request().method() === method && one.url().includes('/suggestions'));
  const decision = answered('POST');
  await page.keyboard.press(key);
  const gone = page.locator(`#${card}`).waitFor({ state: 'detached' });
  if ((await decision).status() !== 412) return gone;
  await Promise.race([gone, page.getByRole('button', { name: newVersion }).waitFor()]);
  if ((await page.locator(`#${card}`).count()) === 0) return;
  await person.tabsTo(newVersion);
  const list = answered('GET');
  await page.keyboard.press('Enter');
  await list;
  if (await page.locator(`#${card}`).count()) await decides(person, key);
}

/** Bundles by key the loose signal one is at: what was bundled before may still be leaving the list. */
async function bundlesNext(person: Person): Promise<void> {
  const { page } = person;
  const here = page.locator('.pick-list input:focus');
  await page.keyboard.press('l');
  await here.waitFor();
  await page.keyboard.press('b');
  const box = await page.locator('.pick-list input:checked').getAttribute('id');
  const alike = page.getByRole('region', { name: 'Zo wordt het' });
  await alike.or(page.getByText('Er is nog geen gedeeld signaal dat hierop lijkt')).waitFor();
  const isAlone = (await alike.count()) === 0;
  await here.waitFor();
  await page.keyboard.press('b');
  if (isAlone) {
    await page.locator('form input:focus').waitFor();
    await page.keyboard.press('Enter');
  }
  await page.locator(`#${box}`).waitFor({ state: 'detached' });
}

/** The coordinator before the bench, once the worker has proposed everything. */
async function atBench(): Promise<Person> {
  const liesbet = await theatre.as('Liesbet Verhaegen');
  await allSuggested(liesbet);
  await liesbet.opens('/bundelen');
  await liesbet.page.locator('.suggestion').waitFor();
  await left(liesbet).waitFor();
  return liesbet;
}

const listOf = ({ slug }: Person) => `/api/zones/${slug}/suggestions?limit=20`;
/** The id of the card that is open. */
const cardOf = async ({ page }: Person) => (await page.locator('.suggestion').getAttribute('id')) ?? '';
const idIn = (card: string) => card.replace('voorstel-', '');
const hasCard = async ({ page }: Person) => (await page.locator('.suggestion').count()) > 0;
const isEmpty = async ({ page }: Person) =>
  (await page.getByRole('heading', { name: 'Alles is gebundeld' }).count()) > 0;
const left = ({ page }: Person) => page.getByText(/^Nog \d+ losse? signa/);
const looseOf = async (person: Person) => Number((await left(person).textContent())?.match(/\d+/)?.[0]);

/** The worker has compared all signals of the zone: it proposes what it proposed a moment ago. */
async function allSuggested(person: Person) {
  let before = '';
  await person.awaits(listOf(person), (answer) => {
    const same = answer === before && answer.includes('"next"');
    before = answer;
    return same;
  });
}
