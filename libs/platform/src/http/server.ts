import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';
import { trace } from '../events/trace.ts';
import type { Log } from '../logging/log.ts';
import { refuseOtherMethods } from './declared-methods.ts';
import { readJson } from './json-body.ts';
import { problemDetailsOf } from './problem.filter.ts';
import { addSecurityHeaders, refuseOtherOrigins, takePolicyReports } from './security-headers.ts';
import { refuseUnreadable } from './unreadable.ts';

const BODY_LIMIT = 256 * 1024;
const HEADER_LIMIT = 16 * 1024;

/** The web server under the API: limits, headers, one log line a request, problem details for whatever never reaches a route. */
export function makeServer(config: Config, log: Log): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    http: { maxHeaderSize: HEADER_LIMIT },
    requestTimeout: 15_000,
    connectionTimeout: 60_000,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    // What comes in over an open connection while we stop is still answered, and then the connection closes.
    return503OnClosing: false,
    clientErrorHandler: refuseUnreadable,
    trustProxy: config.TRUSTED_PROXIES?.split(',') ?? false,
    genReqId: () => randomUUID(),
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(error, request, reply),
  });
  const server = adapter.getInstance<FastifyInstance>();
  readJson(server);
  addSecurityHeaders(server, config);
  refuseOtherMethods(server);
  refuseOtherOrigins(server, config);
  takePolicyReports(server, log);
  letGo(server);
  logRequests(server, log);
  // After the body was read: what runs from here on carries the id of its request into the event log.
  server.addHook('preHandler', (request: FastifyRequest, _reply: FastifyReply, done: () => void) =>
    trace.run(request.id, done),
  );
  return adapter;
}

function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const details = problemDetailsOf(error, request);
  void reply
    .status(details.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(details));
}

/** From the moment we stop, every answer is the last of its connection: one that stays open would hold up the stop. */
function letGo(server: FastifyInstance): void {
  let stopping = false;
  server.addHook('preClose', async () => {
    stopping = true;
  });
  server.addHook('onSend', async (_request: FastifyRequest, reply: FastifyReply) => {
    if (stopping) reply.header('connection', 'close');
  });
}

/** The pattern of the route is logged, never the address: a search holds words that somebody wrote. */
function logRequests(server: FastifyInstance, log: Log): void {
  server.addHook('onResponse', async (request: FastifyRequest, reply: FastifyReply) => {
    const { passage } = request as { passage?: { zone?: { id: string } } };
    log.info('request', {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      zoneId: passage?.zone?.id,
    });
  });
}
