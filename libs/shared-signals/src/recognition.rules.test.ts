import fc from 'fast-check';
import { sharedSignalStates } from '@signalenbeleid/contracts/shared-signals.workflow';
import { isRecognised, stepByRecognition, type Recognitions } from './recognition.rules.ts';

const recognition = fc.record({
  organisationId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  sector: fc.constantFrom('CAW', 'OCMW', 'HUISARTS'),
});
const recognitions = fc.array(recognition, { maxLength: 12 });
const threshold = fc.record({ organisations: fc.integer({ min: 1, max: 5 }), sectors: fc.integer({ min: 1, max: 3 }) });
const of = (...pairs: string[]): Recognitions =>
  pairs.map((pair) => ({ organisationId: pair[0] ?? '', sector: pair.slice(1) }));
const standard = { organisations: 3, sectors: 2 };

it.each([
  [of('aCAW', 'bCAW', 'cOCMW'), true],
  [of('aCAW', 'bCAW', 'cCAW'), false],
  [of('aCAW', 'bOCMW'), false],
  [of('aCAW', 'aCAW', 'aOCMW'), false],
  [of(), false],
])('%j is recognised: %s', (given, expected) => expect(isRecognised(given, standard)).toBe(expected));

it('one more recognition never undoes it, saying it twice never does it', () => {
  fc.assert(
    fc.property(recognitions, recognition, threshold, (given, more, wanted) => {
      if (isRecognised(given, wanted)) expect(isRecognised([...given, more], wanted)).toBe(true);
      expect(isRecognised([...given, ...given], wanted)).toBe(isRecognised(given, wanted));
    }),
  );
});
it('a lower threshold is never harder', () => {
  fc.assert(
    fc.property(recognitions, threshold, (given, wanted) => {
      const lower = { organisations: wanted.organisations - 1, sectors: wanted.sectors - 1 };
      if (isRecognised(given, wanted)) expect(isRecognised(given, lower)).toBe(true);
    }),
  );
});
it('moves a shared signal between proposed and recognised, and never one that is further', () => {
  const moves = sharedSignalStates
    .flatMap((state) =>
      [true, false].map((recognised) => [state, recognised, stepByRecognition(state, recognised)] as const),
    )
    .filter(([, , step]) => step);
  expect(moves).toEqual([
    ['proposed', true, 'recognise'],
    ['recognised', false, 'doubt'],
  ]);
});
