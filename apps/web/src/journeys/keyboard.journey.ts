import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { faultsOf } from './testing/looks.ts';
import type { Person } from './testing/person.ts';
import { Theatre } from './testing/theatre.ts';
import { makeZone } from './testing/zone.ts';

jest.setTimeout(90_000);

let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open(await makeZone('Jana Wouters', 'Bart Meskens', 'Liesbet Verhaegen'));
}, 90_000);
afterAll(() => theatre?.close());

it('a signal is reported by keyboard alone', async () => {
  const jana = await theatre.as('Jana Wouters');
  await jana.opens('/melden');
  await jana.tabsTo('Wat loopt er in je werk vaker mis?');
  await jana.page.keyboard.type('Mensen vinden de weg niet naar de sociale dienst. De bus stopt te ver.');
  await jana.tabsTo('Elke dag');
  await jana.page.keyboard.press('ArrowRight');
  expect(await jana.page.getByRole('radio', { name: 'Elke week' }).isChecked()).toBe(true);
  await jana.tabsTo('Wie treft het vooral?');
  await jana.page.keyboard.type('Ouderen');
  await jana.tabsTo('Meld dit signaal');
  await jana.page.keyboard.press('Enter');
  await jana.heading('Je signaal is binnen').waitFor();
  // Who cannot see the page hears where they are.
  expect(await jana.focused()).toContain('Je signaal is binnen');
});

it('a member votes by keyboard alone, on a page that holds on every screen', async () => {
  const bart = await theatre.as('Bart Meskens');
  await bart.opens('/overleg/nieuw');
  await bart.tabsTo('Lange wachttijden');
  await bart.page.keyboard.press('Space');
  await bart.tabsTo('Te weinig dagopvang');
  await bart.page.keyboard.press('Space');
  await bart.tabsTo('Bewaar de ronde');
  await bart.page.keyboard.press('Enter');
  await bart.tabsTo('Open de ronde');
  await bart.page.keyboard.press('Enter');
  await bart.tabsTo('Stem nu');
  await bart.page.keyboard.press('Enter');
  await bart.heading('Kies één of twee signalen').waitFor();
  expect(await faultsOf(bart.page)).toEqual([]);
  await givesDots(bart, 2);
  await givesDots(bart, 1);
  await bart.reads('3 van 3 stippen gegeven');
  await bart.tabsTo('Dien mijn keuze in');
  await bart.page.keyboard.press('Enter');
  await bart.heading('Bedankt, je stem is geteld').waitFor();
});

it('who leaves a list of suggestions comes in the next field', async () => {
  const liesbet = await theatre.as('Liesbet Verhaegen');
  await liesbet.opens('/wie-is-wie/nieuw');
  await liesbet.tabsTo('Sector');
  await liesbet.page.getByRole('option').nth(20).waitFor();
  await liesbet.page.keyboard.press('Tab');
  expect(await liesbet.focused()).toContain('Gemeente');
});

/** Goes to the next signal on the list, and gives it so many dots with the arrows. */
async function givesDots(person: Person, count: number) {
  await person.tabsTo('geen stip');
  for (let dots = 0; dots < count; dots += 1) await person.page.keyboard.press('ArrowRight');
}
