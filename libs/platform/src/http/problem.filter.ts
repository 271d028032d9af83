import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problems, type ProblemDetails, type ProblemType } from '@signalenbeleid/contracts';
import { isLostConnection, isRowRefused } from '../database/database-errors.ts';
import { Log } from '../logging/log.ts';
import { Problem } from './problem.ts';

const byStatus: Record<number, ProblemType> = {
  400: 'unreadable-request',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  414: 'too-large',
  415: 'wrong-content-type',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** The problem that this error stands for. What we did not foresee is our own fault: internal-error. */
export function problemTypeOf(error: unknown): ProblemType {
  if (error instanceof Problem) return error.type;
  if (isLostConnection(error)) return 'unavailable';
  if (isRowRefused(error)) return 'unreadable-request';
  const status = statusOf(error);
  return byStatus[status] ?? (status < 500 ? 'unreadable-request' : 'internal-error');
}

/** Nest and Fastify say themselves which status their errors stand for. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  return (error as { statusCode?: number } | null)?.statusCode ?? 500;
}

/** Problem details of this error (RFC 9457). Never a stack, never SQL, never a word of what was sent. */
export function problemDetailsOf(error: unknown, request: { id: string; url: string }): ProblemDetails {
  const type = problemTypeOf(error);
  const errors = error instanceof Problem ? error.errors : undefined;
  return {
    type: `/problems/${type}`,
    ...problems[type],
    instance: request.url.split('?')[0],
    traceId: request.id,
    ...(errors && { errors }),
  };
}

/** Answers every error as problem details, and logs the ones that are our own fault. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const details = problemDetailsOf(error, http.getRequest<FastifyRequest>());
    if (details.status >= 500) this.log.failure('request failed', error, { requestId: details.traceId });
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent) return;
    void reply
      .status(details.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(details));
  }
}
