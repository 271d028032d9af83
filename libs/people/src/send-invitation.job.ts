import { Injectable } from '@nestjs/common';
import { labelsNl } from '@signalenbeleid/contracts/labels.nl';
import type { RoleGrant } from '@signalenbeleid/contracts/people.contract';
import { Config, Database, Mailer, Secrets, type EventContext, type Job } from '@signalenbeleid/platform';

interface Waiting {
  email: string;
  name: string;
  roles: RoleGrant[];
  code: Buffer;
  zone: string;
  slug: string;
  until: string;
  [column: string]: unknown;
}

/** Follows `person-invited`: the mail with the link. A repeat carries the same Message-ID. */
@Injectable()
export class SendInvitation implements Job {
  static readonly queueName = 'send-invitation';
  static readonly opensZoneItself = true;

  // One argument a neighbour.
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async run({ zoneId, subject: id }: EventContext): Promise<void> {
    const invitation = await this.database.inZone(zoneId, () => this.database.one<Waiting>(waiting, [id]));
    if (!invitation) return;
    const { email, zone } = invitation;
    const messageId = this.mailer.messageIdOf('invitation', id);
    await this.mailer.send({
      kind: 'invitation',
      to: email,
      subject: `Uitnodiging: signalenbeleid in ${zone}`,
      text: this.text(invitation),
      messageId,
    });
    await this.database.inZone(zoneId, () =>
      this.database.query('update invitation set mailed_at = now() where id = $1', [id]),
    );
  }

  private text({ name, roles, code, zone, slug, until }: Waiting): string {
    const link = `${new URL(this.config.PUBLIC_URL).origin}/z/${slug}/uitnodiging#${this.secrets.open(code)}`;
    const words = [...new Set(roles.map(({ role }) => labelsNl.role[role]))].join(', ') || labelsNl.role.reporter;
    return [
      `Dag ${name},`,
      `De eerstelijnszone ${zone} nodigt je uit om mee te werken aan het signalenbeleid, als ${words}.`,
      `Open deze link om te beginnen:\n${link}`,
      `De link werkt tot en met ${until} en maar één keer.`,
      'Had je deze mail niet verwacht? Dan hoef je niets te doen.',
    ].join('\n\n');
  }
}

const waiting = `
  select i.email, i.name, i.roles, i.code_sealed as code, z.name as zone, z.slug,
         to_char(i.expires_at at time zone 'Europe/Brussels', 'DD/MM/YYYY') as until
    from invitation i join zone z on z.id = i.zone_id
   where i.id = $1 and mailed_at is null and accepted_at is null and withdrawn_at is null and expires_at > now()`;
