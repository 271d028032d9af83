import { Injectable } from '@nestjs/common';
import { placeOf, type SharedStanding } from '@signalenbeleid/contracts/path.rules';
import type { SignalState } from '@signalenbeleid/contracts/signals.workflow';
import { Config, Database, Mailer, MailRefused, Secrets, type EventContext, type Job } from '@signalenbeleid/platform';
import { pathLine } from './path-line.ts';

interface Waiting {
  id: string;
  title: string;
  text: string;
  name: string | null;
  memberEmail: string | null;
  sealedEmail: Buffer | null;
  /** Where the first of the signals it answers stands; null for who only follows. */
  state: SignalState | null;
  shared: SharedStanding[];
  zone: string;
  slug: string;
  [column: string]: unknown;
}

const waiting = `
  select d.id, a.title, a.text, m.name, m.email as "memberEmail", z.name as zone, z.slug,
    (select r.email from signal_reporter r where r.signal_id = d.recipient) as "sealedEmail",
    (select s.state from signal s where s.id = d.signal_ids[1]) as state,
    (select coalesce(json_agg(json_build_object('state', s.state, 'closedFrom', s.closed_from)), '[]') from bundling b join shared_signal s on s.id = b.shared_signal_id where b.signal_id = d.signal_ids[1] and b.undone_at is null) as shared
  from answer_delivery d join answer a on a.id = d.answer_id join zone z on z.id = d.zone_id left join member m on m.id = d.member_id
  where d.answer_id = $1 and d.mail = 'waiting'`;

/**
 * Follows an approved answer: the mails to its reporters, one a person. A mail that was sent is marked; ended in between,
 * the next run sends it again under the same Message-ID.
 */
@Injectable()
export class MailAnswer implements Job {
  static readonly queueName = 'mail-answer';
  static readonly opensZoneItself = true;

  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async run({ zoneId, subject: answerId }: EventContext): Promise<void> {
    const rows = await this.database.inZone(zoneId, () => this.database.query<Waiting>(waiting, [answerId]));
    for (const row of rows) {
      const state = await this.send(row);
      await this.database.inZone(zoneId, () =>
        this.database.query('update answer_delivery set mail = $2, mailed_at = now() where id = $1', [row.id, state]),
      );
    }
  }

  private async send(row: Waiting): Promise<'sent' | 'refused'> {
    const to = row.memberEmail ?? (row.sealedEmail ? this.secrets.open(row.sealedEmail) : undefined);
    if (!to) return 'refused';
    try {
      await this.mailer.send({
        kind: 'answer',
        to,
        subject: `Antwoord op je signaal: ${row.title}`,
        text: this.textOf(row),
        messageId: this.mailer.messageIdOf('answer', row.id),
      });
      return 'sent';
    } catch (error) {
      // The server will never take it: a person sees that on the answer, and trying again would not help.
      if (error instanceof MailRefused) return 'refused';
      throw error;
    }
  }

  private textOf({ name, title, text, state, shared, zone, slug, memberEmail }: Waiting): string {
    const origin = new URL(this.config.PUBLIC_URL).origin;
    const link = memberEmail ? `${origin}/z/${slug}/mijn-signalen` : `${origin}/z/${slug}/volgen`;
    return [
      name ? `Dag ${name},` : 'Dag,',
      `Er is een antwoord over: ${title}.`,
      text,
      pathLine(placeOf(state ?? 'answered', shared)),
      `Lees het ook in signalenbeleid:\n${link}`,
      `Eerstelijnszone ${zone}`,
    ].join('\n\n');
  }
}
