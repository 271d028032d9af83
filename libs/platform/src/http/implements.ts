import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  check,
  parameterForms,
  type Answer,
  type Endpoint,
  type Fault,
  type Input as InputOf,
} from '@signalenbeleid/contracts';
import { requestOf, type CheckedInput, type ZoneRequest } from './actor.ts';
import { Problem } from './problem.ts';

const ENDPOINT = Symbol('endpoint');
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const reflector = new Reflector();
/** The contract that this route implements. */
export const endpointOf = (context: ExecutionContext) =>
  reflector.get<Endpoint | undefined>(ENDPOINT, context.getHandler());

type Handler<E> = <M extends (input: InputOf<E>, ...rest: never[]) => Answer<E> | Promise<Answer<E>>>(
  target: object,
  name: string | symbol,
  method: TypedPropertyDescriptor<M>,
) => void;

/** Every endpoint that the running API implements, in the order of registration: what OpenAPI lists. */
export const implemented = new Set<Endpoint>();

/** Binds a controller method to its contract. A method that takes or answers anything else does not compile. */
export function Implements<E extends Endpoint>(endpoint: E): Handler<E> {
  const [method, path] = endpoint.route.split(' ') as [keyof typeof RequestMethod, string];
  implemented.add(endpoint);
  return applyDecorators(
    SetMetadata(ENDPOINT, endpoint),
    RequestMapping({ path, method: RequestMethod[method] }),
    HttpCode(endpoint.answer ? 200 : 204),
  ) as Handler<E>;
}

/** The path parameters, query, body and version of the request, checked by the contract of the method. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).passage?.input);
export type Input<E> = InputOf<E>;

/** Reads a request as its contract asks. Problems: `invalid-request`, `version-missing`, `stale`. */
export function inputOf(endpoint: Endpoint, { params, query, body, headers }: ZoneRequest): CheckedInput {
  const faults = faultsInPath(params);
  const read = (part: 'query' | 'body', sent: unknown) => {
    const shape = endpoint[part];
    if (!shape) return undefined;
    const { value, faults: wrong } = check(shape as never, sent);
    faults.push(...wrong.map(({ path, code }) => ({ path: path ? `${part}.${path}` : part, code })));
    return value;
  };
  const input = {
    params,
    query: read('query', query),
    body: read('body', body),
    version: endpoint.changes ? versionOf(headers['if-match']) : undefined,
  };
  if (faults.length > 0) throw new Problem('invalid-request', faults);
  return input;
}

function faultsInPath(params: Record<string, string>): Fault[] {
  return Object.entries(params)
    .filter(([name, value]) => !(parameterForms[name] ?? UUID).test(value))
    .map(([name]) => ({ path: `params.${name}`, code: 'form' }));
}

function versionOf(header: string | string[] | undefined): number {
  if (header === undefined) throw new Problem('version-missing');
  const version = /^"(\d{1,9})"$/.exec(String(header))?.[1];
  if (version === undefined) throw new Problem('stale');
  return Number(version);
}
