import { ApiProblem } from '@signalenbeleid/contracts/client';
import { problems, type ProblemType } from '@signalenbeleid/contracts/problems';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button } from '../form/button.tsx';
import { ActError } from './act-error.tsx';
import { problemText } from './problem.text.ts';
import { clearToasts, Toasts } from './toast.tsx';
import { useAct, type ActOptions } from './use-act.ts';

const refusal = (type: ProblemType) => new ApiProblem({ type: `/problems/${type}`, ...problems[type] });

function Bundle({ onReload, ...options }: ActOptions<void, string> & { onReload?: () => void }) {
  const bundle = useAct(options);
  return (
    <>
      <Button busy={bundle.busy} onClick={() => void bundle.run()}>
        Bundel
      </Button>
      <ActError act={bundle} {...(onReload && { onReload })} />
      <Toasts />
    </>
  );
}

const press = () => userEvent.click(screen.getByRole('button', { name: /Bundel/ }));
afterEach(() => act(clearToasts));

test('says what was done and takes it back when asked', async () => {
  const steps: string[] = [];
  render(
    <Bundle
      act={async () => 'bundle 7'}
      done="Gebundeld."
      undo={async (done) => steps.push(`undo ${done}`)}
      after={() => steps.push('refresh')}
    />,
  );
  await press();
  expect(await screen.findByRole('status')).toHaveTextContent('Gebundeld.');
  await userEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
  expect(await screen.findByText('Ongedaan gemaakt.')).toBeInTheDocument();
  expect(steps).toEqual(['refresh', 'undo bundle 7']);
});

test('says so when it could not be taken back', async () => {
  render(
    <Bundle act={async () => 'x'} done="Gebundeld." undo={async () => Promise.reject(refusal('step-not-possible'))} />,
  );
  await press();
  await userEvent.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
  expect(await screen.findByText(problemText.nl.type['step-not-possible'])).toBeInTheDocument();
});

test('offers no way back where there is none', async () => {
  render(<Bundle act={async () => 'x'} done="Verstuurd." />);
  await press();
  expect(await screen.findByText('Verstuurd.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).not.toBeInTheDocument();
});

test('is busy at once, and pressing again does it only once', async () => {
  let finish = (_: string) => {};
  let times = 0;
  const slow = () => {
    times += 1;
    return new Promise<string>((resolve) => (finish = resolve));
  };
  render(<Bundle act={slow} done="Gebundeld." />);
  await press();
  expect(screen.getByRole('button', { name: /Bundel/ })).toHaveAttribute('aria-busy', 'true');
  await press();
  await act(async () => finish('x'));
  expect(times).toBe(1);
  expect(screen.getByRole('button', { name: 'Bundel' })).not.toHaveAttribute('aria-busy');
});

test('offers the new version when somebody else was first', async () => {
  const reloaded: true[] = [];
  render(<Bundle act={async () => Promise.reject(refusal('stale'))} onReload={() => reloaded.push(true)} />);
  await press();
  expect(await screen.findByRole('alert')).toHaveTextContent('Iemand anders heeft dit intussen aangepast.');
  await userEvent.click(screen.getByRole('button', { name: 'Laad de nieuwe versie' }));
  expect(reloaded).toEqual([true]);
});

test('sends the same key again after a lost connection, and a new one after an answer', async () => {
  const keys: string[] = [];
  const answers = [new TypeError('lost'), refusal('rule-broken'), refusal('rule-broken')];
  const failing = async (_: void, key: string): Promise<string> => {
    throw answers[keys.push(key) - 1];
  };
  render(<Bundle act={failing} />);
  await press();
  expect(await screen.findByRole('alert')).toHaveTextContent('Wat je schreef, blijft hier staan.');
  await press();
  await screen.findByText(problemText.nl.type['rule-broken']);
  await press();
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[1]);
});
