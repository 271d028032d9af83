import { ApiProblem, call as callContract, type Parts } from '@signalenbeleid/contracts/client';
import type { Answer, Endpoint, Sent } from '@signalenbeleid/contracts/endpoint';
import { guardAsked } from './guard/guard.ts';
import { blockedIn, waivedIn } from './guard/waved.ts';

export { ApiProblem };

let lastAnswer = Date.now();
const signedOut = new Set<() => void>();

/** When the API last answered somebody who is signed in: a session ends an hour after that. In milliseconds. */
export const lastAnswerAt = () => lastAnswer;

/** Is told when the API says that nobody is signed in any more. Answers with the way to stop listening. */
export function onSignedOut(listener: () => void) {
  signedOut.add(listener);
  return () => void signedOut.delete(listener);
}

/** Calls one endpoint of the contract. Refusals are thrown as `ApiProblem`, a lost connection as a `TypeError`. */
export async function call<E extends Endpoint>(endpoint: E, ...[sent]: Sent<E>): Promise<Answer<E>> {
  try {
    const answer = await callContract(endpoint, ...([await guarded(endpoint, sent)] as Sent<E>));
    lastAnswer = Date.now();
    return answer;
  } catch (error) {
    if (error instanceof ApiProblem && error.details.status === 401) signedOut.forEach((listener) => listener());
    throw error;
  }
}

/** What is sent, looked through on a page with texts: a national number stays here, and what may stay goes along. */
async function guarded(endpoint: Endpoint, sent: Parts = {}): Promise<Parts> {
  const look = endpoint.keeps && sent.body ? await guardAsked() : undefined;
  if (!look) return sent;
  refuseNumbers(blockedIn(sent.body, look));
  return { waived: waivedIn(sent.body, look), ...sent };
}

function refuseNumbers(fields: readonly string[]) {
  const errors = fields.map((field) => ({ path: `body.${field}`, code: 'national-number' }));
  if (errors.length === 0) return;
  throw new ApiProblem({ type: '/problems/personal-data', title: 'A national number', status: 422, errors });
}
