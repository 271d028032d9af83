import { render, screen } from '@testing-library/react';
import { SpreadList } from './spread-list.tsx';
import { SpreadMarks } from './spread-marks.tsx';

const clusters = [
  { cluster: 'care', sectors: 8, heard: 2, joining: 1 },
  { cluster: 'pzon', sectors: 3, heard: 0 },
] as const;

test('says in a sentence what the marks show', () => {
  render(<SpreadMarks clusters={clusters} />);
  expect(screen.getByText('Spreiding: Zorg 2 van 8, 1 komt erbij, PZON 0 van 3.')).toBeInTheDocument();
  expect(screen.getByText('2 van 11 sectoren')).toBeInTheDocument();
});

test('draws one mark for each sector: heard, joining and silent', () => {
  const { container } = render(<SpreadMarks clusters={clusters} />);
  const marks = [...container.querySelectorAll('.c-zorg g > *')].map((mark) => mark.getAttribute('class'));
  expect(marks).toEqual(['on', 'on', 'new', 'off', 'off', 'off', 'off', 'off']);
  expect(container.querySelectorAll('.c-pzon .off')).toHaveLength(3);
});

test('gives each cluster a shape of its own, so that colour is not needed', () => {
  const { container } = render(<SpreadMarks clusters={clusters} />);
  expect(container.querySelector('.c-zorg circle')).not.toBeNull();
  expect(container.querySelector('.c-pzon circle')).toBeNull();
});

test('hides the marks from a screen reader: the sentence is enough', () => {
  const { container } = render(<SpreadMarks clusters={clusters} />);
  for (const drawing of container.querySelectorAll('svg')) expect(drawing).toHaveAttribute('aria-hidden', 'true');
});

test('names the silent sectors too', () => {
  render(<SpreadList clusters={[{ cluster: 'pzon', sectors: [{ name: 'Ouderenraden', how: 'silent' }] }]} />);
  expect(screen.getByText('nog niemand')).toBeInTheDocument();
  expect(screen.getByText('Ouderenraden').closest('li')).toHaveTextContent('Ouderenraden: nog niet gehoord');
});
