import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { Shape } from './endpoint.ts';

/** One thing wrong with what was sent: where, and which rule it breaks. */
export interface Fault {
  path: string;
  code: string;
}

/** Reads outside data as this shape: an instance, or the faults in it. */
export function check<T extends object>(shape: Shape<T>, plain: unknown): { value: T; faults: Fault[] } {
  const reaching = pathOfConstructor(plain);
  if (reaching) return { value: new shape(), faults: [{ path: reaching, code: 'whitelistValidation' }] };
  const value = plainToInstance(shape, isRecord(plain) && plain !== undefined ? plain : {}, {
    exposeUnsetFields: false,
  });
  const wrong = validateSync(value, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  return {
    value,
    faults: [
      ...(isRecord(plain) ? [] : [{ path: '', code: 'isObject' }]),
      ...wrong.flatMap((error) => faultsOf(error)),
    ],
  };
}

/** Where a key reaches for what makes an object (class-transformer trusts it, and breaks on it): nobody of ours sends one. */
function pathOfConstructor(value: unknown, above = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const path = above + key;
    const found = key === 'constructor' ? path : pathOfConstructor(inner, `${path}.`);
    if (found) return found;
  }
  return undefined;
}

const isRecord = (plain: unknown): plain is object | undefined =>
  plain === undefined || (typeof plain === 'object' && plain !== null && !Array.isArray(plain));

function faultsOf({ property, constraints = {}, children = [] }: ValidationError, above = ''): Fault[] {
  const path = above + property;
  // The text rule has a name of its own: "matches" says too little to whoever must repair it.
  const codes = Object.entries(constraints).map(([rule, message]) =>
    message === 'controlCharacters' ? message : rule,
  );
  return [...codes.map((code) => ({ path, code })), ...children.flatMap((child) => faultsOf(child, `${path}.`))];
}
