import type { PathMark, PathStep, PathTurn } from '@signalenbeleid/contracts/path';
import { render, screen, within } from '@testing-library/react';
import { Path } from './path.tsx';
import type { PathPlace } from './present-step.ts';

const place = (step: PathStep, turn: PathTurn, mark?: PathMark): PathPlace => ({ step, turn, mark, finished: false });
const steps = () => within(screen.getByRole('list', { name: 'De weg van dit signaal' })).getAllByRole('listitem');

test('tells in words what is done, whose turn it is by when, and what is still to come', () => {
  render(
    <Path
      form="full"
      path={{ ...place('recognised', 'sectors'), until: '2020-01-19' }}
      when={{ reported: '2 dec.' }}
    />,
  );
  expect(steps().map((step) => step.textContent)).toEqual([
    'gemeld, gedaan2 dec.',
    'getoetst, gedaan',
    'gebundeld, gedaan',
    'nu: herkennensectoren, tot 19 januari 2020',
    'gekozen, nog niet',
    'bij het bestuur, nog niet',
    'in opvolging, nog niet',
    'beantwoord, nog niet',
  ]);
});

test('marks the present step, and only that one, for who cannot see it', () => {
  render(<Path form="line" path={place('chosen', 'cluster')} />);
  expect(steps().map((step) => step.getAttribute('aria-current'))).toEqual([
    null,
    null,
    null,
    null,
    'step',
    null,
    null,
    null,
  ]);
});

test.each([
  [place('checked', 'you'), 'jij: toetsen', 'you'],
  [place('checked', 'you', 'asked'), 'jij: antwoorden', 'you'],
  [place('board', 'you'), 'jij: beslissen', 'you'],
  [place('board', 'board'), 'nu: bestuur beslist', 'now'],
  [place('checked', 'reporter', 'asked'), 'nu: vraag aan de aanbrenger', 'now'],
  [place('checked', 'nobody', 'returned'), 'terug met uitleg', 'stop'],
  [place('checked', 'nobody', 'referred'), 'doorverwezen', 'stop'],
  [place('chosen', 'nobody', 'parked'), 'geparkeerd', 'pause'],
  [place('recognised', 'sectors', 'again'), 'opnieuw: herkennen', 'now'],
  [place('answered', 'nobody', 'closed'), 'afgesloten', 'pause'],
])('names the present step %o: %s', (path, name, look) => {
  render(<Path form="line" path={path} />);
  const present = steps().find((step) => step.getAttribute('aria-current') === 'step');
  expect(present).toHaveTextContent(name);
  expect(present).toHaveClass(look);
});

test('is amber for nobody but the person whose turn it is', () => {
  const { container } = render(<Path form="full" path={place('checked', 'coordinator')} />);
  expect(container.querySelector('.you')).toBeNull();
});

test('ends in an answer: when all is done no step is under way', () => {
  render(<Path form="line" path={{ step: 'answered', turn: 'nobody', finished: true }} />);
  expect(steps().every((step) => step.textContent?.endsWith(', gedaan'))).toBe(true);
  expect(screen.queryByText(/nu:/)).not.toBeInTheDocument();
});

test('does not claim steps that an answer made unnecessary', () => {
  const skipped: PathStep[] = ['bundled', 'recognised', 'chosen', 'board', 'follow-up'];
  render(<Path form="line" path={{ step: 'answered', turn: 'nobody', finished: true, skipped }} />);
  expect(steps().filter((step) => step.textContent?.endsWith(', niet nodig'))).toHaveLength(5);
  expect(steps().at(-1)).toHaveTextContent('beantwoord, gedaan');
});

test('says the name of who acts when it is known', () => {
  render(<Path form="tall" path={{ ...place('follow-up', 'lead'), until: '2020-06-30' }} who="Koen De Ridder" />);
  expect(screen.getByText('Koen De Ridder, tot 30 juni 2020')).toBeInTheDocument();
});

test('stops at the step where it was returned: what comes after did not happen', () => {
  render(<Path form="line" path={{ ...place('checked', 'nobody', 'returned'), finished: true }} />);
  expect(steps().filter((step) => step.textContent?.endsWith(', gedaan'))).toHaveLength(1);
  expect(screen.getByText('terug met uitleg')).toBeInTheDocument();
});
