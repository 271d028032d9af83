import { UnrecoverableError } from 'bullmq';

/** Thrown by a job for which trying again cannot help. It is kept as failed at once. */
export class HopelessWork extends Error {}

/**
 * What the queue may remember of an error: its class, and its code when it has one. Messages stay out of the queue's
 * tables, since they may quote what somebody wrote.
 */
export function failureOf(error: unknown): Error {
  const { code, type } = (error ?? {}) as { code?: unknown; type?: unknown };
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  const said = [kind, code, type].filter((part) => typeof part === 'string').join(' ');
  const failure = error instanceof HopelessWork ? new UnrecoverableError(said) : new Error(said);
  failure.stack = said;
  return failure;
}
