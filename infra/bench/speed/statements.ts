/** A statement as our API sends it. */
export interface Statement {
  readonly text: string;
  readonly name?: string | undefined;
  readonly values: readonly unknown[];
  /** It was sent when everything before it had been answered. */
  readonly waited: boolean;
}

/** What must be new in each request: an id, a number that nobody has, a moment, some bytes. */
export type Fresh = 'id' | 'number' | 'moment' | 'bytes' | 'lock';

/** A value that every request has anew, the same wherever it stands in one request. */
export class FreshValue {
  constructor(
    readonly slot: string,
    readonly kind: Fresh,
    /** Bytes: how many. Number: what stands before it. */
    readonly like: string | number,
  ) {}
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** The permission read that the bare handler is spared: who acts, with which roles. */
const isPermissionRead = ({ text }: Statement): boolean => /\bfrom member_role\b/.test(text);
const isFrame = ({ text }: Statement): boolean => /^(begin|commit|rollback)$|set_config\(/.test(text);

/** What one request does between opening its zone and commit. */
export function workOf(sent: readonly Statement[]): Statement[] {
  const work = sent.filter((statement) => !isFrame(statement) && !isPermissionRead(statement));
  return work.map((statement, place) => (place === 0 ? { ...statement, waited: false } : statement));
}

/** The id of the zone that these statements opened. */
export function zoneOf(sent: readonly Statement[]): string {
  const opening = sent.find(({ text }) => text.includes('set_config('));
  return String(opening?.values.at(-1));
}

/** Two captures of the same request: what differs between them is what each request has anew. */
export function withFresh(once: readonly Statement[], again: readonly Statement[]): Statement[] {
  if (once.length !== again.length) throw new Error('The same request sent different statements');
  return once.map((statement, place) => ({
    ...statement,
    values: statement.values.map((value, at) => freshOr(value, again[place]?.values[at])),
  }));
}

function freshOr(value: unknown, other: unknown): unknown {
  const slot = textOf(value);
  return slot === textOf(other) ? value : new FreshValue(slot, ...kindOf(value));
}

const textOf = (value: unknown): string =>
  value instanceof Uint8Array
    ? Buffer.from(value).toString('hex')
    : value instanceof Date
      ? value.toISOString()
      : JSON.stringify(value);

function kindOf(value: unknown): [Fresh, string | number] {
  if (value instanceof Date) return ['moment', 0];
  if (value instanceof Uint8Array) return ['bytes', value.length];
  const text = String(value);
  if (uuid.test(text)) return ['id', 0];
  if (/^-?\d+$/.test(text)) return ['lock', 0];
  const number = /^(.*-)\d+$/.exec(text);
  if (number?.[1]) return ['number', number[1]];
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return ['moment', 0];
  throw new Error(`Nobody knows how to make another ${text.slice(0, 40)}`);
}
