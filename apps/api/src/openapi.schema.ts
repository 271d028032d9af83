import { getMetadataStorage } from 'class-validator';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import type { Shape } from '@signalenbeleid/contracts';

/** A piece of JSON. */
export type Json = Record<string, unknown>;
/** The schemas of the shapes that were met, by their name. */
export type Schemas = Map<string, { shape: Shape; schema: Json }>;

type Rule = (constraints: unknown[]) => Json;

/** What each rule of the contract says in JSON Schema. */
const rules: Record<string, Rule> = {
  isString: () => ({ type: 'string' }),
  isLength: ([minLength, maxLength]) => ({ minLength, maxLength }),
  hasLength: ([minLength, maxLength]) => ({ minLength, maxLength }),
  matches: ([form]) => ({ type: 'string', pattern: (form as RegExp).source }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  isIn: ([values]) => ({ enum: values }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  min: ([minimum]) => ({ minimum }),
  max: ([maximum]) => ({ maximum }),
  isIso8601: () => ({ type: 'string', format: 'date-time' }),
  isBoolean: () => ({ type: 'boolean' }),
  isEmail: () => ({ type: 'string', format: 'email' }),
  isArray: () => ({ type: 'array' }),
  arrayMaxSize: ([maxItems]) => ({ maxItems }),
  arrayUnique: () => ({ uniqueItems: true }),
  isObject: () => ({ type: 'object' }),
};

/** A reference to the schema of this shape; the schema itself is added to `schemas`. A rule that is not known here is an error. */
export function schemaOf(shape: Shape, schemas: Schemas): Json {
  const $ref = `#/components/schemas/${shape.name}`;
  const known = schemas.get(shape.name);
  if (known && known.shape !== shape) throw new Error(`Two shapes are called ${shape.name}`);
  if (!known) addSchema(shape, schemas);
  return { $ref };
}

function addSchema(shape: Shape, schemas: Schemas): void {
  const properties: Record<string, Json> = {};
  const optional = new Set<string>();
  const schema: Json = { type: 'object', properties, additionalProperties: false };
  schemas.set(shape.name, { shape, schema });
  for (const metadata of getMetadataStorage().getTargetValidationMetadatas(shape, '', false, false)) {
    const { propertyName: name, type, each } = metadata;
    if (type === 'conditionalValidation') {
      optional.add(name);
      continue;
    }
    const property = (properties[name] ??= {});
    const said = type === 'nestedValidation' ? innerOf(shape, name, schemas) : ruleOf(shape, metadata);
    Object.assign(each ? ((property['items'] ??= {}) as Json) : property, said);
  }
  Object.values(properties).forEach(settleDay);
  const required = Object.keys(properties).filter((name) => !optional.has(name));
  if (required.length > 0) schema['required'] = required;
}

function ruleOf(shape: Shape, rule: { propertyName: string; name?: string; type: string; constraints?: unknown[] }) {
  const name = rule.name ?? rule.type;
  const known = rules[name];
  if (!known) throw new Error(`${shape.name}.${rule.propertyName}: no JSON Schema for the rule ${name}`);
  return known(rule.constraints ?? []);
}

function innerOf(shape: Shape, name: string, schemas: Schemas): Json {
  const inner = defaultMetadataStorage.findTypeMetadata(shape, name)?.typeFunction() as Shape | undefined;
  if (!inner) throw new Error(`${shape.name}.${name}: a shape within a shape must say which`);
  return schemaOf(inner, schemas);
}

/** A moment with a form of its own is a day. */
function settleDay(property: Json): void {
  if (property['format'] === 'date-time' && 'pattern' in property) property['format'] = 'date';
}
