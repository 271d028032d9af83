import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { clearToasts, toast, Toasts } from './toast.tsx';

beforeEach(() => {
  jest.useFakeTimers();
  render(
    <>
      <button type="button">Bundel</button>
      <Toasts />
    </>,
  );
  screen.getByRole('button', { name: 'Bundel' }).focus();
  act(() => toast('Gebundeld.', async () => undefined));
});
afterEach(() => {
  act(clearToasts);
  jest.useRealTimers();
});
const message = () => screen.queryByText('Gebundeld.');
const after = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));

test('goes by itself after ten seconds', () => {
  after(9.9);
  expect(message()).toBeVisible();
  after(0.1);
  expect(message()).not.toBeInTheDocument();
});

test('stays while the mouse is on it, and ten seconds longer', () => {
  fireEvent.pointerEnter(screen.getByText('Gebundeld.').closest('.toast')!);
  after(60);
  fireEvent.pointerLeave(screen.getByText('Gebundeld.').closest('.toast')!);
  after(9.9);
  expect(message()).toBeVisible();
  after(0.1);
  expect(message()).not.toBeInTheDocument();
});

test('stays while the focus is in it, also from one button to the next', () => {
  act(() => screen.getByRole('button', { name: 'Maak ongedaan' }).focus());
  act(() => screen.getByRole('button', { name: 'Sluit dit bericht' }).focus());
  after(60);
  expect(message()).toBeVisible();
  act(() => screen.getByRole('button', { name: 'Bundel' }).focus());
  after(10);
  expect(message()).not.toBeInTheDocument();
});

test('gives the focus back to where it came from', () => {
  act(() => screen.getByRole('button', { name: 'Sluit dit bericht' }).focus());
  fireEvent.click(screen.getByRole('button', { name: 'Sluit dit bericht' }));
  expect(screen.getByRole('button', { name: 'Bundel' })).toHaveFocus();
});
