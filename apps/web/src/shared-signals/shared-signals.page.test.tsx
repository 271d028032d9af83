import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { router } from '../router.tsx';
import { openPage } from '../shell/open-page.testing.tsx';
import { line, idOf } from './shared-signal.testing.ts';

const list = (items = [line()], more = {}) =>
  [sharedSignals.list, { answer: { items, total: items.length, more: false, ...more } }] as const;

it('shows of each shared signal who carries it and what happens now', async () => {
  await openPage('cluster-member', '/z/amalo/gedeelde-signalen', [...list()]);
  const card = within(await screen.findByRole('article', { name: 'Lange wachttijden voor jongeren' }));
  expect(card.getByRole('link')).toHaveAttribute('href', `/z/amalo/gedeelde-signalen/${idOf(1)}`);
  expect(card.getByText('Spreiding: Zorg 1 van 2, Welzijn 1 van 1, PZON 0 van 1.')).toBeInTheDocument();
  expect(card.getByText('De sectoren zeggen of ze dit herkennen.')).toBeInTheDocument();
  expect(card.getByText('nu: herkennen')).toBeInTheDocument();
});

it('keeps what one filters and searches in the address', async () => {
  await openPage('cluster-member', '/z/amalo/gedeelde-signalen', [...list()]);
  await userEvent.selectOptions(await screen.findByLabelText('Waar het staat'), 'Geparkeerd');
  await userEvent.type(screen.getByLabelText('Zoek op een woord'), 'wacht');
  await waitFor(() => expect(router.state.location.search).toEqual({ staat: 'parked', zoek: 'wacht' }));
});

it('offers one step when nothing fits', async () => {
  await openPage('cluster-member', '/z/amalo/gedeelde-signalen?cluster=pzon', [...list([])]);
  await screen.findByRole('heading', { name: 'Niets gevonden' });
  await userEvent.click(screen.getAllByRole('button', { name: 'Wis de filters' })[0]!);
  expect(await screen.findByRole('heading', { name: 'Nog geen gedeelde signalen' })).toBeInTheDocument();
});

it('offers bundling to coordinators alone', async () => {
  await openPage('cluster-member', '/z/amalo/gedeelde-signalen', [...list()]);
  await screen.findByRole('article');
  expect(screen.queryByRole('link', { name: 'Bundel signalen' })).not.toBeInTheDocument();
});
