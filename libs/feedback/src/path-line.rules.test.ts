import { placeOf } from '@signalenbeleid/contracts/path.rules';
import { pathLine } from './path-line.ts';

describe('the path in a mail', () => {
  it.each([
    [
      'answered',
      ['decided'],
      'gemeld > getoetst > gebundeld > herkend > gekozen > bij het bestuur > [nu: opvolgen] > beantwoord',
    ],
    [
      'answered',
      ['closed'],
      'gemeld > getoetst > gebundeld > herkend > gekozen > bij het bestuur > in opvolging > [beantwoord]',
    ],
    ['answered', [], 'gemeld > getoetst > [beantwoord]'],
    ['closed', [], 'gemeld > getoetst > [afgesloten]'],
    [
      'answered',
      ['parked'],
      'gemeld > getoetst > gebundeld > herkend > [geparkeerd] > bij het bestuur > in opvolging > beantwoord',
    ],
  ] as const)('of a signal that is %s, in %j', (state, shared, line) =>
    expect(
      pathLine(
        placeOf(
          state,
          shared.map((one) => ({ state: one })),
        ),
      ),
    ).toBe(line),
  );
});
