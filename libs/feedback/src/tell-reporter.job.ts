import { Injectable } from '@nestjs/common';
import { Config, Database, Mailer, MailRefused, Secrets, type EventContext, type Job } from '@signalenbeleid/platform';
import { AskReporter } from '@signalenbeleid/checking';
import { signalEvents } from '@signalenbeleid/signals';

interface Told {
  number: string;
  neutralTitle: string | null;
  state: 'information-asked' | 'returned' | 'referred';
  question: string | null;
  explanation: string | null;
  referredTo: string | null;
  name: string | null;
  memberEmail: string | null;
  sealedEmail: Buffer | null;
  zone: string;
  slug: string;
  [column: string]: unknown;
}

const told = `
  select s.number, s.neutral_title as "neutralTitle", s.state, s.explanation, s.referred_to as "referredTo", z.name as zone, z.slug, m.name, m.email as "memberEmail", r.email as "sealedEmail",
    (select question from signal_question q where q.signal_id = s.id and answered_at is null order by asked_at desc limit 1) as question
  from signal s join signal_reporter r on r.signal_id = s.id join zone z on z.id = s.zone_id left join member m on m.id = r.member_id
  where s.id = $1 and r.wants_feedback and s.state in ('information-asked', 'returned', 'referred')
    and not exists (select from event newer where newer.subject = s.id and newer.id > $2 and newer.type = any($3))`;
// The newest of these tells what stands; an older one was taken back.
const news = [signalEvents.asked, signalEvents.returned, signalEvents.referred];

/** Follows a question, a return or a referral, once it can no longer be taken back: tells the reporter by mail, unless it was. A question carries a link that needs no account; sent again, the mail has the same Message-ID and its newest link works. */
@Injectable()
export class TellReporter implements Job {
  static readonly queueName = 'tell-reporter';
  static readonly opensZoneItself = true;
  /** Longer than a page offers to take it back. */
  static readonly waitsMs = 60_000;

  constructor(
    private readonly database: Database,
    private readonly questions: AskReporter,
    private readonly secrets: Secrets,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async run({ zoneId, eventId, subject }: EventContext): Promise<void> {
    const found = await this.database.inZone(zoneId, () => this.database.one<Told>(told, [subject, eventId, news]));
    const to = found?.memberEmail ?? (found?.sealedEmail ? this.secrets.open(found.sealedEmail) : undefined);
    if (!found || !to) return;
    const token =
      found.state === 'information-asked'
        ? await this.database.inZone(zoneId, () => this.questions.makeLink(subject))
        : undefined;
    const mail = {
      kind: 'signal-news',
      to,
      subject: `Nieuws over je signaal ${found.number}`,
      text: this.textOf(found, token),
      messageId: this.mailer.messageIdOf('signal-news', eventId),
    };
    await this.mailer.send(mail).catch((error: unknown) => {
      if (!(error instanceof MailRefused)) throw error; // a refused address is no reason to try for ever
    });
  }

  private textOf(row: Told, token: string | undefined): string {
    const origin = new URL(this.config.PUBLIC_URL).origin;
    const says = {
      'information-asked': `Over je signaal ${row.number} hebben we een vraag:\n\n${row.question ?? ''}`,
      returned: `Je signaal ${row.number} komt terug bij jou.\n\n${row.explanation ?? ''}`,
      referred: `Je signaal ${row.number} is doorverwezen naar ${row.referredTo ?? ''}.\n\n${row.explanation ?? ''}`,
    };
    const link = token
      ? `Antwoord via deze link, zonder je aan te melden:\n${origin}/z/${row.slug}/vraag#${token}`
      : `Bekijk je signalen:\n${origin}/z/${row.slug}/${row.memberEmail ? 'mijn-signalen' : 'volgen'}`;
    return [row.name ? `Dag ${row.name},` : 'Dag,', says[row.state], link, `Eerstelijnszone ${row.zone}`].join('\n\n');
  }
}
