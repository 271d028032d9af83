import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, Events, found, newId, Problem, type Actor } from '@signalenbeleid/platform';
import { digestOfReceipt, signalEvents, SignalRecords, type At } from '@signalenbeleid/signals';

interface OpenQuestionRow {
  id: string;
  signalId: string;
  question: string;
  answered: boolean;
}

/** A coordinator asks, the reporter answers: signed in, by the link in the mail, or with the receipt code. */
@Injectable()
export class AskReporter {
  constructor(
    private readonly database: Database,
    private readonly records: SignalRecords,
    private readonly events: Events,
  ) {}

  /** Asks the reporter for information. */
  async ask(actor: Actor, { id, version }: At, question: string): Promise<void> {
    const { signal } = await this.records.openForChecking(actor, id);
    await this.database.query(
      'insert into signal_question (id, signal_id, question, asked_by) values ($1, $2, $3, $4)',
      [newId(), id, question, actor.key],
    );
    await this.records.take(actor, { id, version, state: signal.state }, { step: 'ask', event: signalEvents.asked });
  }

  /** Makes the link of a question: its token, of which only a digest is kept. A new link makes the old one useless. */
  async makeLink(signalId: string): Promise<string | undefined> {
    const token = randomBytes(24).toString('base64url');
    const row = await this.database.one(
      `update signal_question set token = $2 where id = (select id from signal_question where signal_id = $1 and answered_at is null order by asked_at desc limit 1) returning id`,
      [signalId, digestOfToken(token)],
    );
    return row ? token : undefined;
  }

  /** The reporter answers, signed in. */
  async reply(actor: Actor, { id, version }: At, text: string): Promise<void> {
    const { signal } = await this.records.openOwn(actor, id);
    if (signal.version !== version) throw new Problem('stale');
    await this.store(actor, signal.id, text);
  }

  /** The question behind the link of a mail. Problem: `not-found`. */
  async questionByToken(token: string): Promise<OpenQuestionRow> {
    const row = await this.database.one<OpenQuestionRow>(
      `select id, signal_id as "signalId", question, answered_at is not null as answered from signal_question where token = $1 and asked_at > now() - interval '60 days'`,
      [digestOfToken(token)],
    );
    return found(row);
  }

  /** The reporter answers by the link of the mail. */
  async replyByToken(token: string, text: string): Promise<OpenQuestionRow> {
    const question = await this.questionByToken(token);
    await this.store(null, question.signalId, text);
    return { ...question, answered: true };
  }

  /** The signal of a receipt code. Problem: `not-found`. */
  async signalByReceipt(code: string): Promise<string> {
    const row = await this.database.one<{ signalId: string }>(
      'select signal_id as "signalId" from signal_reporter where receipt = $1',
      [digestOfReceipt(code)],
    );
    return found(row).signalId;
  }

  /** The reporter answers with the receipt code. */
  async replyByReceipt(code: string, text: string): Promise<string> {
    const signalId = await this.signalByReceipt(code);
    await this.store(null, signalId, text);
    return signalId;
  }

  private async store(actor: Actor | null, signalId: string, text: string): Promise<void> {
    const { signal } = await this.records.load(signalId);
    const open = await this.database.one(
      'update signal_question set answer = $2, answered_at = now() where signal_id = $1 and answered_at is null returning id',
      [signalId, text],
    );
    if (!open) throw new Problem('step-not-possible');
    if (signal.state === 'information-asked')
      await this.records.take(actor, signal, { step: 'inform', event: signalEvents.informed });
    else await this.events.record(signalEvents.informed, { subject: signalId, actor });
  }
}

const digestOfToken = (token: string) => createHash('sha256').update(`question ${token}`).digest();
