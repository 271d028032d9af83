import {
  ApiProblem,
  check,
  fileOf,
  request,
  type Answer,
  type Endpoint,
  type Parts,
  type Sent,
  type Shape,
} from '@signalenbeleid/contracts';

/** The address of a running API, the zone of its calls, and the cookie of who calls. */
export interface Caller {
  base: string;
  zone: string;
  cookie?: string;
  origin: string;
}

type WithoutZone<S> = S extends { params: infer P }
  ? Omit<S, 'params'> &
      (Omit<P, 'zone'> extends Record<string, never> ? { params?: P } : { params: Omit<P, 'zone'> & { zone?: string } })
  : S;
/** What a test sends: the zone is filled in. */
export type TestSent<E> =
  Sent<E> extends [infer S]
    ? { params: { zone: string } } extends S
      ? [sent?: WithoutZone<S>]
      : [sent: WithoutZone<S>]
    : [sent?: { key?: string }];

/** Sends one request and answers what came back, whatever it is. */
export async function send(caller: Caller, endpoint: Endpoint, sent: Parts = {}): Promise<Response> {
  const { url, ...init } = request(endpoint, { ...sent, params: { zone: caller.zone, ...sent.params } });
  const headers = { ...init.headers, origin: caller.origin, ...(caller.cookie && { cookie: caller.cookie }) };
  return fetch(`${caller.base}/api${url}`, { ...init, headers });
}

/** Calls an endpoint as the web does; refusals are thrown. Every answer is held against its own contract. */
export async function callAs<E extends Endpoint>(caller: Caller, endpoint: E, sent?: Parts): Promise<Answer<E>> {
  const response = await send(caller, endpoint, sent);
  if (!response.ok) throw new ApiProblem(await response.json());
  if (response.status === 204) return undefined as Answer<E>;
  const answer = endpoint.file ? await fileOf(response) : await response.json();
  const { faults } = check(endpoint.answer as Shape, answer);
  if (faults.length > 0) throw new Error(`${endpoint.route} answers against its contract: ${JSON.stringify(faults)}`);
  return answer as Answer<E>;
}
