import { randomBytes } from 'node:crypto';
import { readConfig, WrongSettings } from './config.ts';

const good = {
  DATABASE_URL_APP: 'postgres://app:secret@127.0.0.1/signalen',
  SESSION_SECRET: randomBytes(32).toString('hex'),
  ENCRYPTION_KEY: randomBytes(32).toString('base64'),
};

describe('the settings of a process', () => {
  it('are read, with what is left out as it usually is', () => {
    expect(readConfig(good)).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', ALLOW_HTTP: false, LOG_LEVEL: 'info' });
  });
  it.each([
    ['a secret that is missing', { SESSION_SECRET: '' }, 'SESSION_SECRET'],
    ['a secret that is short', { SESSION_SECRET: 'changeme' }, 'SESSION_SECRET'],
    ['a secret that is long and weak', { SESSION_SECRET: 'a'.repeat(64) }, 'SESSION_SECRET'],
    ['a key of another length', { ENCRYPTION_KEY: randomBytes(16).toString('base64') }, 'ENCRYPTION_KEY'],
    ['a database that is none', { DATABASE_URL_APP: 'mysql://root:secret@db/x' }, 'DATABASE_URL_APP'],
    ['embeddings that are no endpoint', { EMBEDDINGS_URL: 'http://model.example:8080' }, 'EMBEDDINGS_URL'],
    ['an address with a path', { PUBLIC_URL: 'https://signalen.example/pad' }, 'PUBLIC_URL'],
  ])('refuse %s, and name the setting but never its value', (_, wrong, name) => {
    const read = () => readConfig({ ...good, ...wrong });
    expect(read).toThrow(WrongSettings);
    expect(read).toThrow(name);
    const [value] = Object.values(wrong);
    if (value) expect(read).not.toThrow(value);
  });
});
