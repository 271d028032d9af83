import { expect, test } from '@jest/globals';
import { databaseNameOf, type Passwords, urlsOf } from './passwords.ts';

const passwords: Passwords = { owner: 'o', app: 'a/b@c', relay: 'r', auth_app: 'u', backup: 'b' };

test.each([
  ['postgres://beheerder@server', 'signalenbeleid'],
  ['postgres://beheerder@server/', 'signalenbeleid'],
  ['postgres://beheerder@server/postgres', 'signalenbeleid'],
  ['postgres://beheerder@server/zorgraad', 'zorgraad'],
])('%s means the database %s', (address, name) => {
  expect(databaseNameOf(address)).toBe(name);
});

test('each role has its own address at the same server, with whatever else the administrator asked for', () => {
  const { app, auth_app } = urlsOf('postgres://beheerder:geheim@server:5433/postgres?sslmode=require', passwords);
  expect(app).toBe('postgres://app:a%2Fb%40c@server:5433/signalenbeleid?sslmode=require');
  expect(auth_app).not.toContain('geheim');
});
