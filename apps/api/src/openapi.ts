import {
  fileTypes,
  parameterForms,
  problems,
  type Endpoint,
  type ProblemType,
  type Shape,
} from '@signalenbeleid/contracts';
import type { OpenApiDocument } from '@signalenbeleid/contracts/openapi.contract';
import { schemaOf, type Json, type Schemas } from './openapi.schema.ts';

const byCookie = { cookie: { type: 'apiKey', in: 'cookie', name: '__Host-session' } };

/** The OpenAPI 3.1 document of these endpoints, made from the same metadata that checks every request. */
export function openApiOf(endpoints: Iterable<Endpoint>): OpenApiDocument {
  const schemas: Schemas = new Map();
  const paths: Record<string, Json> = {};
  const sorted = [...endpoints].toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  for (const endpoint of sorted) {
    const { method, path } = addressOf(endpoint);
    const operations = (paths[path] ??= {});
    if (method in operations) throw new Error(`Two endpoints are called ${endpoint.route}`);
    operations[method] = operationOf(endpoint, schemas);
  }
  const named = [...schemas].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, { schema }]) => [name, schema]);
  return {
    openapi: '3.1.0',
    info: { title: 'Signalenbeleid', version: '1' },
    paths,
    components: {
      securitySchemes: byCookie,
      responses: { Problem: problemResponse },
      schemas: { ...Object.fromEntries(named), Problem: problemSchema },
    },
  };
}

/** Method and path of an endpoint as the document writes them: `/api/zones/{zone}`. */
export function addressOf({ route }: Endpoint): { method: string; path: string } {
  const [method, path] = route.split(' ') as [string, string];
  const prefix = path.startsWith('/health/') ? '' : '/api';
  return { method: method.toLowerCase(), path: prefix + path.replace(/:(\w+)/g, '{$1}') };
}

const placeOf = (endpoint: Endpoint) => {
  const { method, path } = addressOf(endpoint);
  return `${path} ${method}`;
};

function operationOf(endpoint: Endpoint, schemas: Schemas): Json {
  const { summary, allow, body, limit } = endpoint;
  return {
    summary,
    security: allow === 'everyone' ? [] : [{ cookie: [] }],
    'x-permission': allow,
    ...(limit && { 'x-limit': limit }),
    parameters: [...inPath(endpoint), ...inQuery(endpoint, schemas), ...inHeaders(endpoint)],
    ...(body && { requestBody: { required: true, content: json(schemaOf(body as Shape, schemas)) } }),
    responses: responsesOf(endpoint, schemas),
  };
}

const json = (schema: Json) => ({ 'application/json': { schema } });

function inPath({ route }: Endpoint): Json[] {
  const formOf = (name: string) => {
    const form = parameterForms[name];
    return form ? { type: 'string', pattern: form.source } : { type: 'string', format: 'uuid' };
  };
  return [...route.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    ...{ name, in: 'path', required: true },
    schema: formOf(name),
  }));
}

/** The fields of the query are parameters, each apart: the shape itself is no part of the document. */
function inQuery({ query }: Endpoint, schemas: Schemas): Json[] {
  if (!query) return [];
  const apart: Schemas = new Map(schemas);
  schemaOf(query as Shape, apart);
  const { properties, required = [] } = apart.get(query.name)?.schema as {
    properties: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: 'query', required: required.includes(name) },
    schema,
  }));
}

function inHeaders({ creates, changes }: Endpoint): Json[] {
  const header = (name: string, description: string, pattern: string) => ({
    ...{ name, in: 'header', required: true, description },
    schema: { type: 'string', pattern },
  });
  return [
    ...(creates ? [header('Idempotency-Key', 'Makes a repeat harmless', '^[\\x21-\\x7e]{8,200}$')] : []),
    ...(changes ? [header('If-Match', 'The version that was read', '^"\\d{1,9}"$')] : []),
  ];
}

function responsesOf(endpoint: Endpoint, schemas: Schemas): Json {
  const { answer, file } = endpoint;
  const content = () =>
    file ? { [fileTypes[file]]: { schema: { type: 'string' } } } : json(schemaOf(answer as Shape, schemas));
  const done = answer ? { 200: { description: 'Done', content: content() } } : { 204: { description: 'Done' } };
  const refused = refusalsOf(endpoint).map((status) => [status, { $ref: '#/components/responses/Problem' }]);
  return { ...done, ...Object.fromEntries(refused) };
}

/** The statuses with which this endpoint may refuse, lowest first. */
function refusalsOf({ route, allow, body, creates, changes }: Endpoint): number[] {
  const writes = !route.startsWith('GET ');
  const when: [number, boolean][] = [
    [400, true],
    [401, writes || allow !== 'everyone'],
    [403, writes || allow !== 'everyone'],
    [404, true],
    [405, true],
    [409, writes],
    [412, changes],
    [413, true],
    [415, writes],
    [422, creates || body !== undefined || changes],
    [428, changes],
    [429, true],
    [500, true],
    [503, true],
  ];
  return when.filter(([, may]) => may).map(([status]) => status);
}

const problemSchema: Json = {
  type: 'object',
  properties: {
    type: { enum: (Object.keys(problems) as ProblemType[]).map((name) => `/problems/${name}`) },
    title: { type: 'string' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    instance: { type: 'string' },
    traceId: { type: 'string', format: 'uuid' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { path: { type: 'string' }, code: { type: 'string' } },
        required: ['path', 'code'],
        additionalProperties: false,
      },
    },
  },
  required: ['type', 'title', 'status', 'instance', 'traceId'],
  additionalProperties: false,
};

const problemResponse: Json = {
  description: 'A problem (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
