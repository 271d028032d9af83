import { getMetadataStorage } from 'class-validator';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import type { Shape } from '@signalenbeleid/contracts';

type Shaper = (value: unknown) => unknown;
const known = new Map<Shape, Shaper>();

/**
 * Copies the declared fields of a shape, and of the shapes in it, and nothing else: a hidden column cannot leave.
 * Dates become ISO strings; what is null or undefined is left out. Compiled once per shape.
 */
export function shaperOf(shape: Shape): Shaper {
  const ready = known.get(shape);
  if (ready) return ready;
  const fields = fieldsOf(shape).map((name) => {
    const inner = defaultMetadataStorage.findTypeMetadata(shape, name)?.typeFunction() as Shape | undefined;
    return [name, inner && fieldsOf(inner).length > 0 ? shaperOf(inner) : plain] as const;
  });
  const shaper: Shaper = (value) => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(shaper);
    const copy: Record<string, unknown> = {};
    for (const [name, inner] of fields) {
      const field = (value as Record<string, unknown>)[name];
      if (field !== undefined && field !== null) copy[name] = inner(field);
    }
    return copy;
  };
  known.set(shape, shaper);
  return shaper;
}

const plain: Shaper = (value) => (value instanceof Date ? value.toISOString() : value);

/** The names of the fields that a shape declares. */
export function fieldsOf(shape: Shape): string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(shape, '', false, false);
  return [...new Set(rules.map((rule) => rule.propertyName))];
}
