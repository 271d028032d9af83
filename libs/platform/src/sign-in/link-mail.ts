import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Log } from '../logging/log.ts';
import { MailRefused } from '../mail/mail.ts';
import { Mailer } from '../mail/mailer.ts';
import { linkMinutes } from './door.ts';

const subject = 'Je link om aan te melden';
const textFor = (name: string, link: string) => `Dag ${name}

Met deze link meld je je aan bij Signalenbeleid:

${link}

De link werkt ${linkMinutes} minuten, één keer, en alleen in de browser waarin je hem vroeg.

Vroeg je geen link? Dan hoef je niets te doen: iemand anders kan hem niet gebruiken.
`;

/** Seconds before each try: a mail server that is busy now may take it in a moment. */
const pauses = [0, 5, 30];

/** Takes the mail with a sign-in link to its reader. Not through a queue: the link must stand nowhere but in the mail. */
@Injectable()
export class LinkMail {
  constructor(
    private readonly mailer: Mailer,
    private readonly log: Log,
  ) {}

  /** Sends it without being waited for: how long mail takes must not tell whether an address is known. */
  post(to: { email: string; name: string }, link: string): void {
    this.send(to, link).catch((error: unknown) => this.log.failure('sign-in mail not sent', error));
  }

  private async send({ email, name }: { email: string; name: string }, link: string): Promise<void> {
    const messageId = this.mailer.messageIdOf('sign-in-link', link);
    for (const seconds of pauses) {
      await pause(seconds * 1000, undefined, { ref: false });
      try {
        return await this.mailer.send({
          kind: 'sign-in-link',
          to: email,
          subject,
          text: textFor(name, link),
          messageId,
        });
      } catch (error) {
        if (error instanceof MailRefused || seconds === pauses.at(-1)) throw error;
      }
    }
  }
}
