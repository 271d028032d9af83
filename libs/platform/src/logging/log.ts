import { pino, type Logger } from 'pino';

/** What may stand in a log line: ids, counts, durations, names of our own things. Never text that somebody wrote. */
export type LogFields = Record<string, string | number | boolean | undefined | null>;

const FLUSH_EVERY = 500;
const BUFFER = 8_192;

/**
 * The log of one process: JSON lines on standard output. What merely happened is written together with what follows
 * within half a second, as each write costs a request a tenth of its time; what went wrong is written at once.
 */
export class Log {
  private readonly logger: Logger;
  private readonly out = pino.destination({ sync: false, minLength: BUFFER });
  constructor(process: string, level = 'info') {
    this.logger = pino({ level, base: { process }, timestamp: pino.stdTimeFunctions.isoTime }, this.out);
    if (level !== 'silent') setInterval(() => this.out.flush(), FLUSH_EVERY).unref();
  }
  info(event: string, fields: LogFields = {}): void {
    this.logger.info(fields, event);
  }
  warn(event: string, fields: LogFields = {}): void {
    this.logger.warn(fields, event);
    this.out.flush();
  }
  /** Our own fault. Of the error only its class, code and place in our code are kept: its message may quote what somebody wrote. */
  failure(event: string, error: unknown, fields: LogFields = {}): void {
    const { name, code, stack } = (error ?? {}) as { name?: string; code?: string; stack?: string };
    const place = stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 6)
      .map((line) => line.trim())
      .join(' < ');
    this.logger.error({ ...fields, error: name, code, place }, event);
    this.out.flush();
  }
}
