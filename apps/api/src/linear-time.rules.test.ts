import { check, type Shape } from '@signalenbeleid/contracts';
import { Line, Text } from '@signalenbeleid/contracts/fields';
import { Receipt, SignalContent } from '@signalenbeleid/contracts/signals.contract';
import { PasswordSignIn } from '@signalenbeleid/contracts/sign-in.contract';
import { findPersonalData } from '@signalenbeleid/language';

class Free {
  @Text({ max: 1e6 }) text!: string;
  @Line({ max: 1e6 }) line!: string;
}

/** What makes a careless pattern try every way there is. */
const units = [
  '1',
  '1.',
  '85.07.30-033.28 ',
  'mevrouw ',
  'An Peeters ',
  'a@',
  'a.b@c.',
  '+32 4 ',
  'BE68 5390 ',
  'straat 1 ',
  '  ',
  '-',
  '\n',
  'van de ',
  '(',
  '//',
  'é',
  '❤️',
  '\u0000',
];
/** A hundred thousand characters, with an end that fits nothing. */
const long = (unit: string) => `${unit.repeat(100_000 / unit.length)}\u0001!`;
/** Seconds, not milliseconds: a pattern that tries every way would need years. */
const PATIENCE = 5_000;

it.each(units)('a hundred thousand characters of %j are read in no time', (unit) => {
  const text = long(unit);
  const shapes: [Shape, object][] = [
    [Free, { text, line: text }],
    [SignalContent, { title: text, description: text, municipality: text, observedOn: text }],
    [PasswordSignIn, { email: text, password: text }],
    [Receipt, { code: text }],
  ];
  const started = performance.now();
  for (const [shape, sent] of shapes) expect(check(shape, sent).faults).not.toEqual([]);
  findPersonalData(text);
  expect(performance.now() - started).toBeLessThan(PATIENCE);
});
