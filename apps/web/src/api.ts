import { ApiProblem, call as callContract } from '@signalenbeleid/contracts/client';
import type { Answer, Endpoint, Sent } from '@signalenbeleid/contracts/endpoint';

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
export async function call<E extends Endpoint>(endpoint: E, ...sent: Sent<E>): Promise<Answer<E>> {
  try {
    const answer = await callContract(endpoint, ...sent);
    lastAnswer = Date.now();
    return answer;
  } catch (error) {
    if (error instanceof ApiProblem && error.details.status === 401) signedOut.forEach((listener) => listener());
    throw error;
  }
}
