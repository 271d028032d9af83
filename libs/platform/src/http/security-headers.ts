import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Config } from '../config/config.ts';
import type { Log } from '../logging/log.ts';
import { Problem } from './problem.ts';

const CSP_REPORTS = '/api/csp-reports';
const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** The policy of a page: everything from our own origin, styles only with the nonce of this answer. */
export function pagePolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `object-src 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `report-uri ${CSP_REPORTS}`,
  ].join('; ');
}

/** A nonce for one answer. */
export const newNonce = () => randomBytes(18).toString('base64');

/** Headers on every answer: no sniffing, no framing, no referrer, nothing kept by caches unless a route says so. */
export function addSecurityHeaders(server: FastifyInstance, config: Config): void {
  const secure = config.PUBLIC_URL.startsWith('https:');
  server.addHook('onSend', async (_request: FastifyRequest, reply: FastifyReply) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
      ...(secure && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
    });
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    if (!reply.hasHeader('content-security-policy'))
      reply.header('content-security-policy', `default-src 'none'; frame-ancestors 'none'`);
  });
}

/** A change must come from our own pages: the browser says so itself, and no other site can make it say so. */
export function refuseOtherOrigins(server: FastifyInstance, config: Config): void {
  const own = new URL(config.PUBLIC_URL).origin;
  server.addHook('onRequest', async (request: FastifyRequest) => {
    // A browser reports a broken policy without saying from which page.
    if (!changing.has(request.method) || request.url === CSP_REPORTS) return;
    const { origin, 'sec-fetch-site': site } = request.headers;
    if (origin !== undefined ? origin === own : site === 'same-origin') return;
    throw new Problem('origin-refused');
  });
}

/**
 * Browsers tell here that something broke the policy of a page. Only which rule is logged, and no more than some a minute:
 * anyone may send these. Their content type is read here and nowhere else.
 */
export function takePolicyReports(server: FastifyInstance, log: Log): void {
  const counted = new RateLimiterMemory({ points: 60, duration: 60 });
  void server.register(async (own) => {
    const settings = { parseAs: 'string', bodyLimit: 16_384 } as const;
    own.addContentTypeParser<string>('application/csp-report', settings, (_request, body, done) => done(null, body));
    own.post<{ Body: string }>(CSP_REPORTS, async (request, reply) => {
      const said = String(request.body ?? '');
      const [, directive = 'unknown'] = /"(?:effective|violated)-directive"\s*:\s*"([a-z-]{1,40})/.exec(said) ?? [];
      const room = await counted.consume('all').catch(() => undefined);
      if (room) log.warn('policy broken', { directive });
      return reply.status(204).send();
    });
  });
}
