import fc from 'fast-check';
import { documentOf, sampleOf, type Filling, type Operation, type Schema } from './operations.testing.ts';

/** What no field of ours should ever be glad with. */
const spiteful: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      null,
      true,
      0,
      -1,
      1e308,
      -0,
      2 ** 53,
      1.5,
      Number.MAX_SAFE_INTEGER + 2,
      '',
      ' ',
      [],
      {},
      [[]],
      [null],
      { length: 1 },
    ],
    ...[
      'a\u0000b',
      '\u0000',
      'a\ud800b',
      '\udfff',
      '\u202eabc',
      '\u200b\u200d\ufeff',
      '👩‍👩‍👧‍👦'.repeat(50),
      'é'.normalize('NFD').repeat(130),
      '❤️'.repeat(100),
    ],
    ...[
      "'; drop table signal; --",
      "' or 1=1 --",
      '%_%',
      '\\',
      '$1',
      '{{7*7}}',
      '${7*7}',
      '../../etc/passwd',
      '<script>alert(1)</script>',
    ],
    ...[
      '=cmd()',
      '+1',
      '-1',
      '@x',
      '\tx',
      '2026-02-30',
      '2026-13-45',
      '0000-00-00',
      '9999-99-99',
      '2026-W53-7',
      'infinity',
      'now',
      'NaN',
    ],
    ...[
      '00000000-0000-0000-0000-000000000000',
      'ffffffff-ffff-ffff-ffff-ffffffffffff',
      '{"$gt":""}',
      'a'.repeat(10_000),
      'true',
      '1e400',
      '0x10',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.double(),
  fc.array(fc.constantFrom('a', 1, null), { maxLength: 600 }),
  fc.dictionary(
    fc.constantFrom('__proto__x', 'constructor', 'toString', 'hasOwnProperty', 'length', 'then', 'zoneId', 'id'),
    fc.constant(1),
  ),
);

/** A text as long as the schema lets it be, or one longer. */
const stretched = ({ maxLength = 100 }: Schema) =>
  fc.constantFrom(maxLength, maxLength + 1).map((length) => 'x'.repeat(length));

/** One field: mostly as the schema wants it, else spiteful. */
function fieldOf(schema: Schema, name: string, filling: Filling): fc.Arbitrary<unknown> {
  const fine = fc.constant(null).map(() => sampleOf(schema, filling, name));
  const own = schema.enum
    ? fc.constantFrom<unknown>(...schema.enum)
    : schema.type === 'string'
      ? stretched(schema)
      : fine;
  return fc.oneof({ weight: 5, arbitrary: fine }, { weight: 2, arbitrary: own }, { weight: 2, arbitrary: spiteful });
}

/** A body for this operation: fields right, wrong, missing, or of nobody. */
function bodyOf(schema: Schema, filling: Filling): fc.Arbitrary<unknown> {
  const { properties = {} } = documentOf().components.schemas[schema.$ref?.split('/').at(-1) ?? ''] as Schema;
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [name, fieldOf(inner, name, filling)]),
  );
  const record = fc.record(fields, { requiredKeys: [] });
  const whole = fc.constant(null).map(() => sampleOf(schema, filling));
  const strange = fc
    .tuple(whole, fc.constantFrom('zoneId', 'status', 'createdBy', 'version', 'constructor', 'x'), spiteful)
    .map(([body, key, value]) => ({ ...(body as object), [key]: value }));
  return fc.oneof(
    { weight: 3, arbitrary: whole },
    { weight: 6, arbitrary: record },
    { weight: 2, arbitrary: strange },
    { weight: 1, arbitrary: spiteful },
  );
}

/** Bytes that are a body in name only. */
const rawBody = fc.constantFrom<string | Buffer>(
  ...[
    '',
    '{',
    '{"a":}',
    'null',
    '[]',
    '"x"',
    '1e999',
    '{"__proto__":{"x":1}}',
    '{"constructor":{"prototype":{"x":1}}}',
    '{"a":1,"a":2}',
    '\ufeff{}',
  ],
  ...[
    '['.repeat(10_000),
    `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    `{"title":"${'x'.repeat(1_000_000)}"}`,
    `{"title":"${'\\u0000'.repeat(1000)}"}`,
  ],
  ...[
    Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    Buffer.from([0xc3, 0x28]),
    Buffer.from('{"title":"abc"}', 'utf16le'),
  ],
);
const oddText = fc.constantFrom(
  '',
  '%00',
  '%ff%fe',
  '%E0%A4%A',
  "';drop",
  '..%2f..%2f',
  'a'.repeat(300),
  '%F0%9F%91%A9',
  '-1',
  '__proto__',
  '%2e%2e',
  '00000000-0000-0000-0000-000000000000',
);

/** One request as a stranger to our contract might send it. */
export interface WildRequest {
  operation: Operation;
  url: string;
  headers: Record<string, string>;
  body: string | Buffer | undefined;
}

/** Requests to every operation, made from the document alone. */
export function wildRequest(operations: Operation[], filling: Filling): fc.Arbitrary<WildRequest> {
  return fc.constantFrom(...operations).chain((operation) =>
    fc.record({
      operation: fc.constant(operation),
      url: urlOf(operation, filling),
      headers: headersOf(operation),
      body: operation.body
        ? fc.oneof(
            { weight: 9, arbitrary: bodyOf(operation.body, filling).map(textOf) },
            { weight: 1, arbitrary: rawBody },
          )
        : fc.constant(undefined),
    }),
  );
}

/** JSON that also writes what JSON.stringify would leave out. */
const textOf = (value: unknown) =>
  JSON.stringify(value, (_, inner) => (typeof inner === 'number' && !Number.isFinite(inner) ? '1e999' : inner)) ??
  'null';

function urlOf({ path, pathNames, parameters }: Operation, { idOf }: Filling): fc.Arbitrary<string> {
  const places = fc.tuple(
    ...pathNames.map((name) =>
      fc.oneof({ weight: 12, arbitrary: fc.constant(null).map(() => idOf(name)) }, { weight: 1, arbitrary: oddText }),
    ),
  );
  const asked = parameters.filter((each) => each.in === 'query');
  const pair =
    asked.length > 0
      ? fc
          .constantFrom(...asked)
          .chain(({ name, schema }) => fc.tuple(fc.constant(name), fieldOf(schema, name, { idOf })))
      : fc.tuple(fc.constant('unknown'), spiteful);
  // Every pair twice now and then: a key that comes twice is no list.
  const query = fc
    .array(pair, { maxLength: asked.length > 0 ? 4 : 1 })
    .chain((pairs) => fc.constantFrom(pairs, [...pairs, ...pairs]));
  const needed = asked
    .filter(({ required }) => required)
    .map(({ name, schema }) => [name, sampleOf(schema, { idOf }, name)] as const);
  return fc.tuple(places, query).map(([values, pairs]) => {
    const filled = values.reduce((url, value, at) => url.replace(`{${pathNames[at]}}`, value), path);
    const search = [...needed, ...pairs]
      .map(([name, value]) => `${encodeURIComponent(name)}=${encoded(value)}`)
      .join('&');
    return search ? `${filled}?${search.slice(0, 12_000)}` : filled;
  });
}

function encoded(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return encodeURIComponent(text.toWellFormed());
}

function headersOf({ creates, changes, body }: Operation): fc.Arbitrary<Record<string, string>> {
  const often = (value: string, ...odd: string[]) =>
    fc.oneof({ weight: 8, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
  return fc.record({
    ...(creates && {
      'idempotency-key': fc.oneof(
        { weight: 8, arbitrary: fc.uuid() },
        { weight: 1, arbitrary: fc.constantFrom('', 'x', 'a'.repeat(300)) },
      ),
    }),
    ...(changes && { 'if-match': often('"1"', '*', 'W/"1"', '"-1"', '"99999999999999999999"', '""') }),
    ...(body && {
      'content-type': often(
        'application/json',
        'text/plain',
        'application/x-www-form-urlencoded',
        'application/json; charset=utf-16',
      ),
    }),
  });
}
