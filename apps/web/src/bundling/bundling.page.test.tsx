import type { Endpoint } from '@signalenbeleid/contracts';
import { people } from '@signalenbeleid/contracts/people.contract';
import { sharedSignals, type LookAlike } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals, type SignalLine } from '@signalenbeleid/contracts/signals.contract';
import { suggestions } from '@signalenbeleid/contracts/suggestions.contract';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../shell/open-page.testing.tsx';
import type { answering } from '../sign-in/api.testing.ts';
import { idOf, line, personWith, shared, spread } from '../shared-signals/shared-signal.testing.ts';

const at = '2026-01-12T09:00:00.000Z';
const signal = (number: number, title: string, more: Partial<SignalLine> = {}): SignalLine => ({
  ...{ id: idOf(number), number: `S-${number}`, state: 'accepted', kind: 'knelpunt', title, reportedAt: at },
  ...{ categories: [], targetGroups: [], sharedSignals: 0 },
  ...more,
});
const kine = signal(1, 'Geen verslag na de operatie', { sector: 'KINE', municipality: 'Opwijk' });
const caw = signal(2, 'Ontslagen zonder brief', { sector: 'CAW', municipality: 'Asse' });
const alike: LookAlike = {
  ...{
    kind: 'shared-signal',
    id: idOf(50),
    number: 'GS-1',
    title: 'Ontslag zonder informatie',
    score: 0.8,
    strength: 'strong',
  },
  ...{ reasons: ['ontslag', 'brief'], spread: spread(), state: 'proposed' },
};

async function open(...acts: Parameters<typeof answering>) {
  const view = shared({ id: idOf(50), version: 7 });
  const sent = await openPage(
    'reporter',
    '/z/amalo/bundelen',
    [people.me, { answer: personWith('zone-coordinator') }],
    ...acts,
    [signals.list, { answer: { items: [kine, caw], total: 2, more: false } }],
    [sharedSignals.similarTo, { answer: { items: [alike] } }],
    [signals.one, { answer: { reportedAt: at, original: { title: kine.title, description: 'De brief kwam nooit.' } } }],
    [
      sharedSignals.list,
      { answer: { items: [line({ id: idOf(60), title: 'Een ander probleem' })], total: 1, more: false } },
    ],
    [sharedSignals.one, { answer: view }],
    [suggestions.list, { answer: { items: [] } }],
  );
  const list = within(await screen.findByRole('list', { name: 'Signalen die nog nergens bij horen' }));
  return { list, bodies: ({ route }: Endpoint) => sent.filter((one) => one.route === route).map(({ body }) => body) };
}
const person = userEvent.setup();

it('chooses with the keyboard, proposes words, and makes a shared signal that can be taken back', async () => {
  const made = { id: idOf(70), number: 'GS-2026-09' };
  const { list, bodies } = await open([sharedSignals.make, { answer: made }], [sharedSignals.takeBack, {}]);
  act(() => list.getByRole('checkbox', { name: /Geen verslag/ }).focus());
  await person.keyboard(' j ');
  expect(list.getByRole('checkbox', { name: /Ontslagen zonder brief/ })).toBeChecked();
  const bar = within(screen.getByRole('group', { name: '2 gekozen' }));
  await person.click(bar.getByRole('button', { name: 'Nieuw gedeeld signaal' }));
  const title = screen.getByRole('textbox', { name: 'Titel' });
  expect(title).toHaveValue(kine.title);
  await person.clear(title);
  await person.type(title, 'Ontslag zonder informatie');
  await person.clear(screen.getByRole('textbox', { name: /In neutrale woorden/ }));
  await person.click(screen.getByRole('button', { name: 'Maak een gedeeld signaal van 2 signalen' }));
  expect(bodies(sharedSignals.make)).toEqual([{ title: 'Ontslag zonder informatie', signalIds: [kine.id, caw.id] }]);
  await person.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
  expect(bodies(sharedSignals.takeBack)).toHaveLength(1);
});

it('says why something fits and what is new, and shows what the spread becomes', async () => {
  const { list } = await open();
  await person.click(list.getByRole('checkbox', { name: /Geen verslag/ }));
  const card = within(await screen.findByRole('article', { name: alike.title }));
  expect(card.getByText('Sterk voorstel')).toBeInTheDocument();
  expect(card.getByText('Beide: ontslag · brief')).toBeInTheDocument();
  expect(card.getByText(/^Nieuw: Kine.*, Opwijk$/)).toBeInTheDocument();
  const outcome = within(screen.getByRole('region', { name: 'Zo wordt het' }));
  expect(outcome.getByText('wordt 2')).toBeInTheDocument();
});

it('bundles with the B key into what looks like it, and undoes it with U', async () => {
  const after = { answer: shared({ id: idOf(50), version: 8 }) };
  const { list, bodies } = await open([sharedSignals.bundle, after], [sharedSignals.unbundle, after]);
  act(() => list.getByRole('checkbox', { name: /Geen verslag/ }).focus());
  await person.keyboard('b');
  await screen.findByRole('article', { name: alike.title });
  await person.keyboard('b');
  await screen.findByText('1 signaal gebundeld bij “Ontslag zonder informatie”.');
  expect(bodies(sharedSignals.bundle)).toEqual([{ signalIds: [kine.id] }]);
  await person.keyboard('u');
  await screen.findByText('Ongedaan gemaakt.');
  expect(bodies(sharedSignals.unbundle)).toEqual([{ signalIds: [kine.id] }]);
});

it('does with a menu what dragging does', async () => {
  const after = { answer: shared({ id: idOf(60), version: 8 }) };
  const { list, bodies } = await open([sharedSignals.bundle, after]);
  await person.click(list.getByRole('checkbox', { name: /Ontslagen zonder brief/ }));
  await person.click(screen.getByRole('button', { name: 'Voeg toe aan…' }));
  await person.click(await screen.findByRole('menuitem', { name: 'Een ander probleem', hidden: true }));
  await screen.findByText('1 signaal gebundeld bij “Een ander probleem”.');
  expect(bodies(sharedSignals.bundle)).toEqual([{ signalIds: [caw.id] }]);
});

it('lets go of what was chosen with Escape, and is back in the list', async () => {
  const { list } = await open();
  act(() => list.getByRole('checkbox', { name: /Geen verslag/ }).focus());
  await person.keyboard(' ');
  expect(screen.getByRole('region', { name: 'Waar hoort dit bij?' })).toBeVisible();
  await person.keyboard('j{Escape}');
  expect(screen.getByRole('heading', { name: 'Geen voorstellen meer' })).toBeVisible();
  expect(list.getByRole('checkbox', { name: /Ontslagen zonder brief/ })).toHaveFocus();
});

it('counts how many signals are loose', async () => {
  await open();
  expect(await screen.findByText('Nog 2 losse signalen')).toBeVisible();
});

it.each([
  ['not-allowed', 'Voorstellen zie je alleen bij signalen van je eigen sector.'],
  ['too-many-requests', 'Probeer opnieuw'],
] as const)('says why nothing that looks alike is shown: %s', async (problem, words) => {
  const { list } = await open([sharedSignals.similarTo, { problem }]);
  await person.click(list.getByRole('checkbox', { name: /Geen verslag/ }));
  expect(await screen.findByText(words)).toBeInTheDocument();
});
