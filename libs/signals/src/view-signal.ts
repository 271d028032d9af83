import { Inject, Injectable, Optional } from '@nestjs/common';
import type {
  MySignal,
  MySignals,
  QuestionView,
  ReporterView,
  SignalContent,
  SignalView,
  WordingView,
} from '@signalenbeleid/contracts/signals.contract';
import type { WaiverView } from '@signalenbeleid/contracts/waivers.contract';
import { placeOf } from '@signalenbeleid/contracts/path.rules';
import { NoteReading, shownWaiver, Waivers } from '@signalenbeleid/guard';
import { Database, present, Secrets, type Actor } from '@signalenbeleid/platform';
import { mayKnowReporter, mayReadOriginal } from './signal-access.rules.ts';
import { SignalRecords, type FoundSignal } from './signal-records.ts';
import type { SignalReporter } from './signal-reporter.entity.ts';
import type { Signal } from './signal.entity.ts';
import { SharedSignalsOf, type SharedSignalBrief } from './shared-signals-of.ts';

interface Circumstances {
  questions: QuestionView[];
  shared: SharedSignalBrief[];
  days: number;
}

/** Shows a signal to a person: no more of it than this person may read. */
@Injectable()
export class ViewSignal {
  constructor(
    private readonly database: Database,
    private readonly records: SignalRecords,
    private readonly secrets: Secrets,
    private readonly readings: NoteReading,
    private readonly waivers: Waivers,
    @Optional() @Inject(SharedSignalsOf) private readonly sharedSignals?: SharedSignalsOf,
  ) {}

  /** One signal. Problem: `not-found`. */
  async execute(actor: Actor, id: string): Promise<SignalView> {
    const opened = await this.records.open(actor, id);
    const { signal, reporter, lookedAt, looker } = opened;
    const around = await this.around(id);
    const mine = reporter.memberId === actor.memberId;
    const original = mayReadOriginal(looker, lookedAt);
    if (original && !mine) await this.readings.ofOriginals(actor, [id]);
    return {
      ...facts(signal, around),
      mine,
      questions: original ? around.questions : [],
      ...(original && { original: originalOf(signal), answerBy: answerBy(signal, around.days) }),
      ...(original && { waivers: await this.waiversOf(opened) }),
      ...(signal.neutralTitle !== null && { neutral: await this.neutralOf(signal) }),
      ...(mayKnowReporter(looker, lookedAt) && { reporter: await this.reporterOf(opened) }),
    };
  }

  /** The signals of this person, newest first. */
  async mine(actor: Actor): Promise<MySignals> {
    const rows = await this.database.query<{ id: string }>(
      'select s.id from signal_reporter r join signal s on s.zone_id = r.zone_id and s.id = r.signal_id where r.member_id = $1 order by s.reported_at desc limit 200',
      [actor.memberId],
    );
    const items = [];
    for (const { id } of rows) items.push(await this.own(id));
    return { items };
  }

  /** One signal as its reporter sees it. */
  async own(id: string): Promise<MySignal> {
    const { signal } = await this.records.load(id);
    const around = await this.around(id);
    const question = around.questions.find((each) => each.answeredAt === undefined);
    return {
      ...facts(signal, around),
      title: signal.title,
      ...(question && { question }),
      answerBy: answerBy(signal, around.days),
    };
  }

  private async around(id: string): Promise<Circumstances> {
    const [questions, shared, setting] = await Promise.all([
      this.database.query<QuestionView>(
        `select id, question, asked_at as "askedAt", answer, answered_at as "answeredAt" from signal_question where signal_id = $1 order by asked_at`,
        [id],
      ),
      this.sharedSignals?.of([id]) ?? new Map<string, SharedSignalBrief[]>(),
      this.database.one<{ days: number }>('select answer_within_days as days from zone_setting'),
    ]);
    return { questions: questions.map(present), shared: shared.get(id) ?? [], days: setting?.days ?? 14 };
  }

  /** What was let through in the texts; the reporter is only named to who may know. */
  private async waiversOf({ signal, reporter, looker, lookedAt }: FoundSignal): Promise<WaiverView[]> {
    const nameless = mayKnowReporter(looker, lookedAt) ? null : reporter.memberId;
    const found = await this.waivers.of(signal.id);
    return found.map((waiver) => shownWaiver(waiver, waiver.memberId !== null && waiver.memberId === nameless));
  }

  private async neutralOf({
    id,
    neutralTitle,
    neutralText,
    proposedSolution,
    neutralEdition,
  }: Signal): Promise<WordingView> {
    const written = await this.database.one<{ at: Date; by: string | null }>(
      `select w.written_at as at, m.name as by from wording w left join actor_key k on k.key = w.written_by left join member m on m.id = k.member_id where w.subject = $1 and w.edition = $2`,
      [id, neutralEdition],
    );
    return {
      title: neutralTitle ?? '',
      text: neutralText ?? '',
      solution: proposedSolution ?? '',
      edition: neutralEdition,
      at: (written?.at ?? new Date(0)).toISOString(),
      ...(written?.by && { by: written.by }),
    };
  }

  private async reporterOf({ reporter }: FoundSignal): Promise<ReporterView> {
    const known = await this.database.one<{ name: string | null; email: string | null; organisation: string | null }>(
      `select (select name from member where id = $1) as name, (select email from member where id = $1) as email, (select name from organisation where id = $2) as organisation`,
      [reporter.memberId, reporter.organisationId],
    );
    const open = (sealed: Buffer | null) => (sealed ? this.secrets.open(sealed) : undefined);
    const shown = {
      name: open(reporter.name) ?? known?.name,
      email: open(reporter.email) ?? known?.email,
      organisation: known?.organisation,
    };
    return { ...chosen(reporter), ...present(shown) };
  }
}

const chosen = ({ visibility, wantsFeedback, writtenBy }: SignalReporter) => ({
  visibility,
  wantsFeedback,
  onBehalf: writtenBy !== null,
});

const always = [
  'id',
  'number',
  'state',
  'kind',
  'categories',
  'targetGroups',
  'outsideZone',
  'sources',
  'version',
] as const;
const sometimes = [
  ...(['sector', 'sectorConcerned', 'municipality', 'frequency', 'since', 'reach', 'impact'] as const),
  ...(['signalType', 'level', 'observedOn', 'reason', 'explanation', 'referredTo'] as const),
] as const;

const pick = <K extends keyof Signal>(signal: Signal, names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, signal[name]])) as Pick<Signal, K>;

function facts(signal: Signal, { shared }: Circumstances) {
  return {
    ...pick(signal, always),
    ...present(pick(signal, sometimes)),
    questions: [],
    reportedAt: signal.reportedAt.toISOString(),
    sharedSignals: shared.map(({ id, number, title, state }) => ({ id, number, title, state })),
    path: placeOf(signal.state, shared),
  };
}

function originalOf(signal: Signal): SignalContent {
  const { title, description, consequences, example, figures, alreadyDone, idea } = signal;
  return { title, description, consequences, example, figures, alreadyDone, idea };
}

const DAY = 86_400_000;
const answerBy = ({ reportedAt }: Signal, days: number) => new Date(reportedAt.getTime() + days * DAY).toISOString();
