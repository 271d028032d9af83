import type { Fault } from './check.ts';

/** Every problem that the API can answer (RFC 9457). The key is the last part of its `type`, and never changes. */
export const problems = {
  'invalid-request': { status: 400, title: 'The request does not follow the contract' },
  'unreadable-request': { status: 400, title: 'The request cannot be read' },
  'idempotency-key-missing': { status: 400, title: 'The header Idempotency-Key is missing' },
  'not-signed-in': { status: 401, title: 'Sign in first' },
  'sign-in-refused': { status: 401, title: 'The address or the password is not right' },
  'link-not-usable': { status: 401, title: 'The link was used, is too old, or was asked for in another browser' },
  'not-allowed': { status: 403, title: 'Your role may not do this' },
  'origin-refused': { status: 403, title: 'The request does not come from this site' },
  'not-found': { status: 404, title: 'It does not exist, or not for you' },
  'method-not-allowed': { status: 405, title: 'This address does not know that method' },
  'may-not-vote': { status: 403, title: 'This seat is not yours to vote for today' },
  'already-voted': { status: 409, title: 'This seat has voted already' },
  'round-closed': { status: 409, title: 'The round is not open' },
  'step-not-possible': { status: 409, title: 'This step cannot be taken from the present state' },
  'still-running': { status: 409, title: 'The same request is still being handled' },
  'already-there': { status: 409, title: 'It is there already' },
  stale: { status: 412, title: 'Somebody else changed it in the meantime' },
  'too-large': { status: 413, title: 'The request is too large' },
  'wrong-content-type': { status: 415, title: 'Only JSON is read here' },
  'rule-broken': { status: 422, title: 'A rule of the domain is broken' },
  'key-reused': { status: 422, title: 'The same Idempotency-Key came with another request' },
  'personal-data': { status: 422, title: 'The text holds a national number' },
  'personal-data-not-waived': {
    status: 422,
    title: 'The text holds data of a person: replace it or say why it may stay',
  },
  'two-people-needed': { status: 422, title: 'Somebody else than who proposed it must submit it' },
  'version-missing': { status: 428, title: 'The header If-Match is missing' },
  'too-many-requests': { status: 429, title: 'Too many requests, wait a moment' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'The service is not available at the moment' },
} as const;

export type ProblemType = keyof typeof problems;
/** What a refusal says. `errors` names each fault in what was sent. */
export interface ProblemDetails {
  type: `/problems/${ProblemType}`;
  title: string;
  status: number;
  instance?: string;
  traceId?: string;
  errors?: Fault[];
}
