import { getMetadataStorage } from 'class-validator';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import type { Shape } from '@signalenbeleid/contracts';
import type { Writing } from '@signalenbeleid/contracts/fields';

/** A text in what was sent: where it stands, and whether a name was asked for there. */
export interface WrittenText {
  path: string;
  text: string;
  writing: Writing['writing'];
}
/** A field of a shape that holds writing, or a shape within the shape. */
interface Place {
  name: string;
  writing?: Writing['writing'];
  inner?: Shape;
}

const known = new Map<Shape, Place[]>();

/** Every text that somebody wrote in a value of this shape. */
export function textsIn(shape: Shape, value: unknown, above = ''): WrittenText[] {
  return placesIn(shape).flatMap(({ name, writing, inner }) => {
    const held = (value as Record<string, unknown> | null | undefined)?.[name];
    return listed(held, above + name).flatMap(({ path, one }) => {
      if (inner) return textsIn(inner, one, `${path}.`);
      return writing && typeof one === 'string' && one !== '' ? [{ path, text: one, writing }] : [];
    });
  });
}

/** The fields of a shape in which somebody writes, and the shapes in it. Read once per shape. */
function placesIn(shape: Shape): Place[] {
  const ready = known.get(shape);
  if (ready) return ready;
  const found = new Map<string, Place>();
  for (const { propertyName: name, context } of getMetadataStorage().getTargetValidationMetadatas(
    shape,
    '',
    false,
    false,
  )) {
    const inner = defaultMetadataStorage.findTypeMetadata(shape, name)?.typeFunction() as Shape | undefined;
    const writing = (context as Writing | undefined)?.writing;
    if (inner) found.set(name, { name, inner });
    else if (writing) found.set(name, { name, writing });
  }
  const places = [...found.values()];
  known.set(shape, places);
  return places;
}

const listed = (held: unknown, path: string) =>
  Array.isArray(held) ? held.map((one: unknown, at) => ({ path: `${path}.${at}`, one })) : [{ path, one: held }];
