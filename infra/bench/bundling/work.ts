const ROUNDS = 15;

/** The least processor time, in milliseconds, that an action took in a row of rounds: other programs do not count in it. */
export function leastWork(action: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    action();
    return process.cpuUsage(start).user / 1_000;
  });
  return Math.min(...times);
}

/** How many times the work grows when the text grows four times, for a text of 16,000 signs and its first quarter. */
export function growthOf(text: string, action: (text: string) => void): number {
  const long = text.padEnd(16_000, text || ' ').slice(0, 16_000);
  const work = (length: number) => leastWork(() => action(long.slice(0, length)));
  work(16_000); // once to warm up
  return work(16_000) / work(4_000);
}
