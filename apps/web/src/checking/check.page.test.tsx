import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { feedback } from '@signalenbeleid/contracts/feedback.contract';
import { signals, type SignalLine, type SignalView } from '@signalenbeleid/contracts/signals.contract';
import { zones } from '@signalenbeleid/contracts/zones.contract';
import { idOf, openAs } from '../signals/page.testing.tsx';

const line = (number: number, title: string): SignalLine => ({
  id: idOf(number),
  number: `AMALO-2026-000${number}`,
  state: 'submitted',
  kind: 'knelpunt',
  title,
  categories: [],
  targetGroups: [],
  sector: 'CAW',
  reportedAt: `2026-11-${20 - number}T08:00:00.000Z`,
  sharedSignals: 0,
});
const view = ({ id, number, title }: SignalLine): SignalView => ({
  ...{
    id,
    number,
    state: 'submitted',
    kind: 'knelpunt',
    categories: [],
    targetGroups: [],
    outsideZone: false,
    sources: [],
  },
  reportedAt: '2026-11-15T08:00:00.000Z',
  original: { title, description: 'Mevrouw Claes wacht al een jaar op een tolk.' },
  reporter: {
    name: 'Els Maes',
    organisation: 'CAW De Brug',
    visibility: 'COORD',
    wantsFeedback: true,
    onBehalf: false,
  },
  questions: [],
  sharedSignals: [],
  path: { step: 'checked', turn: 'coordinator', finished: false },
  mine: false,
  version: 3,
});
const newest = line(1, 'Geen tolk te vinden');
const oldest = line(2, 'Wachten op een bed');
const accepted: SignalView = {
  ...view(oldest),
  state: 'accepted',
  version: 4,
  neutral: { title: 'Wachten op een bed', edition: 1, at: '2026-11-22T08:00:00.000Z' },
};

type Replies = Parameters<typeof openAs> extends [unknown, unknown, ...infer R] ? R : never;
/** Opens the bench with these two signals, with these answers before the usual ones. */
const open = (...replies: Replies) =>
  openAs(
    'zone-coordinator',
    '/toetsen',
    ...replies,
    [signals.list, { answer: { items: [newest, oldest], total: 2, more: false } }],
    [signals.one, { answer: view(oldest) }],
    [zones.one, { problem: 'unavailable' }],
  );
const button = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => userEvent.click(await button(name));
const current = () => screen.getByRole('navigation', { name: 'Te toetsen' }).querySelector('[aria-current]');

test('begins with the oldest, the words of the reporter beside neutral ones without the name of a client', async () => {
  await open();
  const words = await screen.findByRole('region', { name: 'Het origineel' });
  expect(within(words).getByText('Mevrouw Claes wacht al een jaar op een tolk.')).toBeVisible();
  expect(within(words).getByText(/Els Maes · CAW De Brug/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Neutrale titel' })).toHaveValue('Wachten op een bed');
  expect(screen.getByRole('textbox', { name: 'Het probleem, zonder oplossing' })).toHaveValue(
    '[cliënt] wacht al een jaar op een tolk.',
  );
  expect(current()).toHaveTextContent('Wachten op een bed');
});

test('accepts in two presses, goes on to the next signal and takes it back when asked', async () => {
  const { bodies } = await open([signals.accept, { answer: accepted }], [signals.reopen, { answer: view(oldest) }]);
  await press('Aanvaard');
  expect(screen.getByText(/Lees eerst na of niemand te herkennen is/)).toBeVisible();
  expect(bodies(signals.accept.route)).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: /niemand is hierin te herkennen/ }));
  await press('Aanvaard');
  expect(await screen.findByText('Aanvaard: Wachten op een bed')).toBeVisible();
  const wording = { title: 'Wachten op een bed', text: '[cliënt] wacht al een jaar op een tolk.' };
  expect(bodies(signals.accept.route)).toEqual([{ wording, privacyChecked: true }]);
  await waitFor(() => expect(current()).toHaveTextContent('Geen tolk te vinden'));
  await press('Maak ongedaan');
  expect(await screen.findByText('Ongedaan gemaakt.')).toBeVisible();
  expect(bodies(signals.reopen.route)).toEqual([{ explanation: 'De coördinator maakte deze stap ongedaan.' }]);
  await waitFor(() => expect(current()).toHaveTextContent('Wachten op een bed'));
});

test('sends it back with a friendly explanation for each reason, and never writes over own words', async () => {
  const { bodies } = await open([signals.return, { answer: { ...view(oldest), state: 'returned' } }]);
  await press('Stuur terug met uitleg');
  const explanation = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Uitleg voor de aanbrenger' });
  const written = () => explanation().value;
  expect(written()).toContain('dat je organisatie dit zelf kan aanpakken');
  await userEvent.click(screen.getByRole('radio', { name: 'Opgelost' }));
  expect(written()).toContain('intussen opgelost');
  await userEvent.type(explanation(), ' Groeten, Liesbet.');
  await userEvent.click(screen.getByRole('radio', { name: 'Al gekend' }));
  expect(written()).toContain('Groeten, Liesbet.');
  await press('Stuur terug');
  expect(await screen.findByText('Teruggestuurd: Wachten op een bed')).toBeVisible();
  expect(bodies(signals.return.route)).toMatchObject([{ reason: 'AL_GEKEND' }]);
});

test('asks a ready question in two presses', async () => {
  const { bodies } = await open([signals.ask, { answer: { ...view(oldest), state: 'information-asked' } }]);
  await press('Vraag meer informatie');
  await press('Stel de vraag');
  expect(await screen.findByText('Je vraag is verstuurd.')).toBeVisible();
  expect(bodies(signals.ask.route)).toEqual([{ question: 'Gaat het om één situatie, of zie je dit vaker?' }]);
});

test('refers only when it says to whom', async () => {
  const { bodies } = await open([signals.refer, { answer: { ...view(oldest), state: 'referred' } }]);
  await press('Verwijs door');
  await press('Verwijs door');
  expect(screen.getByRole('group', { name: 'Eén ding klopt nog niet' })).toHaveFocus();
  await userEvent.type(screen.getByRole('textbox', { name: 'Naar wie verwijs je door?' }), 'Loket mobiliteit');
  await press('Verwijs door');
  expect(await screen.findByText('Doorverwezen: Wachten op een bed')).toBeVisible();
  expect(bodies(signals.refer.route)).toMatchObject([{ to: 'Loket mobiliteit' }]);
});

test('answers at once, and accepts only once when the answer failed at first', async () => {
  const { sent } = await open(
    [signals.accept, { answer: accepted }],
    [feedback.answerSignal, { problem: 'unavailable' }],
  );
  await press('Antwoord meteen');
  await userEvent.type(screen.getByRole('textbox', { name: 'Wat antwoord je?' }), 'Er komt een bed bij.');
  await userEvent.click(
    screen.getAllByRole('checkbox', { name: /niemand is hierin te herkennen/ }).at(-1) as HTMLElement,
  );
  await press('Aanvaard en antwoord');
  await screen.findByText(/even niet bereikbaar/);
  await press('Verstuur het antwoord');
  await waitFor(() => expect(sent.filter(({ route }) => route === feedback.answerSignal.route)).toHaveLength(2));
  expect(sent.filter(({ route }) => route === signals.accept.route)).toHaveLength(1);
});

test('goes through the queue with J and K, but not while somebody types', async () => {
  await open();
  await button('Aanvaard');
  await userEvent.keyboard('j');
  expect(current()).toHaveTextContent('Geen tolk te vinden');
  await userEvent.keyboard('k');
  expect(current()).toHaveTextContent('Wachten op een bed');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Neutrale titel' }), 'j');
  expect(current()).toHaveTextContent('Wachten op een bed');
  await press('Zet toetsen uit');
  await userEvent.keyboard('j');
  expect(current()).toHaveTextContent('Wachten op een bed');
  await press('Zet toetsen aan');
});

test('says that somebody else was first', async () => {
  await open([signals.accept, { problem: 'stale' }]);
  await userEvent.click(await screen.findByRole('checkbox', { name: /niemand is hierin te herkennen/ }));
  await press('Aanvaard');
  expect(await screen.findByText(/Iemand anders heeft dit intussen aangepast/)).toBeVisible();
  expect(await button('Laad de nieuwe versie')).toBeVisible();
});

test('says that all is checked', async () => {
  await open([signals.list, { answer: { items: [], total: 0, more: false } }]);
  expect(await screen.findByRole('heading', { name: 'Alles is getoetst' })).toBeVisible();
});
