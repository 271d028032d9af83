import { qrCode } from './qr-code.ts';

// Read back with a scanner when it was written down.
const scanned = [
  '#######....#..#######',
  '#.....#.##.#..#.....#',
  '#.###.#..#.##.#.###.#',
  '#.###.#...#.#.#.###.#',
  '#.###.#.##.##.#.###.#',
  '#.....#....#..#.....#',
  '#######.#.#.#.#######',
  '.........#...........',
  '#.#.#.#..#..#...#..#.',
  '#.#....##.##..###...#',
  '#..#.####.##.#..#.###',
  '.#........###...#..#.',
  '#..##.###..#.#.#.#...',
  '........####.####..##',
  '#######..#..#.#.#.###',
  '#.....#..#...#.##..#.',
  '#.###.#.#####....#.#.',
  '#.###.#....##.#.##.#.',
  '#.###.#.#.###...#.#.#',
  '#.....#...###...#..#.',
  '#######.#.#.#...##.##',
];

it('draws the code that a phone reads as the address', () => {
  const drawn = qrCode('https://x.be')?.map((row) => row.map((dark) => (dark ? '#' : '.')).join(''));
  expect(drawn).toEqual(scanned);
});

it('grows with the address, and gives up rather than draw what no phone reads', () => {
  const sizes = [14, 15, 42, 62, 84, 106, 107].map((length) => qrCode('x'.repeat(length))?.length);
  expect(sizes).toEqual([21, 25, 29, 33, 37, 41, undefined]);
});
