import { describe, expect, test } from '@jest/globals';
import { type Floor, Household } from './household.ts';

/** A household with one thing on each floor, and the order in which things happened. */
const inhabited = async () => {
  const household = new Household();
  const happened: string[] = [];
  const add = (floor: Floor, name: string) =>
    household.add(floor, () => ({
      stop: async () => void happened.push(`${name} stopped`),
      force: () => void happened.push(`${name} forced`),
    }));
  await add('foundation', 'database');
  await add('above', 'api');
  return { household, happened, add };
};

describe('a household', () => {
  test('stops what stands above before the foundation', async () => {
    const { household, happened } = await inhabited();
    await household.stop();
    expect(happened).toEqual(['api stopped', 'database stopped']);
  });

  test('stops once, however often it is asked', async () => {
    const { household, happened } = await inhabited();
    await Promise.all([household.stop(), household.stop()]);
    expect(happened).toHaveLength(2);
  });

  test('starts nothing once it stops', async () => {
    const { household, happened, add } = await inhabited();
    await household.stop();
    await expect(add('above', 'worker')).rejects.toThrow();
    expect(happened).not.toContain('worker stopped');
  });

  test('waits for what is still starting, and stops that as well', async () => {
    const household = new Household();
    const started = Promise.withResolvers<{ stop: () => Promise<void>; force: () => void }>();
    let isStopped = false;
    const adding = household.add('foundation', () => started.promise);
    const stopping = household.stop();
    started.resolve({ stop: async () => void (isStopped = true), force: () => undefined });
    await expect(adding).rejects.toThrow();
    await stopping;
    expect(isStopped).toBe(true);
  });

  test('ends everything at once when forced', async () => {
    const { household, happened } = await inhabited();
    household.force();
    expect(happened.toSorted()).toEqual(['api forced', 'database forced']);
    expect(household.stopping.aborted).toBe(true);
  });
});
