import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newNonce, pagePolicy, Problem } from '@signalenbeleid/platform';

const NONCE_PLACE = /__CSP_NONCE__/g;
const YEAR = 31_536_000;

/**
 * Serves the web client: files with a fingerprint in their name for ever, and the page itself for every other address,
 * each time with a nonce of its own, so that styles can come from nowhere else.
 */
export async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  const server = app.getHttpAdapter().getInstance() as FastifyInstance;
  const page = await readFile(join(root, 'index.html'), 'utf8');
  await server.register(fastifyStatic, {
    root,
    prefix: '/',
    index: false,
    wildcard: false,
    globIgnore: ['**/index.html'],
    immutable: true,
    maxAge: YEAR * 1000,
    decorateReply: false,
  });
  const show = (request: FastifyRequest, reply: FastifyReply) => {
    // An address of the API that does not exist is no page.
    if (/^\/(?:api|health)(?:\/|$)/.test(request.url) || request.method !== 'GET') throw new Problem('not-found');
    const nonce = newNonce();
    return reply
      .header('content-security-policy', pagePolicy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replace(NONCE_PLACE, nonce));
  };
  server.get('/', show);
  server.get('/*', show);
}
