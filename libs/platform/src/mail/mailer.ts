import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { Config } from '../config/config.ts';
import { Log } from '../logging/log.ts';
import { MailRefused, refuseUnsafe, type Mail } from './mail.ts';

const STEP_MS = 10_000;
const WHOLE_MS = 30_000;

/**
 * Sends mail by SMTP, or, in a house without a mail server, writes it as a file into the data folder.
 *
 * For a mail that must not come twice, a feature keeps the mail as an effect: a row with a unique key in its own table,
 * and `messageIdOf(kind, key)` from that same key. Whoever finds the row unsent sends, then marks it. Ended in between,
 * the next run sends once more under the same Message-ID, by which mail programs recognise it.
 */
@Injectable()
export class Mailer {
  private readonly post: (options: SendMailOptions) => Promise<unknown>;
  private readonly domain: string;

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {
    this.domain = new URL(config.PUBLIC_URL).hostname.replace(/[^\w.-]/g, '') || 'localhost';
    this.post = config.SMTP_URL ? bySmtp(config.SMTP_URL) : asFile(join(config.DATA_DIR, 'mail'));
  }

  /** Sends one mail. Throws `MailRefused` when the address or the mail will never be taken, any other error when trying again may help. */
  async send(mail: Mail): Promise<void> {
    refuseUnsafe(mail);
    const { kind, to, subject, text, html, messageId } = mail;
    await this.post({
      from: this.config.MAIL_FROM,
      to: { name: '', address: to },
      subject,
      text,
      ...(html !== undefined && { html }),
      messageId,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Kind': kind },
      // Nothing in a mail may make this machine read a file or fetch an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.log.info('mail sent', { kind, file: this.config.SMTP_URL ? undefined : fileOf(kind, messageId) });
  }

  /** The Message-ID that belongs to this effect: the same key gives the same id, and nobody can read the key from it. */
  messageIdOf(kind: string, key: string): string {
    return `<${kind}.${digest(`${kind} ${key}`)}@${this.domain}>`;
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
const fileOf = (kind: string, messageId: string): string => `${kind}-${digest(messageId)}.eml`;

/** By SMTP: encrypted and verified, except to a server on this machine; every step and the whole have an end. */
function bySmtp(url: string) {
  const here = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
  const transport = createTransport(url, {
    ...{ connectionTimeout: STEP_MS, greetingTimeout: STEP_MS, socketTimeout: STEP_MS, dnsTimeout: STEP_MS },
    ...{ requireTLS: !here, ignoreTLS: here && url.startsWith('smtp:'), tls: { rejectUnauthorized: true } },
  } as object);
  return async (options: SendMailOptions): Promise<void> => {
    const tooLate = new AbortController();
    const late = pause(WHOLE_MS, undefined, { signal: tooLate.signal }).then(() =>
      Promise.reject(new Error('the mail server took too long')),
    );
    try {
      await Promise.race([transport.sendMail(options), late.catch(passUnlessAborted)]);
    } catch (error) {
      throw refusalOf(error);
    } finally {
      tooLate.abort();
    }
  };
}

function passUnlessAborted(error: unknown): void {
  if ((error as Error).name !== 'AbortError') throw error;
}

/**
 * Codes from 500 are for good, those from 400 for now (RFC 5321 §4.2.1), as far as they are about the receiver or the
 * mail. A server that refuses our name or password is badly set, and then every mail waits for that to be repaired.
 */
function refusalOf(error: unknown): unknown {
  const { responseCode = 0, command = '' } = error as { responseCode?: number; command?: string };
  return responseCode >= 500 && /^(?:RCPT TO|DATA)$/.test(command) ? new MailRefused(responseCode) : error;
}

/** As a file, whole or not at all. The same Message-ID is the same file, so a repeat replaces it. */
function asFile(folder: string) {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return async (options: SendMailOptions): Promise<void> => {
    const { message } = (await transport.sendMail(options)) as unknown as { message: Buffer };
    const { 'X-Kind': kind } = options.headers as { 'X-Kind': string };
    const file = join(folder, fileOf(kind, String(options.messageId)));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(`${file}.part`, message, { mode: 0o600 });
    await rename(`${file}.part`, file);
  };
}
