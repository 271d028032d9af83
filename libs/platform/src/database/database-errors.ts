/** The driver's error behind this one: TypeORM wraps it. */
function codeOf(error: unknown): string | undefined {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  const found = driverError?.code ?? code;
  return typeof found === 'string' ? found : undefined;
}

const lostCodes = /^(?:08|57P0|53|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)|^(?:40001|40P01|55P03|57014)$/;
const lostMessages =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|client was closed|not queryable|connection error/i;

/** The database is away, overloaded or too slow: nobody's fault, try again later. */
export function isLostConnection(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined && lostCodes.test(code)) return true;
  return error instanceof Error && (lostMessages.test(error.message) || error.name === letGo);
}

/** TypeORM lets go of a connection that dies; what a transaction then still asks of it meets this. */
const letGo = 'QueryRunnerAlreadyReleasedError';

/** PostgreSQL could not read a value (wrong encoding, number out of range). */
export function isRowRefused(error: unknown): boolean {
  return /^(?:22P02|22021|22P05|22003|22008)$/.test(codeOf(error) ?? '');
}

/** This unique rule was broken. */
export function breaksUnique(error: unknown, constraint?: string): boolean {
  const { constraint: broken, driverError } = (error ?? {}) as {
    constraint?: string;
    driverError?: { constraint?: string };
  };
  return codeOf(error) === '23505' && (constraint === undefined || (driverError?.constraint ?? broken) === constraint);
}
