import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Person } from './testing/person.ts';
import { screens, Theatre } from './testing/theatre.ts';
import { demoZone, makeZone, productUrl } from './testing/zone.ts';

jest.setTimeout(90_000);

// One signal walks the whole path, in a zone of its own with the imported signals: each test goes on where the one before ended.
const told =
  'Op onze dienst is er geen tolk voor gesprekken met anderstaligen. Een kind vertaalt dan voor zijn moeder.';
const neutral = 'Geen tolk bij gesprekken met anderstaligen';
const likewise = [
  'sociaal tolk',
  'tolkuren op in mei',
  'Consultatie met handen en voeten',
  'geen traumatherapie voor wie Pasjtoe',
  'Consultatiebureau: ouders verstaan',
];
const shared = 'Mensen die geen Nederlands spreken, hebben vaak geen tolk';

const answer = 'Het bestuur steunt dit. Een tolk voor elk gesprek kunnen we niet beloven.';
const news = 'Vier diensten zoeken samen een tolk voor de eerste gesprekken. In het voorjaar horen jullie meer.';
const lonely = 'Eenzaamheid bij ouderen blijft onder de radar';
const onTheList = [shared, lonely, 'Lange wachttijden', 'Te weinig dagopvang', 'Gezinnen die het financieel'];
const votes: Record<string, Record<string, string>> = {
  'Bart Meskens': { [shared]: '2 stippen', [lonely]: '1 stip' },
  'Ilse Cornelis': { 'Te weinig dagopvang': '2 stippen', [shared]: '1 stip' },
  'Griet Lemmens': { [shared]: '2 stippen', [lonely]: '1 stip' },
  'Nele Hendrickx': { [lonely]: '2 stippen', 'Lange wachttijden': '1 stip' },
  'Samira Bouzid': { [lonely]: '2 stippen', [shared]: '1 stip' },
};
const others = ['Jana Wouters', 'Liesbet Verhaegen', 'Hilde Roosen', 'Veerle Janssens'];

let theatre: Theatre;
let countedBefore: number;

beforeAll(async () => {
  theatre = await Theatre.open(await makeZone(...Object.keys(votes), ...others));
});
afterAll(() => theatre?.close());

it('a reporter on a small phone reports in six acts and gets a number', async () => {
  const jana = await theatre.as('Jana Wouters', screens.phone);
  await jana.goesTo('Meld');
  await jana.writes('Wat loopt er in je werk vaker mis?', told);
  await jana.ticks('Elke week');
  await jana.picks('Wie treft het vooral?', 'Anderstaligen');
  await jana.ticks(/^Alleen de coördinator/);
  await jana.presses('Meld dit signaal');
  await jana.heading('Je signaal is binnen').waitFor();
  await jana.reads(/^[A-Z-]+-\d{4}-\d{4,}$/);
  await jana.reads(/antwoordt je ten laatste op/);
  await jana.reads(/We beloven geen oplossing/);
});

it('the coordinator checks ten and bundles six', async () => {
  const liesbet = await theatre.as('Liesbet Verhaegen');
  countedBefore = await countedFor(liesbet);
  await liesbet.opens('/toetsen');
  await liesbet.follows(/geen tolk voor gesprekken/);
  await liesbet.reads(told);
  await liesbet.writes('Neutrale titel', neutral);
  for (let checked = 0; checked < 10; checked += 1) {
    const title = await liesbet.page.getByLabel('Neutrale titel').inputValue();
    await liesbet.ticks('Ik las het na: niemand is hierin te herkennen');
    await liesbet.presses('Aanvaard');
    await liesbet.reads(`Aanvaard: ${title}`);
  }

  await liesbet.opens('/bundelen?zoek=tolk');
  for (const title of [neutral, ...likewise]) await liesbet.ticks(new RegExp(`^${title}`));
  await liesbet.presses('Nieuw gedeeld signaal', liesbet.page.getByRole('group', { name: '6 gekozen' }));
  const form = liesbet.page.getByRole('region', { name: 'Nieuw gedeeld signaal' });
  await liesbet.writes('Titel', shared, form);
  await liesbet.writes('In neutrale woorden', 'Zonder tolk loopt een gesprek over zorg of hulp vast.', form);
  await liesbet.picks('Cluster die het opneemt', 'Welzijn');
  await liesbet.presses('Maak een gedeeld signaal van 6 signalen');
  await liesbet.reads(/Gedeeld signaal \S+ gemaakt van 6 signalen/);
});

it('three organisations recognise it, and then it is recognised', async () => {
  for (const name of ['Bart Meskens', 'Ilse Cornelis', 'Griet Lemmens']) {
    const member = await theatre.as(name);
    await member.goesTo('Gedeelde signalen');
    await member.follows(shared);
    await member.reads(/Nu aan zet: de sectoren|Sectoren zeggen of ze dit herkennen/);
    await member.presses('Wij herkennen dit');
    const dialog = member.page.getByRole('dialog', { name: 'Herkent jouw organisatie dit?' });
    // Ilse works for two organisations, and speaks for one.
    if (name === 'Ilse Cornelis') await dialog.getByRole('radio').first().check();
    await member.writes('Een voorbeeld', 'Vorige maand ging een gesprek over schulden niet door.', dialog);
    await member.presses('Wij herkennen dit', dialog);
    await member.reads(/^Genoteerd: .* herkent dit\./);
  }
  const griet = await theatre.as('Griet Lemmens');
  await griet.reads(/Genoeg organisaties herkennen dit/);
});

it('the cluster chooses two of five by dots, and an expert cannot vote', async () => {
  const bart = await theatre.as('Bart Meskens');
  await bart.goesTo('Overleg');
  await bart.follows('Bereid een ronde voor');
  for (const title of onTheList) await bart.ticks(new RegExp(`^${title}`));
  await bart.presses('Bewaar de ronde');
  await bart.presses('Open de ronde');
  await bart.reads('De ronde is open. De leden kunnen stemmen.');

  for (const [name, dots] of Object.entries(votes)) {
    const member = await theatre.as(name);
    await member.goesTo('Overleg');
    await member.follows('Stem nu');
    for (const [title, count] of Object.entries(dots)) {
      await member.ticks(count, member.page.getByRole('group', { name: new RegExp(`^${title}`) }));
    }
    await member.presses('Dien mijn keuze in');
    await member.heading('Bedankt, je stem is geteld').waitFor();
  }

  const hilde = await theatre.as('Hilde Roosen');
  await hilde.goesTo('Overleg');
  await hilde.follows(/^Clusteroverleg welzijn/);
  await hilde.reads('5 van 8 stemden');
  expect(await hilde.page.getByRole('link', { name: 'Stem nu' }).count()).toBe(0);
  await hilde.page.goto(`${hilde.page.url()}/stem`);
  await hilde.heading('Je kan in deze ronde niet stemmen').waitFor();

  await bart.opens('/overleg');
  await bart.follows(/^Clusteroverleg welzijn/);
  await bart.ticks('Twee signalen');
  await bart.presses('Sluit en toon de uitslag');
  await bart.presses('Sluit en toon de uitslag', bart.page.getByRole('dialog'));
  const chosen = bart.page.getByRole('row').filter({ hasText: 'Gekozen' });
  await chosen.nth(1).waitFor();
  expect(await chosen.getByRole('link').allTextContents()).toEqual(expect.arrayContaining([shared, lonely]));
  expect(await chosen.count()).toBe(2);
});

it('two people escalate: who proposes cannot submit', async () => {
  const bart = await theatre.as('Bart Meskens');
  await bart.goesTo('Bestuur');
  await bart.follows('Leg voor aan het bestuur', bart.page.getByRole('article').filter({ hasText: shared }));
  await bart.writes('Wat vraag je aan het bestuur?', 'Kan het bestuur tolkuren voor eerste gesprekken regelen?');
  await bart.writes('Advies van de cluster', 'Begin met de sociale diensten en de huisartsen.');
  await bart.presses('Stel voor');
  await bart.reads(/Jij stelde dit voor\./);
  expect(await bart.page.getByRole('button', { name: 'Dien in bij het bestuur' }).count()).toBe(0);

  const liesbet = await theatre.as('Liesbet Verhaegen');
  await liesbet.goesTo('Bestuur');
  await liesbet.follows(shared);
  await liesbet.presses('Dien in bij het bestuur');
  await liesbet.reads('Ingediend. Het bestuur is aan zet.');
});

it('the board decides and publishes', async () => {
  const veerle = await theatre.as('Veerle Janssens');
  await veerle.goesTo('Bestuur');
  await veerle.follows(shared);
  await veerle.presses('Zet op de agenda');
  await veerle.reads('Het staat op de agenda van het bestuur.');
  await veerle.presses('Bereid de beslissing voor');
  await veerle.ticks(/^Gesteund/);
  await veerle.writes(
    'Motivering',
    'Zonder tolk kan niemand goed geholpen worden. We beginnen met de eerste gesprekken.',
  );
  await veerle.seeks('Trekker', 'Griet', /^Griet Lemmens/);
  await veerle.page.getByLabel('Wanneer kijken jullie opnieuw?').fill(nextYear());
  await veerle.presses('Bewaar het ontwerp');
  await veerle.reads('Alleen het bestuur ziet dit ontwerp.');
  await veerle.presses('Publiceer de beslissing');
  await veerle.presses('Publiceer de beslissing', veerle.page.getByRole('dialog'));
  await veerle.reads(/Gepubliceerd op/);
});

it('each reporter finds the answer in "Mijn signalen" and in the mail', async () => {
  const liesbet = await theatre.as('Liesbet Verhaegen');
  await liesbet.finds('/antwoorden', shared);
  await liesbet.follows(shared);
  await liesbet.reads(/over 6 signalen\. 6 van hen krijgen ook een mail\./);
  // The draft names the lead: who reads it over is not asked whether that is a client.
  await liesbet.reads(/^Blijft staan: “Griet Lemmens”/);
  const draft = await liesbet.page.getByLabel('Wat de aanbrengers lezen').inputValue();
  await liesbet.writes('Wat de aanbrengers lezen', `${draft}\n\n${answer}`);
  await liesbet.presses('Keur goed en verstuur');
  await liesbet.reads(/^Verstuurd naar/);

  const mails = await theatre.mails('answer', 6);
  expect(new Set(mails.map(({ to }) => to)).size).toBe(6);
  for (const { to, text } of mails) {
    expect(text).toContain(answer);
    const reporter = to.startsWith('jana.wouters@') ? await theatre.as('Jana Wouters') : await theatre.byLink(to);
    await reporter.opens('/mijn-signalen');
    await reporter.reads('Nieuw antwoord');
    await reporter.reads(answer);
  }
});

it('the lead takes it up, tells the reporters how it goes, and looks back', async () => {
  const liesbet = await theatre.as('Liesbet Verhaegen');
  await liesbet.opens('/gedeelde-signalen');
  await liesbet.follows(shared);
  await liesbet.follows('Plan een actie');
  await liesbet.writes('Wat gaan we doen?', 'Zoek tolken voor de eerste gesprekken');
  await liesbet.seeks('Wie wordt trekker?', 'Griet', /^Griet Lemmens/);
  await liesbet.page.getByLabel('Tegen wanneer?').fill(nextYear());
  await liesbet.presses('Bewaar het plan');

  const griet = await theatre.as('Griet Lemmens');
  await griet.finds('/acties', 'Zoek tolken voor de eerste gesprekken');
  await griet.follows('Zoek tolken voor de eerste gesprekken');
  await griet.presses('Begin eraan');
  await griet.follows('Bekijk het gedeelde signaal');
  await griet.reads('De trekker volgt het op en vertelt hoe het loopt.');
  await griet.presses('Vertel hoe het loopt');
  await griet.writes('Wat wil je hen laten weten?', news);
  await griet.presses('Lees het na');
  await griet.presses('Keur goed en verstuur');
  await griet.reads(/^Verstuurd naar/);
  const jana = await theatre.as('Jana Wouters');
  await jana.opens('/mijn-signalen');
  await jana.reads(news);

  await griet.opens('/gedeelde-signalen');
  await griet.follows(shared);
  await griet.presses('Kijk terug');
  await griet.writes('Wat is er veranderd, en wat nog niet?', 'Vier diensten delen nu een tolk.');
  await griet.presses('Rond af');
  await griet.reads('De opvolging is bekeken. De aanbrengers horen wat het opleverde.');
  await griet.follows('Lees de beslissing');
  await griet.reads('Vier diensten delen nu een tolk.');
});

it('trends show the ten signals that were accepted', async () => {
  const liesbet = await theatre.as('Liesbet Verhaegen');
  await liesbet.finds(allYears, `Samen: ${countedBefore + 10} signalen`);
  const saved = liesbet.page.waitForEvent('download');
  await liesbet.presses('Bewaar als CSV');
  expect((await saved).suggestedFilename()).toBe('signalen-per-periode.csv');
  const counts = [...readFileSync(await (await saved).path(), 'utf8').matchAll(/^"[^"]+","(\d+)"/gm)];
  expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(countedBefore + 10);
});

it('a coordinator of another zone sees none of it', async () => {
  const elsewhere = await Theatre.open(demoZone());
  try {
    const femke = await elsewhere.as('Femke De Backer');
    for (const page of ['/gedeelde-signalen', '/signalen', '/bestuur', '/overleg', '/antwoorden', '/trends']) {
      await femke.page.goto(`${productUrl}/z/${theatre.zone.slug}${page}`);
      await femke.heading('Deze pagina bestaat niet').waitFor();
    }
    const nobody = await elsewhere.stranger();
    for (const path of theatre.visited) {
      // What reporting without an account needs, such as who reads it, is there for everybody.
      const { status: forNobody } = await nobody.asks(path);
      const { status } = await femke.asks(path);
      expect({ path, status }).toEqual({ path, status: forNobody === 200 ? 200 : 404 });
    }
  } finally {
    await elsewhere.close();
  }
});

const allYears = '/trends?periode=jaar';

/** How many signals the trends count for the zone. */
async function countedFor(person: Person): Promise<number> {
  await person.opens(allYears);
  const words = await person.page.getByText(/^Samen: \d+ signalen$/).textContent();
  return Number(words?.match(/\d+/)?.[0]);
}

const nextYear = () => `${new Date().getFullYear() + 1}-06-15`;
