import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is not undefined or false, at most so many milliseconds. */
export async function eventually<T>(ask: () => Promise<T | undefined | false>, withinMs = 10_000): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Not within ${withinMs} ms`);
    await pause(20);
  }
}
