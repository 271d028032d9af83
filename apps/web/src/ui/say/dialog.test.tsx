import { MantineProvider } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { useKeptFocus } from '../layout/kept-focus.ts';
import { Dialog } from './dialog.tsx';

/** A page that keeps the focus, with a dialog that stays in it, or is dropped, when closed. */
function Page({ drops }: { drops: boolean }) {
  useKeptFocus();
  const [open, setOpen] = useState(false);
  return (
    <main>
      <h1>De bladzijde</h1>
      <button type="button" onClick={() => setOpen(true)}>
        Parkeer
      </button>
      {(open || !drops) && (
        <Dialog open={open} onClose={() => setOpen(false)} title="Parkeren?">
          <input aria-label="Waarom" />
        </Dialog>
      )}
    </main>
  );
}

test.each([
  ['stays in the page', false],
  ['is dropped by the page', true],
])('gives the focus back to the button that opened it: one that %s', async (_, drops) => {
  render(<Page drops={drops} />, { wrapper: MantineProvider });
  const button = screen.getByRole('button', { name: 'Parkeer' });
  for (const leave of ['{Escape}', '{Enter}']) {
    button.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await screen.findByRole('textbox', { name: 'Waarom' }));
    if (leave === '{Enter}') screen.getByRole('button', { name: 'Nog niet' }).focus();
    await userEvent.keyboard(leave);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(button).toHaveFocus());
  }
});

test.each([
  ['what cannot be undone has its way out under the finger', true, 'Nog niet'],
  ['a small task begins at its first field', false, 'Waarom'],
])('%s', async (_, final, name) => {
  render(
    <Dialog open onClose={() => undefined} title="Sluiten?" act={<button type="button">Sluit</button>} final={final}>
      {!final && <input aria-label="Waarom" />}
    </Dialog>,
    { wrapper: MantineProvider },
  );
  await waitFor(async () => expect(await screen.findByRole(final ? 'button' : 'textbox', { name })).toHaveFocus());
});
