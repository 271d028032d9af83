import { Line, Maybe, OneOf, Text } from '@signalenbeleid/contracts/fields';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Button } from './button.tsx';
import { Choices } from './choices.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { TextField } from './text-field.tsx';
import { useForm } from './use-form.ts';

class Idea {
  @Line({ min: 3, max: 20 }) title!: string;
  @OneOf(['often', 'seldom']) frequency!: string;
  @Maybe() @Text({ max: 100 }) why?: string;
}

const often = [
  { value: 'often', label: 'Vaak' },
  { value: 'seldom', label: 'Zelden' },
];

function IdeaForm({ onSend, faults = {} }: { onSend: (idea: Idea) => void; faults?: Record<string, string> }) {
  const [refused, setRefused] = useState(0);
  const act = refused ? { faults, attempt: refused } : { faults: {}, attempt: 0 };
  const form = useForm<Idea>({ shape: Idea, start: { title: '' }, says: { frequency: 'Kies hoe vaak.' }, act });
  const send = (idea: Idea) => {
    onSend(idea);
    setRefused(refused + 1);
  };
  return (
    <form onSubmit={form.submit(send)} noValidate>
      <ErrorSummary {...form.summary} />
      <TextField label="Titel" {...form.text('title')} />
      <TextField label="Waarom" {...form.text('why')} />
      <Choices label="Hoe vaak?" choices={often} {...form.choice('frequency')} />
      <Button type="submit">Verstuur</Button>
    </form>
  );
}

const setUp = (faults?: Record<string, string>) => {
  const sent: object[] = [];
  render(<IdeaForm onSend={(idea) => sent.push({ ...idea })} {...(faults && { faults })} />);
  return { sent, person: userEvent.setup() };
};
const summary = () => screen.queryByRole('group', { name: /kloppen? nog niet|klopt nog niet/ });

test('says at the field and in a summary what to do, and moves the focus there', async () => {
  const { sent, person } = setUp();
  await person.click(screen.getByRole('button', { name: 'Verstuur' }));
  expect(sent).toEqual([]);
  expect(summary()).toHaveFocus();
  expect(summary()).toHaveTextContent('2 dingen kloppen nog niet');
  expect(screen.getByRole('textbox', { name: 'Titel' })).toBeInvalid();
  expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveAccessibleDescription('Vul dit in.');
  expect(screen.getByRole('group', { name: 'Hoe vaak?' })).toHaveAccessibleDescription('Kies hoe vaak.');
});

test('leads from the summary to the field, also into a group', async () => {
  const { person } = setUp();
  await person.click(screen.getByRole('button', { name: 'Verstuur' }));
  await person.click(screen.getByRole('link', { name: 'Vul dit in.' }));
  expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveFocus();
  await person.click(screen.getByRole('link', { name: 'Kies hoe vaak.' }));
  expect(screen.getByRole('radio', { name: 'Vaak' })).toHaveFocus();
});

test('takes a fault away while it is being repaired, without moving the focus', async () => {
  const { person } = setUp();
  await person.click(screen.getByRole('button', { name: 'Verstuur' }));
  await person.type(screen.getByRole('textbox', { name: 'Titel' }), 'V');
  expect(screen.getByRole('textbox', { name: 'Titel' })).toBeValid();
  expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveFocus();
  expect(summary()).toHaveTextContent('Eén ding klopt nog niet');
});

test('sends what was filled in, without the fields that were left empty', async () => {
  const { sent, person } = setUp();
  await person.type(screen.getByRole('textbox', { name: 'Titel' }), '  Vervoer ');
  await person.click(screen.getByRole('radio', { name: 'Zelden' }));
  await person.click(screen.getByRole('button', { name: 'Verstuur' }));
  expect(sent).toEqual([{ title: 'Vervoer', frequency: 'seldom' }]);
});

test('shows what the API found at the same field', async () => {
  const { person } = setUp({ title: 'Dit bestaat al.' });
  await person.type(screen.getByRole('textbox', { name: 'Titel' }), 'Vervoer');
  await person.click(screen.getByRole('radio', { name: 'Vaak' }));
  await person.click(screen.getByRole('button', { name: 'Verstuur' }));
  expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveAccessibleDescription('Dit bestaat al.');
  expect(summary()).toHaveFocus();
});
