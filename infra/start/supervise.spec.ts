import { spawn } from 'node:child_process';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Running, watch } from '../local/processes.ts';
import { type Kept, keepRunning, type KeptService, type Service } from './supervise.ts';

const kept: Kept[] = [];
afterEach(() => Promise.all(kept.splice(0).map((service) => service.stop())));

/** A service whose every process runs this program; tells of each start. */
const serve = async (program: string) => {
  const starts: Running[] = [];
  const said: string[] = [];
  const waiting: (() => void)[] = [];
  const service: Service<Running> = {
    name: 'De dienst',
    say: (sentence) => said.push(sentence),
    start: () => {
      const child = spawn(process.execPath, ['-e', program], { stdio: 'ignore' });
      return watch(child, { polite: 'SIGTERM', forced: 'SIGKILL', patience: 10_000 });
    },
    onStart: (running) => {
      starts.push(running);
      waiting.splice(0).forEach((go) => go());
    },
  };
  const running: KeptService = await keepRunning(service);
  kept.push(running);
  const startNumber = async (count: number): Promise<Running | undefined> => {
    while (starts.length < count) await new Promise<void>((go) => waiting.push(go));
    return starts[count - 1];
  };
  return { running, said, startNumber };
};

const forEver = 'setInterval(() => {}, 1e6)';

describe('a service that is kept running', () => {
  test('that is killed starts again, and says so', async () => {
    const { said, startNumber } = await serve(forEver);
    (await startNumber(1))?.force();
    const second = await startNumber(2);
    expect(second?.pid).toBeGreaterThan(0);
    expect(said).toEqual(['De dienst stopte onverwacht (signaal SIGKILL) en wordt opnieuw gestart.']);
  });

  test('that keeps ending is known to be hopeless', async () => {
    const { running, startNumber } = await serve('process.exit(7)');
    expect(await running.hopeless).toBe('code 7');
    await startNumber(3);
  });

  test('that is restarted on purpose does so without a word', async () => {
    const { running, said, startNumber } = await serve(forEver);
    await running.restart();
    await startNumber(2);
    expect(said).toEqual([]);
  });

  test('that is stopped ends and stays so', async () => {
    const { running, said, startNumber } = await serve(forEver);
    const first = await startNumber(1);
    await running.stop();
    expect(await first?.ended).toBe('signaal SIGTERM');
    expect(said).toEqual([]);
  });
});
