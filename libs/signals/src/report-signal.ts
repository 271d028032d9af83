import { createHash, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { recogniseLanguage } from '@signalenbeleid/language';
import type { Sector, Visibility } from '@signalenbeleid/contracts';
import type { OpenSignal, SignalContent, SignalOnBehalf } from '@signalenbeleid/contracts/signals.contract';
import {
  Database,
  Events,
  newId,
  NumberSeries,
  Problem,
  Secrets,
  shownNumber,
  type Actor,
} from '@signalenbeleid/platform';
import { SignalReporter } from './signal-reporter.entity.ts';
import { Signal, type Channel } from './signal.entity.ts';
import { signalEvents } from './signals.events.ts';

/** Who reports: a member, somebody without an account, or a coordinator for somebody else. */
export interface Reporter {
  actor?: Actor;
  sector?: Sector | null;
  organisationId?: string | null;
  name?: string;
  email?: string;
  visibility?: Visibility;
  wantsFeedback?: boolean;
  /** The coordinator who writes it down for this reporter. */
  writtenBy?: Actor;
}
export interface Report {
  content: SignalContent;
  reporter: Reporter;
  channel: Channel;
  zone: { slug: string };
  /** Quick lines begin as drafts. */
  draft?: boolean;
  /** The record this signal comes from, in the system it is imported from. */
  externalKey?: string;
  /** When it was reported elsewhere; else now. */
  reportedAt?: Date;
}
/** A reported signal as its reporter hears of it. */
export interface ReportedSignal {
  id: string;
  number: string;
  state: Signal['state'];
  answerBy: Date;
  receipt?: string;
}

const DAY = 86_400_000;

/** A signal comes in. Its words are kept as they were written; who reported goes to a table of its own. */
@Injectable()
export class ReportSignal {
  constructor(
    private readonly database: Database,
    private readonly numbers: NumberSeries,
    private readonly events: Events,
    private readonly secrets: Secrets,
  ) {}

  /** Problem: `rule-broken` when the organisation is not of this zone. */
  async execute(report: Report): Promise<ReportedSignal> {
    const { reporter, draft = false } = report;
    const { days, outside } = await this.circumstances(report);
    const signal = signalOf(report);
    const year = signal.reportedAt.getFullYear();
    const receipt = needsReceipt(reporter) ? newReceipt() : undefined;
    signal.number = shownNumber(report.zone.slug, year, await this.numbers.take('signal', year));
    signal.outsideZone = outside;
    await this.database.insert(Signal, signal);
    await this.database.insert(SignalReporter, this.reporterOf(signal.id, reporter, receipt));
    await this.events.record(draft ? signalEvents.drafted : signalEvents.reported, {
      subject: signal.id,
      actor: reporter.writtenBy ?? (named(reporter) ? reporter.actor : null),
    });
    return {
      id: signal.id,
      number: signal.number,
      state: signal.state,
      answerBy: new Date(signal.reportedAt.getTime() + days * DAY),
      ...(receipt && { receipt }),
    };
  }

  private async circumstances({
    content: { municipality },
    reporter: { organisationId },
    zone,
  }: Report): Promise<{ days: number; outside: boolean }> {
    const found = await this.database.one<{ days: number; outside: boolean; stranger: boolean }>(
      `select coalesce((select answer_within_days from zone_setting), 14) as days,
        $1::text is not null and not exists (select from zone_municipality where zone_slug = $2 and municipality = $1 and current_date between valid_from and valid_to) as outside,
        $3::uuid is not null and not exists (select from organisation where id = $3) as stranger`,
      [municipality || null, zone.slug, organisationId ?? null],
    );
    if (found?.stranger) throw new Problem('rule-broken', [{ path: 'body.organisationId', code: 'unknown' }]);
    return found ?? { days: 14, outside: false };
  }

  /** Who reported, as far as it is kept: of a reporter whom nobody may know only the receipt. */
  private reporterOf(signalId: string, reporter: Reporter, receipt: string | undefined): SignalReporter {
    const { visibility = 'COORD', wantsFeedback = true, writtenBy } = reporter;
    return {
      ...{ signalId, visibility, wantsFeedback, writtenBy: writtenBy?.key ?? null },
      ...(named(reporter) ? this.identityOf(reporter) : nobody),
      receipt: receipt ? digestOfReceipt(receipt) : null,
    };
  }

  private identityOf({ actor, name, email, organisationId }: Reporter) {
    const seal = (text: string | undefined) => (text ? this.secrets.seal(text) : null);
    const own = actor?.organisationIds[0] ?? null;
    return {
      memberId: actor?.memberId ?? null,
      organisationId: organisationId ?? own,
      name: seal(name),
      email: seal(email),
    };
  }
}

const nobody = { memberId: null, organisationId: null, name: null, email: null };

/** "Nobody may know" leaves no trace of the person, only a receipt. */
const named = ({ visibility }: Reporter) => visibility !== 'ANONIEM';
const needsReceipt = (reporter: Reporter) => !named(reporter) || !reporter.actor;

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
/** A code that can be read aloud and typed over: 16 letters and figures, 80 bits. */
const newReceipt = () =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join(
    '-',
  );
/** What is kept of a receipt code. */
export const digestOfReceipt = (code: string) =>
  createHash('sha256')
    .update(`receipt ${code.toUpperCase().replace(/[^A-Z0-9]/g, '')}`)
    .digest();

const untold = {
  kind: 'knelpunt',
  description: '',
  categories: [],
  targetGroups: [],
  sources: [],
  consequences: '',
  example: '',
  figures: '',
  alreadyDone: '',
  idea: '',
};

function signalOf({ content, reporter, channel, draft, externalKey, reportedAt = new Date() }: Report): Signal {
  const { observedOn, municipality, ...told } = content;
  return Object.assign(new Signal(), untold, defined(told), {
    ...{ id: newId(), state: draft ? 'draft' : 'submitted', channel, reportedAt, externalKey },
    sector: sectorOf(reporter),
    // A place that was left empty is no place.
    municipality: municipality || null,
    language: recogniseLanguage(`${told.title} ${told.description ?? ''}`),
    ...{ observedOn, month: `${(observedOn ?? reportedAt.toISOString()).slice(0, 7)}-01` },
  });
}

const sectorOf = ({ sector, actor }: Reporter) => sector ?? actor?.sector ?? null;
const defined = (told: object) => Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));

/** The reporter of a signal that came without signing in. */
export const openReporter = ({ sector, name, email, visibility, wantsFeedback }: OpenSignal): Reporter => ({
  sector: sector ?? null,
  ...defined({ name, email, visibility, wantsFeedback }),
});
/** The reporter of a signal that a coordinator writes down. */
export const absentReporter = (body: SignalOnBehalf): Reporter => ({
  ...openReporter(body),
  organisationId: body.organisationId ?? null,
});
/** What is told about the signal itself, apart from who tells it. */
export function contentOf(body: OpenSignal | SignalOnBehalf): SignalContent {
  const {
    sector: _sector,
    name: _name,
    email: _email,
    visibility: _visibility,
    wantsFeedback: _wants,
    organisationId: _organisation,
    ...content
  } = body as SignalOnBehalf;
  return content;
}
