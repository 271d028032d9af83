import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { organisations } from '@signalenbeleid/contracts/organisations.contract';
import { signals, type Reported } from '@signalenbeleid/contracts/signals.contract';
import { zones } from '@signalenbeleid/contracts/zones.contract';
import { idOf, openAs } from '../signals/page.testing.tsx';

const reported = (number: number): Reported => ({
  id: idOf(number),
  number: `AMALO-2026-000${number}`,
  answerBy: '2026-12-06T10:00:00.000Z',
  state: 'draft',
});
const lines = () => screen.findByRole('textbox', { name: 'De signalen, één per lijn' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
afterEach(() => sessionStorage.clear());

describe('writing down some signals quickly', () => {
  it('takes a pasted list, a line each, and says under which numbers it is kept', async () => {
    const { bodies } = await openAs('reporter', '/snel', [
      signals.reportQuickly,
      { answer: { items: [reported(1), reported(2)] } },
    ]);
    await userEvent.click(await lines());
    await userEvent.paste('- Geen tolk te vinden\n- Lege brooddozen\n');
    expect(screen.getByText(/^2 signalen/)).toBeVisible();
    await press('Bewaar 2 signalen');
    expect(await screen.findByRole('heading', { level: 1, name: '2 signalen zijn bewaard' })).toHaveFocus();
    const written = within(screen.getByRole('list', { name: 'Wat je opschreef' }));
    expect(written.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Geen tolk te vinden AMALO-2026-0001',
      'Lege brooddozen AMALO-2026-0002',
    ]);
    expect(bodies(signals.reportQuickly.route)).toEqual([
      { titles: ['Geen tolk te vinden', 'Lege brooddozen'], source: 'CLUSTEROVERLEG' },
    ]);
  });

  it('says which line to put right, and saves nothing before', async () => {
    const { sent } = await openAs('reporter', '/snel');
    await userEvent.click(await lines());
    await userEvent.paste(`Geen tolk\n${'a'.repeat(125)}`);
    await press('Bewaar 2 signalen');
    expect(screen.getByText('Lijn 2 is te lang: 5 tekens te veel.')).toBeVisible();
    expect(await lines()).toHaveFocus();
    expect(sent.map(({ route }) => route)).not.toContain(signals.reportQuickly.route);
  });
});

describe('writing a signal down for somebody else', () => {
  it('notes who told it, and gives the code to pass on', async () => {
    const receipt = 'ABCD-EFGH-JKLM-NPQR';
    const { bodies } = await openAs(
      'zone-coordinator',
      '/namens',
      [signals.reportOnBehalf, { answer: { ...reported(3), receipt } }],
      [organisations.list, { answer: { items: [], total: 0 } }],
      [zones.one, { problem: 'unavailable' }],
      [signals.list, { answer: { items: [], total: 0, more: false } }],
    );
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Wat loopt er vaker mis?' }),
      'De bus rijdt niet op zondag. Bezoek raakt er niet.',
    );
    expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveValue('De bus rijdt niet op zondag');
    await userEvent.type(screen.getByRole('textbox', { name: /^Naam/ }), 'An Peeters');
    await press('Meld dit signaal');
    expect(await screen.findByRole('heading', { level: 1, name: 'Het signaal is binnen' })).toHaveFocus();
    expect(within(screen.getByRole('region', { name: 'De code voor de aanbrenger' })).getByText(receipt)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Toets dit signaal' })).toHaveAttribute(
      'href',
      `/z/amalo/toetsen?signaal=${idOf(3)}`,
    );
    expect(bodies(signals.reportOnBehalf.route)).toMatchObject([
      { title: 'De bus rijdt niet op zondag', name: 'An Peeters', visibility: 'COORD' },
    ]);
  });
});
