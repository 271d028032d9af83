import type { Answer, Endpoint, SavedFile, Sent } from './endpoint.ts';
import type { ProblemDetails } from './problems.ts';
import { waivedHeader } from './waived.ts';

/** A refusal of the API, with its problem details. */
export class ApiProblem extends Error {
  constructor(readonly details: ProblemDetails) {
    super(details.title);
  }
}

/** All parts that a call may carry. */
export interface Parts {
  params?: Record<string, string>;
  query?: object;
  body?: unknown;
  version?: number;
  key?: string;
  /** Which data of persons may stay in the texts, and why: what `waivedWords` of `waivers.contract` makes. */
  waived?: string | undefined;
}

/** The HTTP request that a call of this endpoint makes. */
export function request(endpoint: Endpoint, { params = {}, query = {}, body, ...said }: Parts = {}) {
  const [method, path] = endpoint.route.split(' ') as [string, string];
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  const headers = headersOf(endpoint, { body, ...said });
  return {
    method,
    url: filled + (search && `?${search}`),
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}

function headersOf(endpoint: Endpoint, { body, version, key, waived }: Parts): Record<string, string> {
  return {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(version !== undefined && { 'if-match': `"${version}"` }),
    ...(waived && { [waivedHeader]: waived }),
    ...(endpoint.creates && { 'idempotency-key': key ?? crypto.randomUUID() }),
  };
}

/** Calls one endpoint of the API that served this page. Answers are typed by the contract; refusals are thrown as `ApiProblem`, a lost connection as the `TypeError` of fetch. */
export async function call<E extends Endpoint>(endpoint: E, ...[sent]: Sent<E>): Promise<Answer<E>> {
  const { url, ...init } = request(endpoint, sent as Parts);
  const response = await fetch(`/api${url}`, { ...init, signal: AbortSignal.timeout(15_000) });
  if (!response.ok) throw new ApiProblem(await problemOf(response));
  if (endpoint.file) return (await fileOf(response)) as Answer<E>;
  return response.status === 204 ? (undefined as Answer<E>) : response.json();
}

/** A file to save, as its answer names it. */
export async function fileOf(response: Response): Promise<SavedFile> {
  const [, name = 'bestand'] =
    /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { name: decodeURIComponent(name), text: await response.text() };
}

/** A proxy on the way may answer with something else than problem details. */
async function problemOf(response: Response): Promise<ProblemDetails> {
  const found = await response.json().catch(() => undefined);
  return found?.type
    ? found
    : { type: '/problems/internal-error', title: response.statusText, status: response.status };
}
