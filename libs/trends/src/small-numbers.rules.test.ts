import fc from 'fast-check';
import {
  isSafe,
  mayBeNamed,
  percent,
  stepsOfWhole,
  stepsToShow,
  sums,
  type YearCounts,
} from './small-numbers.rules.ts';

const k = 3;

describe('a reader who does every sum there is', () => {
  // A small year (two or four months) keeps all conceivable worlds countable; the rule knows no other size than its steps.
  const worlds = [
    { months: 2, steps: [1, 2], most: 6, values: 4, numRuns: 300 },
    { months: 4, steps: [1, 2, 4], most: 3, values: 3, numRuns: 40 },
  ];

  it.each(worlds)(
    'never finds a small number: $values values, $months months',
    ({ months, steps, most, values, numRuns }) => {
      const month = fc.array(fc.integer({ min: 0, max: most }), { minLength: values, maxLength: values });
      fc.assert(
        fc.property(fc.array(month, { minLength: months, maxLength: months }), (byMonth) => {
          const truth = tableOf(byMonth, values);
          const seen = publish(truth, steps);
          const certain = certainties(seen, { months, values, steps });
          for (const [name, n] of certain) expect([name, isSafe(n, k)]).toEqual([name, true]);
        }),
        // whoever knows that exactly three are hidden in three knows that each is one
        {
          numRuns,
          examples: [
            [Array.from({ length: months }, (_, at) => (at === 0 ? [1, 1, 1, 6] : [0, 0, 0, 0]).slice(-values))],
            [Array.from({ length: months }, (_, at) => (at === 0 ? [0, 1, 1, 1] : [0, 0, 0, 0]).slice(-values))],
          ],
        },
      );
    },
  );
});

describe('small numbers of a year', () => {
  const year = (n: number): number[] => new Array<number>(12).fill(n);
  const parts = (counts: Record<string, YearCounts>) => new Map(Object.entries(counts));

  it('shows months when every month is large enough', () => {
    expect(stepsToShow({ k: 5, total: year(20), stepsOfTotal: 3, parts: parts({ A: year(8), B: year(12) }) })).toEqual(
      new Map([
        ['A', 3],
        ['B', 3],
      ]),
    );
  });

  it('shows the year alone when one month is too small', () => {
    const a = [...year(8).slice(1), 2];
    expect(stepsToShow({ k: 5, total: year(20), stepsOfTotal: 3, parts: parts({ A: a, B: year(5) }) }).get('A')).toBe(
      2,
    );
  });

  it('hides the smallest beside a hidden one, so that it cannot be subtracted from the total', () => {
    const total = [30, ...year(0).slice(1)];
    const at = (n: number) => [n, ...year(0).slice(1)];
    expect(stepsToShow({ k: 5, total, stepsOfTotal: 3, parts: parts({ A: at(20), B: at(8), C: at(2) }) })).toEqual(
      new Map([
        ['A', 3],
        ['B', 0],
        ['C', 0],
      ]),
    );
  });

  it('hides a number when what is left of the total is small, also where signals count for several values', () => {
    expect(stepsToShow({ k: 5, total: year(10), stepsOfTotal: 3, parts: parts({ A: year(9), B: year(9) }) })).toEqual(
      new Map([
        ['A', 1],
        ['B', 1],
      ]),
    );
  });

  it('shows that there was nothing', () => {
    expect(stepsToShow({ k: 5, total: year(10), stepsOfTotal: 3, parts: parts({ A: year(10), B: year(0) }) })).toEqual(
      new Map([
        ['A', 3],
        ['B', 3],
      ]),
    );
  });

  it('shows nothing of a whole that is small itself', () => {
    expect(stepsOfWhole([4, ...year(0).slice(1)], 5)).toBe(0);
    expect(
      stepsToShow({
        k: 5,
        total: [4, ...year(0).slice(1)],
        stepsOfTotal: 0,
        parts: parts({ A: [4, ...year(0).slice(1)] }),
      }).get('A'),
    ).toBe(0);
  });

  it('leaves no rest that is small, at any step, whatever the numbers', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 8 }), fc.integer({ min: 5, max: 9 }), (lines, most) => {
        const total = year(0).map((_, at) => lines.reduce((sum, line) => sum + (line[at] ?? 0), 0));
        const shown = stepsToShow({
          k: most,
          total,
          stepsOfTotal: stepsOfWhole(total, most),
          parts: new Map(lines.map((line, n) => [`v${n}`, line])),
        });
        [1, 4, 12].forEach((pieces, step) => {
          if (stepsOfWhole(total, most) <= step) return;
          const rest = sums(total, pieces).map(
            (n, at) =>
              n -
              lines.reduce(
                (sum, line, i) => ((shown.get(`v${i}`) ?? 0) > step ? sum + (sums(line, pieces)[at] ?? 0) : sum),
                0,
              ),
          );
          for (const n of rest) expect(isSafe(n, most)).toBe(true);
        });
      }),
    );
  });
});

interface World {
  total: number[];
  parts: number[][];
}

/** Per month how many signals each value has. Every signal has one: that leaves the reader the least doubt. */
function tableOf(byMonth: number[][], values: number): World {
  return {
    total: byMonth.map((month) => month.reduce((sum, n) => sum + n, 0)),
    parts: Array.from({ length: values }, (_, value) => byMonth.map((month) => month[value] ?? 0)),
  };
}

/** Everything that is shown of this world, by name. */
function publish({ total, parts }: World, steps: number[]): Map<string, number> {
  const named = new Map(parts.map((counts, value) => [`v${value}`, counts]));
  const stepsOfTotal = stepsOfWhole(total, k, steps);
  const shown = new Map([
    ...stepsToShow({ k, total, stepsOfTotal, parts: named }, steps),
    ['all', stepsOfTotal] as const,
  ]);
  const seen = [...cellsOf({ total, parts }, steps)].filter(([name]) => {
    const [line = '', step] = name.split('/');
    return (shown.get(line) ?? 0) > Number(step);
  });
  // Where the total is shown, so is which values are there, unless that would tell too much.
  const areNamed = stepsOfTotal > 0 && mayBeNamed({ k, total, parts: named });
  const hidden = areNamed ? [...shown].filter(([, step]) => step === 0) : [];
  return new Map([...seen, ...hidden.map(([line]): [string, number] => [`${line}/0/0`, present])]);
}
/** In the place of a number: it is hidden, and not nothing. */
const present = -1;

/** Every number that there is: per line, step and piece, and what the total leaves beside each value. */
function cellsOf({ total, parts }: World, steps: number[]): Map<string, number> {
  const lines: [string, number[]][] = [
    ['all', total],
    ...parts.map((counts, value): [string, number[]] => [`v${value}`, counts]),
  ];
  return new Map(
    lines.flatMap(([name, counts]) =>
      steps.flatMap((pieces, step) =>
        sums(counts, pieces).map((n, at): [string, number] => [`${name}/${step}/${at}`, n]),
      ),
    ),
  );
}

/** What holds in every world that looks the same from outside. Only the rule is unknown to the reader, not its figures. */
function certainties(
  seen: Map<string, number>,
  shape: { months: number; values: number; steps: number[] },
): Map<string, number> {
  let certain: Map<string, number> | undefined;
  for (const world of worldsLike(seen, shape)) {
    const cells = cellsOf(world, shape.steps);
    certain ??= new Map(cells);
    for (const [name, n] of certain) if (cells.get(name) !== n) certain.delete(name);
    if ([...certain.values()].every((n) => isSafe(n, k))) break; // nothing small is certain any more
  }
  if (!certain) throw new Error('Not even the truth agrees with what is seen');
  return certain;
}

/** All worlds that agree with what is seen. Where the total of a month is hidden, any up to a bound. */
function* worldsLike(
  seen: Map<string, number>,
  { months, values, steps }: { months: number; values: number; steps: number[] },
): Generator<World> {
  const known = [...seen].map(([name, n]) => ({ n, ...placeOf(name, months, steps) }));
  const byMonth: number[][] = [];
  function* fill(month: number): Generator<World> {
    if (month === months) return yield tableOf(byMonth, values);
    for (const cells of choices(values, boundOf(known, month))) {
      byMonth[month] = cells;
      if (known.every((fact) => agrees(fact, byMonth, month))) yield* fill(month + 1);
    }
    byMonth.length = month;
  }
  yield* fill(0);
}

interface Fact {
  n: number;
  line: string;
  from: number;
  to: number;
}

function placeOf(name: string, months: number, steps: number[]) {
  const [line = '', step, at] = name.split('/');
  const length = months / (steps[Number(step)] ?? 1);
  return { line, from: Number(at) * length, to: (Number(at) + 1) * length };
}

/** At most the total that is shown; where that is hidden it is below k. */
function boundOf(known: Fact[], month: number): number {
  const totals = known
    .filter(({ n, line, from, to }) => n >= 0 && line === 'all' && from <= month && month < to)
    .map(({ n }) => n);
  return totals.length > 0 ? Math.min(...totals) : 2 * k;
}

/** Does what is filled in so far still fit this fact? */
function agrees({ n, line, from, to }: Fact, byMonth: number[][], month: number): boolean {
  if (month < from || month >= to) return true;
  const count = (cells: number[]) =>
    line === 'all' ? cells.reduce((sum, x) => sum + x, 0) : (cells[Number(line.slice(1))] ?? 0);
  const sum = byMonth.slice(from, Math.min(to, month + 1)).reduce((all, cells) => all + count(cells), 0);
  if (n === present) return month < to - 1 || sum > 0;
  return month === to - 1 ? sum === n : sum <= n;
}

/** Every way to share at most so many signals among so many cells. */
function* choices(cells: number, most: number): Generator<number[]> {
  if (cells === 0) return yield [];
  for (let n = 0; n <= most; n++) for (const rest of choices(cells - 1, most - n)) yield [n, ...rest];
}

describe('a share', () => {
  it.each([
    [0, 300, 0],
    [1, 300, 1],
    [299, 300, 99],
    [300, 300, 100],
    [1, 3, 33],
  ])('of %i in %i is %i per cent', (n, of, is) => expect(percent(n, of)).toBe(is));
});
