import fc from 'fast-check';
import { faultOfPassword } from './password.rules.ts';

describe('a new password', () => {
  it.each([
    ['elf tekens!', 'password-too-short'],
    ['🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂', 'password-too-short'],
    ['x'.repeat(129), 'password-too-long'],
    ['qwerty123456', 'password-too-common'],
    ['Password12345', 'password-too-common'],
    ['P@ssw0rd12345', 'password-too-common'],
    ['!!welkom2026!!', 'password-too-common'],
    ['Wachtwoord2026', 'password-too-common'],
    ['passwordpassword', 'password-too-common'],
    ['121212121212', 'password-too-common'],
    ['123456789012', 'password-too-common'],
    ['abcdefghijklm', 'password-too-common'],
    ['Signalenbeleid2026', 'password-holds-known-word'],
    ['s1gn@lenbeleid is top', 'password-holds-known-word'],
    ['mijn Eerstelijnszone', 'password-holds-known-word'],
    ['groetjes van lotte p', 'password-holds-known-word'],
    ['de voorbeeldzorg van', 'password-holds-known-word'],
  ])('%s: %s', (password, fault) =>
    expect(faultOfPassword(password, ['Lotte Peeters', 'lp@voorbeeldzorg.example'])).toBe(fault),
  );

  it.each([
    'vier paarse trommels in mei',
    'correct horse battery staple',
    '   veel   wit   ',
    'ЖЖщцюя-日本語-ñandú',
    'x8#kL!2vQz9p',
    'zonder hoofdletters of cijfers',
  ])('may be %s', (password) =>
    expect(faultOfPassword(password, ['Lotte Peeters', 'lotte@example.org'])).toBeUndefined(),
  );

  it('may have any characters and is never changed by rules of composition', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 40, maxLength: 60 }), (password) => {
        const fault = faultOfPassword(password);
        expect([undefined, 'password-too-common', 'password-too-long']).toContain(fault);
      }),
    );
  });
});
