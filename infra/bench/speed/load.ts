import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import type { Asked } from './operations.ts';

const connections = 16;

/** Where to send how long, with which headers, and how many a second: as many as it takes unless told. */
export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly seconds: number;
  readonly perSecond?: number;
}

/**
 * Sends these requests over sixteen connections, each from another place in the row, and answers how many a second were
 * answered well. Throws when any was not.
 */
export async function rateOf({ url, headers, seconds, perSecond }: Target, asked: readonly Asked[]): Promise<number> {
  const requests = asked.map(({ method, path, body }) => ({
    ...{ method, path, headers },
    ...(body && { body, headers: { ...headers, 'content-type': 'application/json' }, setupRequest: withKey }),
  }));
  let next = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(perSecond && { overallRate: perSecond }),
    requests,
    setupClient: (client) => {
      const from = Math.floor((next++ * requests.length) / connections);
      client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
    },
  });
  if (result.non2xx + result.errors + result.timeouts > 0)
    throw new Error(`${asked[0]?.path}: ${result.non2xx} refused, ${result.errors} broken, ${result.timeouts} late`);
  return result['2xx'] / result.duration;
}

/** Every creating request has a key of its own. */
const withKey = (request: autocannon.Request): autocannon.Request => ({
  ...request,
  headers: { ...request.headers, 'idempotency-key': randomUUID() },
});
