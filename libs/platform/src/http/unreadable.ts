import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { problems, type ProblemType } from '@signalenbeleid/contracts';

const refusals: Record<string, { status: string; type: ProblemType }> = {
  HPE_HEADER_OVERFLOW: { status: '431 Request Header Fields Too Large', type: 'too-large' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: '408 Request Timeout', type: 'unreadable-request' },
};
const unreadable = { status: '400 Bad Request', type: 'unreadable-request' } as const;

/** Answers what is no HTTP that we read (bad lengths, too many headers, too slow) as a problem, and hangs up. */
export function refuseUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, type } = refusals[error.code ?? ''] ?? unreadable;
  const { title } = problems[type];
  const details = {
    type: `/problems/${type}`,
    title,
    status: Number(status.slice(0, 3)),
    instance: '/',
    traceId: randomUUID(),
  };
  const body = JSON.stringify(details);
  const head = [
    `HTTP/1.1 ${status}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
