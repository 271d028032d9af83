import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { Theatre } from './testing/theatre.ts';
import { makeZone } from './testing/zone.ts';

jest.setTimeout(60_000);

// That no page breaks its policy or asks another site anything, every journey watches: `Theatre.close` throws then.
const attack = `<script>document.title = 'ingebroken'</script><img src="x" onerror="document.title = 'ingebroken'">`;
const told = `Formulieren lopen vast bij de sociale dienst. ${attack}`;

let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open(await makeZone('Jana Wouters', 'Liesbet Verhaegen'));
}, 90_000);
afterAll(() => theatre?.close());

it('what somebody writes in a signal is shown, and never run', async () => {
  const jana = await theatre.as('Jana Wouters');
  await jana.opens('/melden');
  await jana.writes('Wat loopt er in je werk vaker mis?', told);
  await jana.presses('Pas de titel aan');
  await jana.writes('Titel', attack);
  await jana.presses('Meld dit signaal');
  await jana.heading('Je signaal is binnen').waitFor();
  await jana.opens('/mijn-signalen');
  await jana.reads(attack);

  const liesbet = await theatre.as('Liesbet Verhaegen');
  await liesbet.opens('/toetsen');
  await liesbet.follows(attack);
  await liesbet.reads(told);
  for (const { page } of [jana, liesbet]) {
    expect(await page.title()).not.toContain('ingebroken');
    expect(await page.locator('main :is(script, img[onerror])').count()).toBe(0);
  }
});

it('what got into a page all the same is stopped by the policy, and reported', async () => {
  const liesbet = await theatre.as('Liesbet Verhaegen');
  await liesbet.opens('/vandaag');
  const title = await liesbet.page.title();
  const reported = liesbet.page.waitForRequest((request) => request.url().endsWith('/api/csp-reports'));
  await liesbet.page.evaluate(
    (html) => document.body.append(document.createRange().createContextualFragment(html)),
    attack,
  );
  await reported;
  expect(await liesbet.page.title()).toBe(title);
  expect(theatre.offences.splice(0).join()).toMatch(/script-src-(elem|attr) inline/);
});
