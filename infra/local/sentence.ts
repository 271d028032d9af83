/**
 * Something that stops a command and that its reader can solve: one plain Dutch sentence, shown without a stack.
 * Every other error is our own fault and is shown whole.
 */
export class Sentence extends Error {}

/** Shows why a command stopped. */
export function explain(error: unknown): void {
  console.error(error instanceof Sentence ? error.message : error);
}

/** What an unknown error says for itself, for use inside a sentence. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
