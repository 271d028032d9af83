import { describe, expect, test } from '@jest/globals';
import { Sentence } from './sentence.ts';
import { readSettings } from './settings.ts';

type Environment = Parameters<typeof readSettings>[1];

const refusal = (args: string[], environment: Environment = {}): string => {
  try {
    readSettings(args, environment);
  } catch (error) {
    if (error instanceof Sentence) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('settings of a start', () => {
  test('without any, people open localhost at port 3000', () => {
    expect(readSettings([], {})).toMatchObject({ port: 3000, host: '127.0.0.1', publicUrl: 'http://localhost:3000' });
  });

  test('a port on the command line goes before PORT, and the address follows it', () => {
    expect(readSettings(['--port', '3001'], { PORT: '4000' }).publicUrl).toBe('http://localhost:3001');
    expect(readSettings([], { PORT: '4000' }).port).toBe(4000);
  });

  test('an address may end in a slash; it is used without', () => {
    expect(readSettings([], { PUBLIC_URL: 'https://signalen.example/' }).publicUrl).toBe('https://signalen.example');
  });

  test.each([['--empt'], ['demo'], ['--port']])('the option %s is not understood', (option) => {
    expect(refusal([option])).toContain('Dit kan ik niet lezen');
  });

  test.each(['0', '65536', 'abc', '-1', '3.5', '1e3', ' '])('the port "%s" cannot be', (port) => {
    expect(refusal([`--port=${port}`])).toContain('neem een getal van 1 tot 65535');
  });

  test.each(['signalen.example', 'ftp://signalen.example', 'https://signalen.example/pad', 'https://', 'https://a b'])(
    'PUBLIC_URL %s cannot be',
    (address) => {
      expect(refusal([], { PUBLIC_URL: address })).toContain('PUBLIC_URL klopt niet');
    },
  );

  test('plain http over the network is refused, unless asked for by name', () => {
    const environment = { PUBLIC_URL: 'http://signalen.example' };
    expect(refusal([], environment)).toContain('ALLOW_HTTP=1');
    expect(readSettings([], { ...environment, ALLOW_HTTP: '1' }).allowHttp).toBe(true);
    expect(refusal([], { ...environment, ALLOW_HTTP: 'yes' })).toContain('ALLOW_HTTP=1');
  });

  test.each(['http://localhost:8080', 'http://127.0.0.1:3000', 'http://[::1]:3000', 'https://signalen.example'])(
    'PUBLIC_URL %s is safe enough',
    (address) => expect(refusal([], { PUBLIC_URL: address })).toBe('accepted'),
  );

  test.each([
    ['DATABASE_URL', 'mysql://beheerder:geheim@server/x'],
    ['DATABASE_URL', 'geheim'],
    ['REDIS_URL', 'http://geheim'],
    ['SMTP_URL', 'mail.example:geheim'],
  ])('a wrong %s is told without showing it', (name, value) => {
    const sentence = refusal([], { [name]: value });
    expect(sentence).toContain(`${name} klopt niet`);
    expect(sentence).not.toContain('geheim');
  });

  test.each([
    { SESSION_SECRET: 'kort' },
    { SESSION_SECRET: 'a'.repeat(64) },
    { ENCRYPTION_KEY: 'geen-base64' },
    { ENCRYPTION_KEY: Buffer.alloc(16).toString('base64') },
  ])('a weak secret is refused: %o', (environment: Environment) => {
    expect(refusal([], environment)).toMatch(/^(SESSION_SECRET|ENCRYPTION_KEY) /);
  });
});
