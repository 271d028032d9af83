import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { Config } from '../config/config.ts';
import { Secrets, UnknownKey } from './secrets.ts';

const key = () => randomBytes(32).toString('base64');
const secretsWith = (ENCRYPTION_KEY: string) => new Secrets({ ENCRYPTION_KEY } as Config);

describe('secrets', () => {
  it('opens what it sealed, and seals the same text to another value each time', () => {
    const secrets = secretsWith(key());
    const [one, other] = [secrets.seal('an@example.org'), secrets.seal('an@example.org')];
    expect([secrets.open(one), secrets.open(other), one.equals(other)]).toEqual([
      'an@example.org',
      'an@example.org',
      false,
    ]);
    expect(one.includes('example')).toBe(false);
  });

  it('refuses a value of which one byte was changed', () => {
    const secrets = secretsWith(key());
    const sealed = secrets.seal('telefoon');
    const changed = sealed.map((_, at) => at);
    const flips = Array.from(changed.keys(), (at) =>
      Buffer.from(sealed.map((byte, n) => (n === at ? byte ^ 1 : byte))),
    );
    flips.forEach((value) => expect(() => secrets.open(value)).toThrow());
  });

  it('keeps opening old values after the key was changed, and seals them again with the new one', () => {
    const [before, after] = [key(), key()];
    const sealed = secretsWith(before).seal('oud');
    const secrets = secretsWith(`${after},${before}`);
    const again = secrets.reseal(sealed) ?? Buffer.alloc(0);
    expect([secrets.open(sealed), secretsWith(after).open(again), secrets.reseal(again)]).toEqual([
      'oud',
      'oud',
      undefined,
    ]);
    expect(() => secretsWith(after).open(sealed)).toThrow(UnknownKey);
  });
});
