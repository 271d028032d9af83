import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, type Me } from '@signalenbeleid/contracts/people.contract';
import { signals, type Reported } from '@signalenbeleid/contracts/signals.contract';
import { sharedSignals, type LookAlikes } from '@signalenbeleid/contracts/shared-signals.contract';
import { zones, type ZoneView } from '@signalenbeleid/contracts/zones.contract';
import { answering } from '../sign-in/api.testing.ts';
import { ReportPage } from './report.page.tsx';

const id = '018f0000-0000-7000-8000-000000000000';
const shared = '018f0000-0000-7000-8000-000000000001';
const organisation = { id: '018f0000-0000-7000-8000-000000000002', name: 'CAW De Brug' };
const zone: ZoneView = {
  slug: 'amalo',
  name: 'AMALO',
  province: 'Vlaams-Brabant',
  alsoWritten: '',
  note: '',
  municipalities: [{ name: 'Asse', toCheck: false }],
  answerWithinDays: 14,
  extraLabels: [],
  hiddenCodes: [],
};
const jana: Me = {
  accountId: id,
  name: 'Jana Wouters',
  email: 'jana@example.org',
  keeper: false,
  zones: [
    {
      slug: 'amalo',
      name: 'AMALO',
      memberId: id,
      roles: [{ role: 'reporter' }],
      permissions: ['signals.report', 'signals.own', 'shared-signals.recognise'],
      organisations: [organisation],
    },
  ],
};
const reported: Reported = { id, number: 'AMALO-2026-0047', answerBy: '2026-12-06T10:00:00.000Z', state: 'submitted' };
const alike: LookAlikes = {
  items: [
    {
      kind: 'shared-signal',
      id: shared,
      number: 'GS-2026-01',
      title: 'Geen vervoer naar bestralingen',
      score: 0.8,
      strength: 'strong',
      excerpt: 'Wie bestraald wordt, raakt er niet.',
      reasons: ['vervoer', 'bestraling'],
      state: 'escalated',
    },
  ],
};

type Replies = Parameters<typeof answering>;
const anonymously: Replies = [[people.me, { problem: 'not-signed-in' }]];
const asJana: Replies = [[people.me, { answer: jana }]];

/** Opens the form, with these answers before the usual ones. */
async function open(...replies: Replies) {
  const sent = answering(
    ...replies,
    [zones.one, { answer: zone }],
    [people.coordinators, { answer: { items: [{ name: 'Liesbet Verhaegen' }] } }],
    [sharedSignals.similar, { answer: { items: [] } }],
  );
  const { unmount } = render(<ReportPage params={{ zone: 'amalo' }} />);
  await screen.findByText(/Je meldt als|geen account nodig/);
  return { sent, unmount };
}
/** The keys with which signals were sent, in order. */
function keysSent() {
  const keys: string[] = [];
  const inner = globalThis.fetch;
  globalThis.fetch = ((address: string, init: RequestInit = {}) => {
    const key = (init.headers as Record<string, string>)?.['idempotency-key'];
    if (key) keys.push(key);
    return inner(address, init);
  }) as typeof fetch;
  return keys;
}
const text = () => screen.getByRole('textbox', { name: /Wat loopt er in je werk/ });
const send = () => userEvent.click(screen.getByRole('button', { name: 'Meld dit signaal' }));
const bodies = (sent: { route: string; body: unknown }[], route: string) =>
  sent.filter((one) => one.route === route).map(({ body }) => body);
afterEach(() => sessionStorage.clear());

test('takes one text and one press: the title comes from the first sentence, the rest may stay empty', async () => {
  const { sent } = await open(...asJana, [signals.report, { answer: reported }]);
  await userEvent.type(text(), 'Elke vrijdag ontslagen zonder voorschrift. Dan is de huisarts weg.');
  await send();
  expect(await screen.findByRole('heading', { level: 1, name: 'Je signaal is binnen' })).toHaveFocus();
  expect(screen.getByText('AMALO-2026-0047')).toBeVisible();
  expect(screen.getByText(/ten laatste op zondag 6 december/)).toBeVisible();
  expect(screen.getByText(/Liesbet Verhaegen, coördinator van de zone, leest het/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Bekijk mijn signalen' })).toHaveAttribute('href', '/z/amalo/mijn-signalen');
  expect(bodies(sent, signals.report.route)).toEqual([
    {
      title: 'Elke vrijdag ontslagen zonder voorschrift',
      description: 'Elke vrijdag ontslagen zonder voorschrift. Dan is de huisarts weg.',
      visibility: 'COORD',
      wantsFeedback: true,
    },
  ]);
  expect(sessionStorage.getItem('melden:amalo')).toBeNull();
});

test('works without an account, and gives a code to come back with', async () => {
  const receipt = 'ABCD-EFGH-JKLM-NPQR';
  const { sent } = await open(...anonymously, [signals.reportOpenly, { answer: { ...reported, receipt } }]);
  await userEvent.type(text(), 'Er is nergens een tolk te vinden.');
  await userEvent.click(screen.getByText('Over jou (hoeft niet)'));
  await userEvent.type(screen.getByLabelText('Je e-mailadres'), 'els@example.org');
  await send();
  const box = within(await screen.findByRole('region', { name: 'Je code' }));
  expect(box.getByText(receipt)).toBeVisible();
  expect(box.getByText(/Bewaar deze code/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Volg je signaal met je code' })).toHaveAttribute('href', '/z/amalo/volgen');
  expect(bodies(sent, signals.reportOpenly.route)).toMatchObject([{ email: 'els@example.org' }]);
});

test('says what is missing, with a link to it', async () => {
  await open(...anonymously);
  await send();
  expect(screen.getByRole('group', { name: 'Eén ding klopt nog niet' })).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Schrijf in een zin of twee wat er misloopt.' }));
  expect(text()).toHaveFocus();
});

test('never sends a national number, says so at once, and takes it out in one press', async () => {
  const { sent } = await open(...asJana, [signals.report, { answer: reported }]);
  await userEvent.type(text(), 'Het dossier van 85.07.30-033.28 blijft liggen.');
  expect(await screen.findByText('Hier staat een rijksregisternummer.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Laat dit staan' })).not.toBeInTheDocument();
  await send();
  expect(screen.getByRole('group', { name: 'Eén ding klopt nog niet' })).toHaveFocus();
  expect(bodies(sent, signals.report.route)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Vervang door [rijksregisternummer]' }));
  expect(text()).toHaveFocus();
  expect(text()).toHaveValue('Het dossier van [rijksregisternummer] blijft liggen.');
  await send();
  expect(await screen.findByText('AMALO-2026-0047')).toBeVisible();
});

test('asks about what looks like a name, and sends along why it may stay', async () => {
  const waived: unknown[] = [];
  await open(...asJana, [signals.report, { answer: reported }]);
  const inner = globalThis.fetch;
  globalThis.fetch = ((address: string, init: RequestInit = {}) => {
    waived.push((init.headers as Record<string, string>)?.['personal-data-waived']);
    return inner(address, init);
  }) as typeof fetch;
  await userEvent.type(text(), 'Mevrouw Claes van het loket helpt iedereen goed verder.');
  expect(await screen.findByText('Staat hier de naam van een cliënt?')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Laat dit staan' }));
  expect(screen.getByRole('button', { name: 'Het gaat niet over een persoon' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Het is van een dienst of een hulpverlener' }));
  expect(screen.queryByText('Staat hier de naam van een cliënt?')).not.toBeInTheDocument();
  expect(screen.getByText(/Blijft staan: “Mevrouw Claes”/)).toBeVisible();
  expect(text()).toHaveFocus();
  await send();
  await screen.findByText('AMALO-2026-0047');
  expect(waived).toContain('description=name:professional, title=name:professional');
});

test('shows at its place what the server still found, with the same way out', async () => {
  const errors = [{ path: 'body.description', code: 'phone' }];
  await open(...asJana, [signals.report, { problem: 'personal-data-not-waived', errors }]);
  await userEvent.type(text(), 'Bel gerust 0475 12 34 56 als niemand opneemt.');
  await send();
  expect(await screen.findAllByText(/^Hier staat een telefoonnummer/)).not.toEqual([]);
  expect(text()).toHaveValue('Bel gerust 0475 12 34 56 als niemand opneemt.');
  await userEvent.click(screen.getByRole('button', { name: 'Laat dit staan' }));
  await userEvent.click(screen.getByRole('button', { name: 'Het staat openbaar' }));
  expect(screen.queryByText(/^Hier staat een telefoonnummer/)).not.toBeInTheDocument();
  answering(...asJana, [signals.report, { answer: reported }], [sharedSignals.similar, { answer: { items: [] } }]);
  await send();
  expect(await screen.findByText('AMALO-2026-0047')).toBeVisible();
});

test.each(['Wie woont in Roos of Van Nature', 'AZ Sint-Jan is vol'])(
  'leaves ordinary words alone: %s',
  async (words) => {
    await open(...anonymously);
    await userEvent.type(text(), `${words}, en mail x@y.be.`);
    expect(await screen.findAllByRole('button', { name: /^Vervang door/ })).toHaveLength(1);
  },
);

test('keeps what is typed in this tab', async () => {
  const { unmount } = await open(...anonymously);
  await userEvent.type(text(), 'Wachten op een bed.');
  expect(await screen.findByText('Bewaard op dit toestel, nog niet verstuurd')).toBeVisible();
  await waitFor(() => expect(sessionStorage.getItem('melden:amalo')).toContain('Wachten op een bed.'));
  unmount();
  await open(...anonymously);
  expect(text()).toHaveValue('Wachten op een bed.');
});

test('keeps a signal that got lost on the way, and sends it once more with the same key when the connection is back', async () => {
  await open(...asJana, [signals.report, 'offline']);
  const before = keysSent();
  await userEvent.type(text(), 'Geen verbinding onderweg.');
  await send();
  expect(await screen.findByText('Nog niet verstuurd: er is geen verbinding.')).toBeVisible();
  answering(...asJana, [signals.report, { answer: reported }]);
  const after = keysSent();
  act(() => void window.dispatchEvent(new Event('online')));
  expect(await screen.findByRole('heading', { name: 'Je signaal is binnen' })).toBeVisible();
  expect(after).toEqual(before);
  expect(after).toHaveLength(1);
});

test('sends a lost signal again in a page that was loaded anew', async () => {
  const { unmount } = await open(...asJana, [signals.report, 'offline']);
  const before = keysSent();
  await userEvent.type(text(), 'Geen verbinding onderweg.');
  await send();
  await screen.findByText('Nog niet verstuurd: er is geen verbinding.');
  unmount();
  await open(...asJana, [signals.report, { answer: reported }]);
  const after = keysSent();
  await userEvent.click(await screen.findByRole('button', { name: 'Verstuur nu' }));
  expect(await screen.findByRole('heading', { name: 'Je signaal is binnen' })).toBeVisible();
  expect(after).toEqual(before);
});

test('offers what looks like it, and recognising takes the place of writing', async () => {
  const { sent } = await open(
    ...asJana,
    [sharedSignals.similar, { answer: alike }],
    [sharedSignals.recognise, { answer: {} }],
  );
  await userEvent.type(text(), 'Patiënten geraken niet op hun bestraling.');
  const found = within(await screen.findByRole('article', { name: 'Geen vervoer naar bestralingen' }));
  expect(found.getByText('Lijkt erop door: vervoer, bestraling')).toBeVisible();
  expect(found.getByText('Wie bestraald wordt, raakt er niet.')).toBeVisible();
  expect(found.getByText('Waar het staat: Bij het bestuur.')).toBeVisible();
  await userEvent.click(found.getByRole('button', { name: /^Dit herken ik ook/ }));
  expect(await found.findByText(/CAW De Brug herkent dit nu ook/)).toBeVisible();
  expect(bodies(sent, sharedSignals.recognise.route)).toEqual([{ organisationId: organisation.id }]);
});

test('shows a signal that nobody bundled yet, which cannot be recognised but can be reported too', async () => {
  const [item] = alike.items;
  const signal = {
    kind: 'signal' as const,
    id,
    number: 'AMALO-2026-0003',
    title: 'Taxi naar de bestraling',
    score: 0.9,
  };
  const both = { items: [{ ...signal, strength: 'strong' as const, reasons: ['vervoer'] }, item!] };
  await open(...asJana, [sharedSignals.similar, { answer: both }]);
  await userEvent.type(text(), 'Patiënten geraken niet op hun bestraling.');
  const found = within(await screen.findByRole('article', { name: 'Taxi naar de bestraling' }));
  expect(found.getByRole('link')).toHaveAttribute('href', `/z/amalo/signalen/${id}`);
  expect(screen.getByText(/Dit heeft iemand al gemeld/)).toBeVisible();
  expect(found.queryByRole('button')).not.toBeInTheDocument();
  expect(screen.getByText(/^Eén gedeeld signaal lijkt/)).toBeVisible();
  expect(screen.getAllByRole('article')[0]).toHaveAccessibleName('Geen vervoer naar bestralingen');
});

test('does not ask again what an organisation said before', async () => {
  const other = { id, name: 'OCMW Asse' };
  const [own] = jana.zones;
  const both: Me = { ...jana, zones: [{ ...own!, organisations: [organisation, other] }] };
  const said = { items: [{ ...alike.items[0]!, recognisedBy: [organisation.id] }] };
  const { sent } = await open(
    [people.me, { answer: both }],
    [sharedSignals.similar, { answer: said }],
    [sharedSignals.recognise, { answer: {} }],
  );
  await userEvent.type(text(), 'Patiënten geraken niet op hun bestraling.');
  expect(await screen.findByText('CAW De Brug herkende dit al.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Dit herken ik ook/ }));
  expect(await screen.findByText(/OCMW Asse herkent dit nu ook/)).toBeVisible();
  expect(bodies(sent, sharedSignals.recognise.route)).toEqual([{ organisationId: other.id }]);
});

test('asks for which organisation, of who works for several', async () => {
  const other = { id, name: 'OCMW Asse' };
  const [own] = jana.zones;
  const both: Me = { ...jana, zones: [{ ...own!, organisations: [organisation, other] }] };
  const { sent } = await open(
    [people.me, { answer: both }],
    [sharedSignals.similar, { answer: alike }],
    [sharedSignals.recognise, { answer: {} }],
  );
  await userEvent.type(text(), 'Patiënten geraken niet op hun bestraling.');
  await userEvent.click(await screen.findByRole('button', { name: /^Dit herken ik ook/ }));
  const which = within(screen.getByRole('group', { name: 'Voor welke organisatie herken je dit?' }));
  await userEvent.click(which.getByRole('button', { name: 'OCMW Asse' }));
  expect(await screen.findByText(/OCMW Asse herkent dit nu ook/)).toBeVisible();
  expect(bodies(sent, sharedSignals.recognise.route)).toEqual([{ organisationId: other.id }]);
});

test('keeps what was recognised in sight, so that it can be taken back', async () => {
  const replies: Replies = [...asJana, [sharedSignals.recognise, { answer: {} }]];
  await open(...replies, [sharedSignals.similar, { answer: alike }]);
  await userEvent.type(text(), 'Patiënten geraken niet op hun bestraling.');
  await userEvent.click(await screen.findByRole('button', { name: /^Dit herken ik ook/ }));
  await screen.findByText(/CAW De Brug herkent dit nu ook/);
  const sent = answering(
    [sharedSignals.similar, { answer: { items: [] } }],
    [sharedSignals.withdrawRecognition, { answer: {} }],
    [sharedSignals.follow, { answer: {} }],
  );
  await userEvent.type(text(), ' En nog iets anders.');
  await waitFor(() => expect(bodies(sent, sharedSignals.similar.route)).toHaveLength(1));
  await userEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
  await waitFor(() => expect(screen.queryByText(/herkent dit nu ook/)).not.toBeInTheDocument());
});

test('asks one question at a time, and goes on when there is no answer', async () => {
  const { sent } = await open(...asJana, [sharedSignals.similar, 'never'], [signals.report, { answer: reported }]);
  await userEvent.type(text(), 'Patiënten geraken niet op hun bestraling.');
  await waitFor(() => expect(bodies(sent, sharedSignals.similar.route)).toHaveLength(1));
  await userEvent.type(text(), ' Elke week opnieuw.');
  // Keeping what is typed takes a longer pause than asking would.
  await waitFor(() => expect(sessionStorage.getItem('melden:amalo')).toContain('Elke week opnieuw.'));
  expect(bodies(sent, sharedSignals.similar.route)).toHaveLength(1);
  await send();
  expect(await screen.findByRole('heading', { name: 'Je signaal is binnen' })).toBeVisible();
});

test('says nothing of look-alikes that could not be looked up', async () => {
  const { sent } = await open(...asJana, [sharedSignals.similar, { problem: 'unavailable' }]);
  await userEvent.type(text(), 'Patiënten geraken niet op hun bestraling.');
  await waitFor(() => expect(bodies(sent, sharedSignals.similar.route)).toHaveLength(1));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Bedoel je dit?' })).not.toBeInTheDocument();
});

test('opens what is folded when something is wrong in it', async () => {
  await open(...anonymously);
  await userEvent.type(text(), 'Er is nergens een tolk te vinden.');
  await userEvent.click(screen.getByText('Over jou (hoeft niet)'));
  await userEvent.type(screen.getByLabelText('Je e-mailadres'), 'els');
  await userEvent.click(screen.getByText('Over jou (hoeft niet)'));
  await send();
  await userEvent.click(screen.getByRole('link', { name: /Vul een e-mailadres in/ }));
  expect(screen.getByLabelText('Je e-mailadres')).toHaveFocus();
  expect(screen.getByLabelText('Je e-mailadres')).toBeVisible();
});
