import type { Endpoint } from '@signalenbeleid/contracts';
import { people } from '@signalenbeleid/contracts/people.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { suggestions, type SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { idOf, line, personWith } from '../shared-signals/shared-signal.testing.ts';
import { queryClient } from '../queries.ts';
import { openPage } from '../shell/open-page.testing.tsx';
import { answering, asking } from '../sign-in/api.testing.ts';
import { clearToasts } from '../ui/say/toast.tsx';
import { suggestion, twins } from './suggestions.testing.ts';

const first = suggestion(1);
const second = suggestion(2, {
  kind: 'join',
  proposedTitle: undefined,
  sharedSignals: [{ id: idOf(50), number: 'GS-1', title: 'Te weinig tolken', state: 'proposed', version: 1 }],
} as Partial<SuggestionView>);

type Replies = Parameters<typeof answering>;
const waiting = (items: readonly SuggestionView[]): Replies[number] => [suggestions.list, { answer: { items } }];
const around: Replies = [
  [people.me, { answer: personWith('zone-coordinator') }],
  [signals.list, { answer: { items: [], total: 0, more: false } }],
  [sharedSignals.list, { answer: { items: [line()], total: 1, more: false } }],
];
const accepted = (one: SuggestionView) => ({
  answer: { sharedSignalId: idOf(60), number: 'GS-9', suggestion: { ...one, state: 'accepted', version: 5 } },
});

async function open(...replies: Replies) {
  const sent = await openPage('zone-coordinator', '/z/amalo/bundelen', ...replies, ...around);
  await screen.findByRole('heading', { level: 1 });
  return (route: Endpoint) => sent.filter((one) => one.route === route.route).map(({ body }) => body);
}
const card = (name: string) => within(screen.getByRole('article', { name }));
const person = userEvent.setup();
afterEach(() => act(clearToasts));

it('says in words what may belong together, why, who fits least and who has not spoken', async () => {
  await open(waiting([first, second]));
  await screen.findByRole('article', { name: 'Nieuw gedeeld signaal?' });
  const shown = card('Nieuw gedeeld signaal?');
  expect(shown.getByText('Sterk voorstel')).toBeVisible();
  expect(shown.getByText('samen: ontslag · brief; 2 sectoren')).toBeVisible();
  expect(shown.getByRole('heading', { name: 'Past het minst' })).toBeVisible();
  expect(shown.getByText('Deelt wel: ziekenhuis')).toBeVisible();
  expect(shown.getByText('Nog niet gehoord: Huisartsen.')).toBeVisible();
  expect(screen.getByRole('button', { name: /^Hoort bij GS-1\?.*Te weinig tolken/ })).toBeVisible();
});

it('bundles with one key what is proposed, and goes on with the next', async () => {
  await open(waiting([first, second]));
  await screen.findByRole('article', { name: 'Nieuw gedeeld signaal?' });
  const sent = answering([suggestions.accept, accepted(first)], waiting([second]), ...around);
  await person.keyboard('a');
  expect(await screen.findByText('Gedeeld signaal GS-9 gemaakt van 3 signalen.')).toBeVisible();
  const next = await screen.findByRole('article', { name: 'Hoort bij GS-1?' });
  await waitFor(() => expect(next).toContainElement(document.activeElement as HTMLElement));
  const { proposedTitle: title, proposedText: text } = first;
  expect(sent.find(({ route }) => route === suggestions.accept.route)?.body).toEqual({ title, text });
});

it('leaves out the one that fits least with X, and the one that one is at', async () => {
  const bodies = await open([suggestions.accept, accepted(first)], waiting([first]));
  await screen.findByRole('article', { name: 'Nieuw gedeeld signaal?' });
  await person.keyboard('x');
  expect(screen.getByText('2 van 3 gaan mee')).toBeVisible();
  await person.keyboard('x');
  expect(screen.getByText('3 van 3 gaan mee')).toBeVisible();
  await person.keyboard('v{ArrowDown}{ArrowDown}x');
  expect(screen.getByRole('button', { name: 'Neem weer mee: Ontslagen zonder brief' })).toHaveFocus();
  await person.click(screen.getByRole('button', { name: 'Bundel deze 2' }));
  const { proposedTitle: title, proposedText: text } = first;
  expect(bodies(suggestions.accept)).toEqual([{ without: [idOf(12)], title, text }]);
});

it('lets one write other words in their place, and keeps them while one looks at another', async () => {
  const bodies = await open([suggestions.accept, accepted(first)], waiting([first, second]));
  await screen.findByRole('article', { name: 'Nieuw gedeeld signaal?' });
  await person.keyboard('e');
  const title = screen.getByRole('textbox', { name: 'Titel' });
  expect(title).toHaveFocus();
  await person.clear(title);
  // In a field every key is a letter.
  await person.type(title, 'adj: geen brief');
  await person.click(screen.getByRole('button', { name: 'Klaar' }));
  await person.keyboard('jk');
  expect(card('Nieuw gedeeld signaal?').getByRole('heading', { name: 'adj: geen brief' })).toBeVisible();
  await person.keyboard('a');
  await waitFor(() => expect(bodies(suggestions.accept)).toMatchObject([{ title: 'adj: geen brief' }]));
});

it('goes on with the next when the one that is decided on is no longer there', async () => {
  await open([suggestions.accept, { problem: 'not-found' }], waiting([first, second]));
  await screen.findByRole('article', { name: 'Nieuw gedeeld signaal?' });
  answering([suggestions.accept, { problem: 'not-found' }], waiting([second]), ...around);
  await person.keyboard('va');
  expect(await screen.findByText(/^Dit voorstel klopt niet meer/)).toBeVisible();
  const next = await screen.findByRole('article', { name: 'Hoort bij GS-1?' });
  await waitFor(() => expect(next).toContainElement(document.activeElement as HTMLElement));
  expect(within(next).queryByRole('alert')).not.toBeInTheDocument();
});

it('dismisses, and takes that back with U', async () => {
  const gone = { ...first, state: 'dismissed' as const, version: 5 };
  await open([suggestions.dismiss, { answer: gone }], waiting([first]));
  await screen.findByRole('article', { name: 'Nieuw gedeeld signaal?' });
  const later = answering(
    [suggestions.dismiss, { answer: gone }],
    [suggestions.undo, { answer: first }],
    waiting([]),
    ...around,
  );
  await person.keyboard('d');
  expect(await screen.findByRole('heading', { name: 'Geen voorstellen meer' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Voorstellen' })).toHaveFocus();
  await person.keyboard('u');
  expect(await screen.findByText('Ongedaan gemaakt.')).toBeVisible();
  expect(later.filter(({ route }) => route === suggestions.undo.route)).toHaveLength(1);
});

it('goes back to a suggestion that was taken back', async () => {
  await open([suggestions.dismiss, { answer: { ...first, state: 'dismissed' } }], waiting([first, second]));
  await screen.findByRole('article', { name: 'Nieuw gedeeld signaal?' });
  answering([suggestions.dismiss, { answer: { ...first, state: 'dismissed' } }], waiting([second]), ...around);
  await person.keyboard('d');
  await screen.findByRole('article', { name: 'Hoort bij GS-1?' });
  answering([suggestions.undo, { answer: first }], waiting([second, first]), ...around);
  await person.keyboard('u');
  const again = await screen.findByRole('article', { name: 'Nieuw gedeeld signaal?' });
  await waitFor(() => expect(again).toContainElement(document.activeElement as HTMLElement));
});

it('takes back from the list of what was decided', async () => {
  const decision = { by: 'Bart Meskens', at: '2026-01-12T09:00:00.000Z' };
  const bodies = await open(
    [suggestions.undo, { answer: first }],
    [asking(suggestions.list, 'state=accepted'), { answer: { items: [] } }],
    [
      asking(suggestions.list, 'state=dismissed'),
      { answer: { items: [suggestion(3, { state: 'dismissed', decision, proposedTitle: 'Toch niet samen' })] } },
    ],
    waiting([first]),
  );
  await screen.findByRole('article');
  await person.click(screen.getByText('Beslist'));
  const again = await screen.findByRole('button', { name: 'Maak ongedaan: Toch niet samen' });
  expect(screen.getByText(/door Bart Meskens/)).toBeVisible();
  await person.click(again);
  await waitFor(() => expect(bodies(suggestions.undo)).toHaveLength(1));
});

it('stays at the suggestion that is open when a stronger one comes in', async () => {
  await open(waiting([second]));
  await screen.findByRole('article', { name: 'Hoort bij GS-1?' });
  answering(waiting([first, second]), ...around);
  await act(() => queryClient.invalidateQueries({ queryKey: ['suggestions'] }));
  expect(await screen.findByRole('button', { name: /^Nieuw gedeeld signaal\?/ })).toBeVisible();
  expect(screen.getByRole('article', { name: 'Hoort bij GS-1?' })).toBeVisible();
});

it('asks which of two stays', async () => {
  const two = twins(1);
  const bodies = await open([suggestions.accept, accepted(two)], waiting([two]));
  await screen.findByRole('article', { name: 'Deze twee lijken op elkaar' });
  expect(screen.getByRole('radio', { name: 'GS-2: Ziekenhuis laat niets weten' })).toBeChecked();
  await person.click(screen.getByRole('radio', { name: 'GS-1: Ontslag zonder brief' }));
  await person.click(screen.getByRole('button', { name: 'Voeg samen' }));
  expect(bodies(suggestions.accept)).toEqual([{ into: idOf(51) }]);
});

it('does nothing with single keys once they are turned off, but Ctrl+Z still takes back', async () => {
  const bodies = await open([suggestions.dismiss, { answer: first }], waiting([first]));
  await screen.findByRole('article');
  await person.click(screen.getByRole('button', { name: 'Zet toetsen uit' }));
  await person.keyboard('d');
  expect(bodies(suggestions.dismiss)).toEqual([]);
  await person.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText('Er is niets om ongedaan te maken.')).toBeVisible();
  await person.click(screen.getByRole('button', { name: 'Zet toetsen aan' }));
});

it('shows every key when asked', async () => {
  await open(waiting([first]));
  await screen.findByRole('article');
  await person.keyboard('?');
  const box = await screen.findByRole('dialog', { name: 'Met het toetsenbord' });
  expect(within(box).getByText('Naar de losse signalen')).toBeVisible();
});

it('says so when somebody else was first, and loads what is there now', async () => {
  await open([suggestions.accept, { problem: 'stale' }], waiting([first]));
  await screen.findByRole('article');
  await person.keyboard('a');
  expect(await screen.findByText(/Iemand anders heeft dit intussen aangepast/)).toBeVisible();
  answering(waiting([second]), ...around);
  await person.click(screen.getByRole('button', { name: 'Laad de nieuwe versie' }));
  expect(await screen.findByRole('article', { name: 'Hoort bij GS-1?' })).toBeVisible();
});

it('says so when the suggestions cannot be read, and tries again', async () => {
  await open([suggestions.list, { problem: 'not-allowed' }]);
  expect(await screen.findByText(/Dit lukte niet/)).toBeVisible();
  answering(waiting([first]), ...around);
  await person.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('article')).toBeVisible();
});
