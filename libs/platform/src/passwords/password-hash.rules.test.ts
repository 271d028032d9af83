import { PasswordHash, presentCost } from './password-hash.ts';

describe('the hash', () => {
  const hash = new PasswordHash();

  it('says how it was made: argon2id, 19 MiB, two passes, one lane, its own salt', async () => {
    const [one, other] = await Promise.all([hash.hash('hetzelfde woord'), hash.hash('hetzelfde woord')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(other).not.toBe(one);
    expect([presentCost.memory >= 19 * 1024, presentCost.passes >= 2]).toEqual([true, true]);
  });

  it('knows the password, and only that, however é is written', async () => {
    const kept = await hash.hash('caf\u00e9 aan zee');
    expect(await hash.verify(kept, 'cafe\u0301 aan zee')).toBe(true);
    expect(await hash.verify(kept, 'cafe aan zee')).toBe(false);
    for (const broken of [
      '',
      'x',
      kept.slice(0, -5),
      kept.replace('argon2id', 'argon2i'),
      '$argon2id$v=19$m=1,t=1,p=1$$',
    ]) {
      expect(await hash.verify(broken, 'café aan zee')).toBe(false);
    }
  });

  it('reads a hash of another cost, and calls it outdated', async () => {
    const cheap = await new PasswordHash({ memory: 8192, passes: 1, parallelism: 1 }).hash('oud woord');
    expect([await hash.verify(cheap, 'oud woord'), hash.isOutdated(cheap)]).toEqual([true, true]);
    expect(hash.isOutdated(await hash.hash('oud woord'))).toBe(false);
  });

  it('does two at once, lets some wait and turns the others away', async () => {
    const narrow = new PasswordHash(presentCost, { atOnce: 2, waiting: 3 });
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => narrow.hash('dringen aan de deur')));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(all.flatMap((one) => (one.status === 'rejected' ? [one.reason.type] : []))).toEqual([
      'unavailable',
      'unavailable',
      'unavailable',
    ]);
    expect(await narrow.hash('daarna weer plaats')).toMatch(/^\$argon2id/);
  });
});
