import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { faultsOf } from './testing/looks.ts';
import { screens, Theatre } from './testing/theatre.ts';
import { makeZone } from './testing/zone.ts';

jest.setTimeout(90_000);

// So that no colour is caught on its way to another.
const still = { reducedMotion: 'reduce' } as const;
const number = '85.07.30-033.28';
const question = 'Wat loopt er in je werk vaker mis?';

let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open(await makeZone('Jana Wouters', 'Liesbet Verhaegen'));
}, 90_000);
afterAll(() => theatre?.close());

it('a national number is stopped in the form, and goes out in one press', async () => {
  const nobody = await theatre.stranger({ ...screens.phone, ...still });
  let asked = 0;
  nobody.page.on('request', (request) => (asked += Number(request.url().endsWith('/open-signals'))));
  await nobody.opens('/melden');
  await nobody.writes(question, `Het dossier van ${number} blijft al weken liggen.`);
  await nobody.reads('Hier staat een rijksregisternummer.');
  expect(await faultsOf(nobody.page)).toEqual([]);
  await nobody.presses('Meld dit signaal');
  await nobody.heading().waitFor();
  await nobody.reads('Eén ding klopt nog niet');
  expect(asked).toBe(0);
  await nobody.presses('Vervang door [rijksregisternummer]');
  await nobody.presses('Meld dit signaal');
  await nobody.heading('Je signaal is binnen').waitFor();
});

it('with the guard of the browser gone the server stops it, at the field, and nothing typed is lost', async () => {
  const nobody = await theatre.stranger();
  await nobody.page.route(/find-personal-data/, (route) => route.abort());
  await nobody.opens('/melden');
  const told = `Het dossier van ${number} blijft al weken liggen.`;
  await nobody.writes(question, told);
  const refusal = nobody.page.waitForResponse((response) => response.url().endsWith('/open-signals'));
  await nobody.presses('Meld dit signaal');
  expect((await refusal).status()).toBe(422);
  await nobody.page.getByRole('link', { name: 'Hier staat een rijksregisternummer. Haal het weg.' }).click();
  expect(await nobody.page.getByRole('textbox', { name: question }).inputValue()).toBe(told);
  expect(await nobody.page.getByRole('button', { name: /^Vervang door/ }).count()).toBe(0);
});

it('a telephone number stays with a reason, by keyboard, and the coordinator reads who let it through and why', async () => {
  const jana = await theatre.as('Jana Wouters', { ...screens.desk, ...still });
  await jana.opens('/melden');
  await jana.tabsTo(question);
  await jana.page.keyboard.type('Niemand neemt op aan het loket: 053 12 34 56 rinkelt gewoon door.');
  await jana.reads('Staat hier iets waaraan je een persoon herkent?');
  await jana.tabsTo('Meld dit signaal');
  await jana.page.keyboard.press('Enter');
  await jana.reads('Hier staat een telefoonnummer. Vervang het, of zeg waarom het mag blijven.');
  await jana.tabsTo('Laat dit staan');
  await jana.page.keyboard.press('Enter');
  expect(await jana.focused()).toBe('Het gaat niet over een persoon');
  expect(await faultsOf(jana.page)).toEqual([]);
  await jana.tabsTo('Het staat openbaar');
  await jana.page.keyboard.press('Enter');
  expect(await jana.focused()).toContain(question);
  await jana.reads('Blijft staan: “053 12 34 56”, omdat het openbaar staat.');
  expect(await faultsOf(jana.page)).toEqual([]);
  await jana.tabsTo('Meld dit signaal');
  await jana.page.keyboard.press('Enter');
  await jana.heading('Je signaal is binnen').waitFor();

  const liesbet = await theatre.as('Liesbet Verhaegen', { ...screens.desk, ...still });
  await liesbet.opens('/toetsen');
  await liesbet.follows('Niemand neemt op aan het loket');
  await liesbet.reads(/^Telefoonnummer in de beschrijving: doorgelaten door Jana Wouters omdat het openbaar staat/);
  expect(await faultsOf(liesbet.page)).toEqual([]);
});
