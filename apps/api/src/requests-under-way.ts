import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Keeps count of the requests that are being answered, so that a stop can wait for them. */
export class RequestsUnderWay {
  private readonly open = new Set<ServerResponse>();

  constructor(server: FastifyInstance) {
    server.addHook('onRequest', async (_request: FastifyRequest, reply: FastifyReply) => {
      this.open.add(reply.raw);
    });
    server.addHook('onResponse', async (_request: FastifyRequest, reply: FastifyReply) => {
      this.open.delete(reply.raw);
    });
  }

  /** Resolves when all that are under way now are answered, or their clients went away. */
  async answered(): Promise<void> {
    await Promise.all([...this.open].map((answer) => new Promise((done) => answer.once('close', done))));
  }
}
