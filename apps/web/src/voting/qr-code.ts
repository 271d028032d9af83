/** How many modules may carry data and how they are split, per version at correction level M. */
const versions = [
  { data: 16, check: 10, blocks: 1 },
  { data: 28, check: 16, blocks: 1 },
  { data: 44, check: 26, blocks: 1 },
  { data: 64, check: 18, blocks: 2 },
  { data: 86, check: 24, blocks: 2 },
  { data: 108, check: 16, blocks: 4 },
] as const;

// Arithmetic in the field of 256 values that the standard prescribes: powers of 2 and their logarithms.
const powers: number[] = [];
const logs: number[] = [];
for (let exponent = 0, value = 1; exponent < 255; exponent += 1) {
  powers[exponent] = value;
  logs[value] = exponent;
  value = value < 128 ? value * 2 : (value * 2) ^ 0x11d;
}
const times = (a: number, b: number) =>
  a === 0 || b === 0 ? 0 : (powers[((logs[a] ?? 0) + (logs[b] ?? 0)) % 255] ?? 0);

/** The Reed–Solomon check bytes of a block. */
function checkBytes(block: readonly number[], count: number): number[] {
  let generator = [1];
  for (let root = 0; root < count; root += 1) {
    const next = [...generator, 0];
    generator.forEach((factor, at) => (next[at + 1] = (next[at + 1] ?? 0) ^ times(factor, powers[root] ?? 0)));
    generator = next;
  }
  const rest = [...block, ...Array.from({ length: count }, () => 0)];
  for (let at = 0; at < block.length; at += 1) {
    const lead = rest[at] ?? 0;
    generator.forEach((factor, by) => (rest[at + by] = (rest[at + by] ?? 0) ^ times(factor, lead)));
  }
  return rest.slice(block.length);
}

const bitsOf = (value: number, length: number) => Array.from({ length }, (_, at) => (value >> (length - 1 - at)) & 1);

/** The bytes of a text with its length and filling, then the check bytes, interleaved by block. */
function codeWords(bytes: Uint8Array, { data, check, blocks }: (typeof versions)[number]): number[] {
  const bits = [0, 1, 0, 0, ...bitsOf(bytes.length, 8), ...[...bytes].flatMap((byte) => bitsOf(byte, 8)), 0, 0, 0, 0];
  const words = Array.from({ length: bytes.length + 2 }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((word, bit) => word * 2 + bit, 0),
  );
  const filled = Array.from({ length: data }, (_, at) => words[at] ?? ((at - words.length) % 2 === 0 ? 0xec : 0x11));
  const short = Math.floor(data / blocks);
  const long = data % blocks;
  let from = 0;
  const parts = Array.from({ length: blocks }, (_, at) => {
    const length = short + (at >= blocks - long ? 1 : 0);
    from += length;
    return filled.slice(from - length, from);
  });
  const checks = parts.map((part) => checkBytes(part, check));
  const weave = (lists: readonly number[][], longest: number) =>
    Array.from({ length: longest }, (_, at) =>
      lists.flatMap((list) => (at < list.length ? [list[at] ?? 0] : [])),
    ).flat();
  return [...weave(parts, short + 1), ...weave(checks, check)];
}

type Grid = (boolean | undefined)[][];
const put = (grid: Grid, place: { row: number; column: number }, dark: boolean) => {
  const line = grid[place.row];
  if (line && place.column >= 0 && place.column < grid.length) line[place.column] = dark;
};

/** The three corners, the small square and the timing lines by which a camera finds its way. */
function landmarks(size: number): Grid {
  const grid: Grid = Array.from({ length: size }, () => Array.from({ length: size }, () => undefined));
  const square = (middle: { row: number; column: number }, reach: number) => {
    for (let down = -reach; down <= reach; down += 1)
      for (let right = -reach; right <= reach; right += 1) {
        const ring = Math.max(Math.abs(down), Math.abs(right));
        put(grid, { row: middle.row + down, column: middle.column + right }, ring !== 2 && ring !== 4 ? true : false);
      }
  };
  for (let at = 8; at < size - 8; at += 1) {
    put(grid, { row: 6, column: at }, at % 2 === 0);
    put(grid, { row: at, column: 6 }, at % 2 === 0);
  }
  square({ row: 3, column: 3 }, 4);
  square({ row: 3, column: size - 4 }, 4);
  square({ row: size - 4, column: 3 }, 4);
  if (size > 21) small(grid, size - 7);
  return grid;
}

function small(grid: Grid, middle: number) {
  for (let down = -2; down <= 2; down += 1)
    for (let right = -2; right <= 2; right += 1) {
      const ring = Math.max(Math.abs(down), Math.abs(right));
      put(grid, { row: middle + down, column: middle + right }, ring !== 1);
    }
}

// Level M with mask 0, as the standard writes it with its own check bits.
const FORMAT = bitsOf(0b101010000010010, 15);

function writeFormat(grid: Grid) {
  const size = grid.length;
  const along = [0, 1, 2, 3, 4, 5, 7, 8];
  FORMAT.forEach((bit, at) => {
    const dark = bit === 1;
    const first = at < 8 ? { row: 8, column: along[at] ?? 0 } : { row: along[14 - at] ?? 0, column: 8 };
    const second = at < 7 ? { row: size - 1 - at, column: 8 } : { row: 8, column: size - 15 + at };
    put(grid, first, dark);
    put(grid, second, dark);
  });
  put(grid, { row: size - 8, column: 8 }, true);
}

/** The places of the data in order: two columns at a time from the right, up and down; the timing column is passed over. */
function placesIn(size: number): { row: number; column: number }[] {
  const pairs = Array.from({ length: (size - 1) / 2 }, (_, at) => size - 1 - 2 * at).map((right) =>
    right <= 6 ? right - 1 : right,
  );
  return pairs.flatMap((right, at) => {
    const rows = Array.from({ length: size }, (_, step) => (at % 2 === 0 ? size - 1 - step : step));
    return rows.flatMap((row) => [right, right - 1].map((column) => ({ row, column })));
  });
}

/** Fills in the data where nothing stands yet, under mask 0: every other module is turned. */
function writeData(grid: Grid, bits: readonly number[]) {
  const free = placesIn(grid.length).filter(({ row, column }) => grid[row]?.[column] === undefined);
  free.forEach(({ row, column }, at) => put(grid, { row, column }, (bits[at] === 1) !== ((row + column) % 2 === 0)));
}

/**
 * The QR code of an address (ISO/IEC 18004, level M, at most 106 bytes) as rows of dark and light modules; undefined when it
 * is too long.
 */
export function qrCode(address: string): boolean[][] | undefined {
  const bytes = new TextEncoder().encode(address);
  const at = versions.findIndex(({ data }) => data >= bytes.length + 2);
  const version = versions[at];
  if (!version) return undefined;
  const grid = landmarks(21 + 4 * at);
  writeFormat(grid);
  writeData(
    grid,
    codeWords(bytes, version).flatMap((word) => bitsOf(word, 8)),
  );
  return grid.map((row) => row.map((dark) => dark === true));
}
