import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { Config } from '../config/config.ts';
import { Log } from '../logging/log.ts';
import { MailRefused, UnsafeMail, type Mail } from './mail.ts';
import { Mailer } from './mailer.ts';

const log = new Log('test', 'silent');
const settings = { PUBLIC_URL: 'https://signalen.example', MAIL_FROM: 'Signalenbeleid <signalen@example.org>' };
const mailerWith = (more: Partial<Config>) => new Mailer({ ...settings, ...more } as Config, log);

const answer = (mailer: Mailer, more: Partial<Mail> = {}): Mail => ({
  kind: 'answer',
  to: 'an@example.org',
  subject: 'Antwoord op je signaal: lange wachttijd – één keer',
  text: 'Dag An,\n\nEr is een antwoord.\n.\nGroeten',
  messageId: mailer.messageIdOf('answer', 'delivery-1'),
  ...more,
});

describe('a house without a mail server', () => {
  let DATA_DIR: string;
  beforeEach(() => {
    DATA_DIR = mkdtempSync(join(tmpdir(), 'signalenbeleid-mail-'));
  });
  afterEach(() => rmSync(DATA_DIR, { recursive: true }));

  it('keeps every mail as one file, which the same mail sent again replaces', async () => {
    const mailer = mailerWith({ DATA_DIR });
    await mailer.send(answer(mailer));
    await mailer.send(answer(mailer));
    await mailer.send(answer(mailer, { messageId: mailer.messageIdOf('answer', 'delivery-2') }));
    const files = readdirSync(join(DATA_DIR, 'mail'));
    expect(files).toHaveLength(2);
    files.forEach((file) => expect(file).toMatch(/^answer-[0-9a-f]{32}\.eml$/));
    const [first] = files.map((file) => join(DATA_DIR, 'mail', file));
    expect(readFileSync(first ?? '', 'utf8')).toContain('To: an@example.org\r\n');
    expect(statSync(first ?? '').mode & 0o777).toBe(0o600);
  });

  it.each([
    ['subject', 'Antwoord\r\nBcc: bea@example.org'],
    ['subject', 'Antwoord\nBcc: bea@example.org'],
    ['subject', 'Antwoord\u2028Bcc: bea@example.org'],
    ['to', 'an@example.org, bea@example.org'],
    ['to', 'an@example.org\r\nRCPT TO:<bea@example.org>'],
    ['to', 'An <an@example.org>'],
    ['to', '"an@example.org" bea@example.org'],
    ['messageId', '<a@b>\r\nBcc: bea@example.org'],
    ['kind', '../../etc/passwd'],
  ] as const)('sends nothing when the %s would be more than it says', async (field, value) => {
    const mailer = mailerWith({ DATA_DIR });
    await expect(mailer.send(answer(mailer, { [field]: value }))).rejects.toEqual(new UnsafeMail(field));
    expect(readdirSync(DATA_DIR)).toEqual([]);
  });
});

describe('a house with a mail server', () => {
  interface Arrived {
    receivers: string[];
    text: string;
  }
  let server: SMTPServer;
  let arrived: Arrived[];
  const messageIds = () => arrived.map(({ text }) => /^Message-ID: (.*)$/im.exec(text)?.[1]?.trim());

  /** A mail server that takes everything, except as told. */
  function serve(options: SMTPServerOptions = {}): Promise<Mailer> {
    arrived = [];
    server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, session, done) {
        const parts: Buffer[] = [];
        stream
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () => {
            arrived.push({
              receivers: session.envelope.rcptTo.map(({ address }) => address),
              text: Buffer.concat(parts).toString(),
            });
            done();
          });
      },
      ...options,
    });
    server.on('error', () => undefined); // connections cut off on purpose
    return new Promise((ready) => {
      server.listen(0, '127.0.0.1', () => {
        const { port } = server.server.address() as AddressInfo;
        ready(mailerWith({ SMTP_URL: `smtp://127.0.0.1:${port}` }));
      });
    });
  }
  afterEach(() => new Promise<void>((closed) => server.close(() => closed())));

  const busy = (code: number) => Object.assign(new Error('later'), { responseCode: code });

  it('is tried again after it was busy twice, and gets the mail once', async () => {
    let times = 0;
    const mailer = await serve({ onMailFrom: (_address, _session, done) => done(++times <= 2 ? busy(450) : null) });
    await expect(mailer.send(answer(mailer))).rejects.not.toBeInstanceOf(MailRefused);
    await expect(mailer.send(answer(mailer))).rejects.not.toBeInstanceOf(MailRefused);
    await mailer.send(answer(mailer));
    expect(arrived).toHaveLength(1);
  });

  it('that hangs up after it took the mail gets it again under the same Message-ID', async () => {
    let times = 0;
    const mailer = await serve({
      onData(stream, session, done) {
        const parts: Buffer[] = [];
        stream
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () => {
            arrived.push({
              receivers: session.envelope.rcptTo.map(({ address }) => address),
              text: Buffer.concat(parts).toString(),
            });
            if (++times > 1) return done();
            for (const connection of server.connections)
              (connection as unknown as { _socket: { destroy(): void } })._socket.destroy();
          });
      },
    });
    await expect(mailer.send(answer(mailer))).rejects.toThrow();
    await mailer.send(answer(mailer));
    expect(messageIds()).toEqual([answer(mailer).messageId, answer(mailer).messageId]);
  });

  it('that will not take an address for good is not asked again', async () => {
    const mailer = await serve({ onRcptTo: (_address, _session, done) => done(busy(550)) });
    await expect(mailer.send(answer(mailer))).rejects.toEqual(new MailRefused(550));
    expect(arrived).toEqual([]);
  });

  it('that does not know us is a setting to repair, and no reason to give a mail up', async () => {
    const mailer = await serve({ onMailFrom: (_address, _session, done) => done(busy(550)) });
    await expect(mailer.send(answer(mailer))).rejects.not.toBeInstanceOf(MailRefused);
  });

  it('gets the text and the subject as they were written, to one receiver', async () => {
    const mailer = await serve();
    await mailer.send(answer(mailer));
    const [{ receivers, text } = { receivers: [], text: '' }] = arrived;
    expect(receivers).toEqual(['an@example.org']);
    expect(text).toContain('Auto-Submitted: auto-generated');
    expect(text).toMatch(/Subject: =\?UTF-8\?/);
    expect(text).toContain('Er is een antwoord.');
  });
});
