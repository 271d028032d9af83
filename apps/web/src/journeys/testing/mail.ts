import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dataDir } from './zone.ts';

/** A mail that left, as its reader sees it. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  messageId: string;
  sentAt: number;
}

const patience = 20_000;

/** The text of the newest mail of this kind to this address, as soon as it is there. */
export async function mailTo(address: string, kind: string): Promise<string> {
  const [newest] = await mailsWhen(kind, address, 1);
  return newest?.text ?? '';
}

/** The mails of this kind to addresses that end like this, newest first, once so many are there. */
export async function mailsWhen(kind: string, toEnd: string, count: number): Promise<Mail[]> {
  const deadline = Date.now() + patience;
  for (;;) {
    const mails = mailsOf(kind).filter(({ to }) => to.endsWith(toEnd));
    if (mails.length >= count) return mails;
    if (Date.now() > deadline) throw new Error(`${mails.length} of ${count} mails (${kind}) reached ${toEnd}`);
    await pause(50);
  }
}

function mailsOf(kind: string): Mail[] {
  const folder = join(dataDir, 'mail');
  const files = readdirSync(folder).filter((file) => file.startsWith(`${kind}-`) && file.endsWith('.eml'));
  return files.map((file) => readMail(join(folder, file))).toSorted((a, b) => b.sentAt - a.sentAt);
}

function readMail(file: string): Mail {
  const [head = '', ...body] = readFileSync(file, 'utf8').split(/\r?\n\r?\n/);
  const unfolded = head.replace(/\r?\n\s+/g, ' ');
  const header = (name: string) => unfolded.match(new RegExp(`^${name}: (.*)$`, 'mi'))?.[1] ?? '';
  return {
    to: header('To'),
    subject: header('Subject'),
    messageId: header('Message-ID'),
    text: readable(body.join('\n\n'), header('Content-Transfer-Encoding')),
    sentAt: statSync(file).mtimeMs,
  };
}

function readable(body: string, encoding: string): string {
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
