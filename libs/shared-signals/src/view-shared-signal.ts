import { Injectable } from '@nestjs/common';
import {
  criteria,
  type BundledSignal,
  type CriterionView,
  type RecognitionView,
  type SharedSignalView,
  type WordingList,
} from '@signalenbeleid/contracts/shared-signals.contract';
import type { WordingView } from '@signalenbeleid/contracts/signals.contract';
import type { History } from '@signalenbeleid/contracts/history.contract';
import { Database, Events, present, type Actor } from '@signalenbeleid/platform';
import { placeOfSharedSignal } from '@signalenbeleid/contracts/path.rules';
import { NoteReading } from '@signalenbeleid/guard';
import { coordinates, lookerOf } from '@signalenbeleid/signals';
import { FindSpread } from '@signalenbeleid/spread';
import { isRecognised } from './recognition.rules.ts';
import type { SharedSignal } from './shared-signal.entity.ts';
import { SharedSignalRecords } from './shared-signal-records.ts';

interface BundledRow extends Omit<BundledSignal, 'bundledAt'> {
  bundledAt: Date;
  words: string;
}
type Confirmed = { criterion: string; by: string | null; at: Date };

/** Shows a shared signal with everything around it: its signals, who recognises it, how broadly it is carried. */
@Injectable()
export class ViewSharedSignal {
  constructor(
    private readonly database: Database,
    private readonly records: SharedSignalRecords,
    private readonly spread: FindSpread,
    private readonly events: Events,
    private readonly readings: NoteReading,
  ) {}

  /** One shared signal. Problem: `not-found`. */
  async execute(actor: Actor, id: string): Promise<SharedSignalView> {
    const shared = await this.records.load(id);
    const [spread, signals, recognitions, confirmed, wording, following, threshold] = await Promise.all([
      this.spread.of([id]),
      this.signals(actor, id),
      this.recognitions(id),
      this.confirmed(id),
      this.wording(shared),
      this.database.one('select 1 from following where shared_signal_id = $1 and member_id = $2', [id, actor.memberId]),
      this.records.threshold(),
    ]);
    return {
      ...present(shared),
      ...{
        wording,
        signals,
        recognitions,
        spread: spread.get(id) as never,
        path: placeOfSharedSignal(shared),
        followed: following !== undefined,
      },
      criteria: criteriaOf(confirmed, isRecognised(recognitions, threshold)),
      neededOrganisations: threshold.organisations,
      neededSectors: threshold.sectors,
    };
  }

  /** What happened to it, oldest first. */
  async history(id: string): Promise<History> {
    await this.records.load(id);
    const [events, names] = await Promise.all([
      this.events.historyOf(id),
      this.database.query<{ key: string; name: string }>(
        'select k.key, m.name from actor_key k join member m on m.id = k.member_id where k.key in (select actor_key from event where subject = $1)',
        [id],
      ),
    ]);
    const nameOf = new Map(names.map(({ key, name }) => [key, name]));
    return {
      items: events.map(({ at, type, actorKey, payload }) => {
        const by = nameOf.get(actorKey ?? '');
        return {
          at: at.toISOString(),
          type: typeof payload['step'] === 'string' ? `${type}.${payload['step']}` : type,
          ...(by && { by }),
        };
      }),
    };
  }

  /** Every edition of its neutral words, newest first. */
  async wordings(id: string): Promise<WordingList> {
    await this.records.load(id);
    const rows = await this.database.query<Omit<WordingView, 'at'> & { at: Date }>(
      `select w.edition, w.title, w.text, w.solution, w.written_at as at, m.name as by from wording w
         left join actor_key k on k.key = w.written_by left join member m on m.id = k.member_id where w.subject = $1 order by w.edition desc`,
      [id],
    );
    return { items: rows.map(({ at, ...row }) => ({ ...present(row), at: at.toISOString() })) };
  }

  private async signals(actor: Actor, id: string): Promise<BundledSignal[]> {
    const rows = await this.database.query<BundledRow>(
      `select g.id, g.number, coalesce(g.neutral_title, g.title) as title, case when g.description = '' then g.title else g.description end as words, g.sector, g.municipality, to_char(g.month, 'YYYY-MM') as month,
         b.bundled_at as "bundledAt", b.reason, m.name as "bundledBy"
       from bundling b join signal g on g.id = b.signal_id
       left join actor_key k on k.key = b.bundled_by left join member m on m.id = k.member_id
       where b.shared_signal_id = $1 and b.undone_at is null order by g.reported_at`,
      [id],
    );
    const looker = lookerOf(actor);
    const quoted = rows.filter(({ sector }) => coordinates(looker, { sector: sector ?? null }));
    await this.readings.ofOriginals(
      actor,
      quoted.map(({ id: signalId }) => signalId),
    );
    // The words of a reporter are quoted for the coordinators alone: others read the neutral title.
    return rows.map(({ words, bundledAt, ...row }) => ({
      ...present(row),
      bundledAt: bundledAt.toISOString(),
      ...(coordinates(looker, { sector: row.sector ?? null }) && { quote: words }),
    }));
  }

  private async recognitions(id: string): Promise<RecognitionView[]> {
    const rows = await this.database.query<Omit<RecognitionView, 'at'> & { at: Date }>(
      `select o.id as "organisationId", o.name as organisation, o.sector, nullif(r.example, '') as example, nullif(r.figure, '') as figure, r.recognised_at as at
         from recognition r join organisation o on o.id = r.organisation_id where r.shared_signal_id = $1 order by r.recognised_at desc`,
      [id],
    );
    return rows.map(({ at, ...row }) => ({ ...present(row), at: at.toISOString() }));
  }

  private confirmed(id: string): Promise<Confirmed[]> {
    return this.database.query<Confirmed>(
      `select c.criterion, c.confirmed_at as at, m.name as by from criterion_confirmation c left join actor_key k on k.key = c.confirmed_by left join member m on m.id = k.member_id where c.shared_signal_id = $1`,
      [id],
    );
  }

  private async wording({ id, edition, title, text, solution }: SharedSignal) {
    const written = await this.database.one<{ at: Date; by: string | null }>(
      'select w.written_at as at, m.name as by from wording w left join actor_key k on k.key = w.written_by left join member m on m.id = k.member_id where w.subject = $1 and w.edition = $2',
      [id, edition],
    );
    return {
      title,
      text,
      solution,
      edition,
      at: (written?.at ?? new Date(0)).toISOString(),
      ...(written?.by && { by: written.by }),
    };
  }
}

function criteriaOf(confirmed: Confirmed[], recognised: boolean): CriterionView[] {
  return criteria.map((criterion) => {
    const found = confirmed.find((each) => each.criterion === criterion);
    return {
      criterion,
      confirmed: found !== undefined,
      ...(criterion === 'recognised' && { counted: recognised }),
      ...(found && { at: found.at.toISOString(), ...(found.by && { by: found.by }) }),
    };
  });
}
