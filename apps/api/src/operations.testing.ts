import { randomUUID } from 'node:crypto';
import { implemented } from '@signalenbeleid/platform';
import { openApiOf } from './openapi.ts';

/** A JSON Schema as our own document writes it. */
export interface Schema {
  $ref?: string;
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  enum?: string[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}
interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: Schema;
}
interface Described {
  summary: string;
  'x-permission': string;
  parameters: Parameter[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}
/** One operation of the API, as its document tells it. */
export interface Operation {
  method: string;
  path: string;
  name: string;
  allow: string;
  parameters: Parameter[];
  pathNames: string[];
  body: Schema | undefined;
  responses: Described['responses'];
  creates: boolean;
  changes: boolean;
}

interface Document {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
}
let made: Document | undefined;
/** The document of the running API. */
export const documentOf = (): Document => (made ??= openApiOf(implemented) as unknown as Document);

/** Every operation of the running API, read from its document alone. */
export function operationsOf(document = documentOf()): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const has = (header: string) => described.parameters.some(({ name }) => name === header);
      return {
        method: method.toUpperCase(),
        path,
        name: `${method.toUpperCase()} ${path}`,
        allow: described['x-permission'],
        parameters: described.parameters,
        pathNames: described.parameters.filter((each) => each.in === 'path').map(({ name }) => name),
        body: described.requestBody?.content['application/json'].schema,
        responses: described.responses,
        creates: has('Idempotency-Key'),
        changes: has('If-Match'),
      };
    }),
  );
}

/** The ids to fill in by the name of the field or parameter, and the words to write wherever words are asked. */
export interface Filling {
  idOf(name: string): string;
  text?: string;
}

/** A value that this schema takes, every field filled in. */
export function sampleOf(schema: Schema, filling: Filling, name = ''): unknown {
  const { components } = documentOf();
  const simple = { boolean: () => true, integer: numberOf, number: numberOf };
  const made = (each: Schema, field: string): unknown => {
    if (each.$ref) return made(components.schemas[each.$ref.split('/').at(-1) ?? ''] as Schema, field);
    if (each.enum) return each.enum[0];
    if (each.type === 'array') return [made(each.items as Schema, field)];
    if (each.type === 'object') return fields(each);
    return each.type && each.type in simple
      ? simple[each.type as keyof typeof simple](each)
      : words(each, field, filling);
  };
  const fields = ({ properties = {} }: Schema) =>
    Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, made(inner, key)]));
  return made(schema, name);
}

const numberOf = ({ minimum = 0 }: Schema) => Math.max(minimum, 1);

const formed = ['2099-06-30', '2026-03', '2026', 'A'.repeat(43), 'welfare', 'zone-x', '"1"'];

function words(schema: Schema, name: string, { idOf, text = 'Een zin over wat er gebeurt.' }: Filling): string {
  if (schema.format === 'uuid') return idOf(name);
  if (schema.format === 'email') return `mail-${randomUUID().slice(0, 8)}@example.org`;
  const form = schema.pattern ? new RegExp(schema.pattern, 'u') : /^/;
  const fits = (value: string) => form.test(value) && value.length >= (schema.minLength ?? 0);
  const found = [text.slice(0, schema.maxLength), ...formed].find(fits);
  if (found === undefined) throw new Error(`No sample for ${name}: ${schema.pattern}`);
  return found;
}

/** The names of the ids in the body of an operation, nested ones too. */
export function idsInBody({ body }: Operation): string[] {
  const names = new Set<string>();
  if (body) sampleOf(body, { idOf: (name) => (names.add(name), randomUUID()) });
  return [...names];
}

/** How an operation is sent: by whom, to which records, with which body. */
export interface Request {
  base: string;
  cookie?: string;
  params: Record<string, string>;
  body?: unknown;
  version?: number;
  headers?: Record<string, string>;
}

/** Sends the operation as the web client does, the required part of the query filled in. */
export async function sendOperation(operation: Operation, request: Request): Promise<Response> {
  const { base, cookie, params, body, version = 1, headers } = request;
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? randomUUID());
  const asked = operation.parameters.filter((each) => each.in === 'query' && each.required);
  const query = new URLSearchParams(
    asked.map(({ name, schema }) => [name, String(sampleOf(schema, { idOf: () => randomUUID() }, name))]),
  );
  return fetch(`${base}${filled}${query.size ? `?${query}` : ''}`, {
    method: operation.method,
    headers: {
      origin: 'http://localhost:3000',
      ...(cookie && { cookie }),
      ...(operation.creates && { 'idempotency-key': randomUUID() }),
      ...(operation.changes && { 'if-match': `"${version}"` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
