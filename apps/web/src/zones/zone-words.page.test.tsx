import { zones, type ZoneWordsView } from '@signalenbeleid/contracts/zones.contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../shell/open-page.testing.tsx';

const words: ZoneWordsView = {
  items: [{ words: 'klaverblad', idea: 'ocmw' }],
  ideas: [
    { id: 'ocmw', label: 'OCMW' },
    { id: 'wachttijd', label: 'wachttijd' },
  ],
  version: 4,
};
const open = (change: Parameters<typeof openPage>[2][1] = { answer: { ...words, version: 5 } }) =>
  openPage(
    'zone-coordinator',
    '/z/amalo/instellingen?deel=woorden',
    [zones.words, { answer: words }],
    [zones.changeWords, change],
  );
const changeIn = (sent: Awaited<ReturnType<typeof open>>) =>
  sent.find(({ route }) => route === zones.changeWords.route)?.body;
const add = () => userEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));

it('adds a word for what is known already', async () => {
  const sent = await open();
  expect(await screen.findByRole('cell', { name: 'OCMW' })).toBeInTheDocument();
  await userEvent.type(screen.getByRole('textbox', { name: /Woord of uitdrukking/ }), 'op de boot');
  await userEvent.type(await screen.findByRole('combobox', { name: /Wat we al kennen/ }), 'wacht');
  await userEvent.click(await screen.findByRole('option', { name: 'wachttijd', hidden: true }));
  await add();
  expect(await screen.findByText(/Toegevoegd/)).toBeInTheDocument();
  expect(changeIn(sent)).toEqual({ items: [{ words: 'op de boot', idea: 'wachttijd' }, words.items[0]] });
});

it('adds a word that means the same as another', async () => {
  const sent = await open();
  await userEvent.type(await screen.findByRole('textbox', { name: /Woord of uitdrukking/ }), 'klusdienst');
  await userEvent.click(screen.getByRole('radio', { name: 'Hetzelfde als een ander woord' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Het andere woord' }), 'handige harry');
  await add();
  expect(await screen.findByText(/Toegevoegd/)).toBeInTheDocument();
  expect(changeIn(sent)).toEqual({ items: [{ words: 'klusdienst', sameAs: 'handige harry' }, words.items[0]] });
});

it('says at the field which word says too little', async () => {
  const errors = [{ path: 'body.items.0.words', code: 'notTelling' }];
  await open({ problem: 'rule-broken', errors });
  const field = await screen.findByRole('textbox', { name: /Woord of uitdrukking/ });
  await userEvent.type(field, 'voor');
  await add();
  expect(await screen.findByRole('link', { name: /zegt op zich te weinig/ })).toBeInTheDocument();
  expect(field).toHaveAccessibleDescription(/zegt op zich te weinig/);
});

it('takes a word away', async () => {
  const sent = await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Haal “klaverblad” weg' }));
  expect(await screen.findByText(/Weggehaald/)).toBeInTheDocument();
  expect(changeIn(sent)).toEqual({ items: [] });
});
