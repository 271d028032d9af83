import type { Endpoint, Fault, ProblemType } from '@signalenbeleid/contracts';
import { problems } from '@signalenbeleid/contracts/problems';

/** What stands in for the network under a page: an answer, a problem by its name, no connection, or no answer at all. */
type Reply = { answer?: unknown } | { problem: ProblemType; errors?: Fault[] } | 'offline' | 'never';

/** Answers these endpoints instead of a server. Gives back what was sent, in order. */
export function answering(...replies: [Endpoint, Reply][]) {
  const sent: { route: string; body: unknown }[] = [];
  globalThis.fetch = (async (address: string, { method, body }: RequestInit = {}) => {
    const asked = `${method} ${address}`;
    const found = replies.find(([{ route }]) => fits(route, asked));
    if (!found) throw new Error(`Nobody answers ${asked}`);
    const [{ route }, reply] = found;
    sent.push({ route, body: body ? JSON.parse(String(body)) : undefined });
    return responseOf(reply);
  }) as typeof fetch;
  return sent;
}

function responseOf(reply: Reply): Response | Promise<Response> {
  if (reply === 'never') return new Promise(() => {});
  if (reply === 'offline') throw new TypeError('Failed to fetch');
  if (!('problem' in reply)) return reply.answer ? json(200, reply.answer) : new Response(null, { status: 204 });
  const { problem, errors } = reply;
  return json(problems[problem].status, { type: `/problems/${problem}`, ...problems[problem], errors });
}

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** An endpoint asked with these values: `asking(suggestions.list, 'state=dismissed')`. */
export const asking = (endpoint: Endpoint, query: string): Endpoint => ({
  ...endpoint,
  route: `${endpoint.route}?${query}`,
});

const fits = (route: string, asked: string) => {
  const address = route.replace(' /', ' /api/').replace('?', '\\?').replace(/:\w+/g, '[^/?]+');
  return new RegExp(`^${address}(?:[?&]|$)`).test(asked);
};
