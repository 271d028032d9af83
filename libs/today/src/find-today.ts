import { Injectable } from '@nestjs/common';
import { isAllowed, type Role } from '@signalenbeleid/contracts';
import type { Task, Today, Week } from '@signalenbeleid/contracts/today.contract';
import { Database, type Actor } from '@signalenbeleid/platform';
import { FindSharedSignals } from '@signalenbeleid/shared-signals';
import { NoteReading } from '@signalenbeleid/guard';
import { FindZones } from '@signalenbeleid/zones';
import { taskQueries, type TaskQuery } from './task-queries.data.ts';

interface Row extends Record<string, unknown> {
  count: number;
  oldest: Date | null;
  due: string | null;
  subject: string;
  title: string;
  shared: string[];
}
/** What waits on somebody, and the shared signals that wait with it. */
interface Waiting {
  tasks: Task[];
  shared: string[];
}

const week = `
  select count(*) filter (where type = 'signal.reported')::int as signals,
    count(*) filter (where type = 'shared-signal.recognised')::int as recognitions,
    count(*) filter (where type = 'decision.published')::int as decisions,
    count(*) filter (where type = 'answer.approved')::int as answers
  from event where at > now() - interval '7 days'`;
const silent = `
  select count(*)::int as n from (
    select from signal s where first_answered_at is null and reported_at < now() - make_interval(days => $1)
      and state in ('submitted', 'information-asked', 'accepted') and ($2 or sector = any($3))
      and exists (select from signal_reporter r where r.signal_id = s.id and r.wants_feedback) limit 1000) waiting`;

/** Finds out what waits on a person, over every feature, and what waits on others. */
@Injectable()
export class FindToday {
  constructor(
    private readonly database: Database,
    private readonly sharedSignals: FindSharedSignals,
    private readonly zones: FindZones,
    private readonly readings: NoteReading,
  ) {}

  /** The start page of this person. */
  async of(actor: Actor): Promise<Today> {
    const [{ tasks, underWay }, happened, unanswered] = await Promise.all([
      this.waiting(actor),
      this.database.one<Week & Record<string, unknown>>(week),
      this.unanswered(actor),
    ]);
    return {
      tasks,
      underWay,
      week: happened ?? { signals: 0, recognitions: 0, decisions: 0, answers: 0 },
      ...unanswered,
    };
  }

  private async waiting(actor: Actor): Promise<Pick<Today, 'tasks' | 'underWay'>> {
    const { tasks, shared } = await this.tasks(actor);
    return { tasks, underWay: await this.underWay(actor.roles, shared) };
  }

  private async tasks(actor: Actor): Promise<Waiting> {
    const values = [
      actor.memberId,
      actor.key,
      isCoordinator(actor),
      actor.coordinates,
      actor.steers,
      actor.organisationIds,
    ];
    const asked = taskQueries.filter(({ allow }) => isAllowed(actor.roles, allow));
    const found = await Promise.all(
      asked.map(async (query) => ({ ...query, row: await this.database.one<Row>(counted(query), values) })),
    );
    const tasks = found.flatMap(({ kind, row }) => (row && row.count > 0 ? [taskOf(kind, row)] : []));
    // The only signal to check is called by the words of its reporter.
    const told = tasks.flatMap(({ kind, subject }) => (kind === 'check' && subject ? [subject] : []));
    await this.readings.ofOriginals(actor, told);
    return { tasks, shared: found.flatMap(({ row }) => row?.shared ?? []) };
  }

  /** Shared signals that wait on others, moved last first: for members; a reader from outside or a keeper sees none. */
  private async underWay(roles: readonly Role[], onYou: readonly string[]): Promise<Today['underWay']> {
    if (!isAllowed(roles, 'signals.read')) return [];
    return (await this.sharedSignals.list({ state: 'open', limit: 3 }, onYou)).items;
  }

  private async unanswered(actor: Actor): Promise<Pick<Today, 'unanswered' | 'silentAfterDays'>> {
    if (!isAllowed(actor.roles, 'signals.check')) return {};
    const { silentAfterDays } = await this.zones.settings();
    const row = await this.database.one<{ n: number }>(silent, [
      silentAfterDays,
      isCoordinator(actor),
      actor.coordinates,
    ]);
    return { unanswered: row?.n ?? 0, silentAfterDays };
  }
}

const isCoordinator = ({ roles }: Actor) => roles.includes('zone-coordinator');

/** How many wait, the oldest of them first. The unused parameters are named, so that PostgreSQL knows their types. */
const counted = ({ waiting, sharedSignal, due = 'null::date' }: TaskQuery) => `
  with person as (select $1::uuid, $2::uuid, $3::boolean, $4::text[], $5::text[], $6::uuid[]), waiting as (${waiting})
  select count(*)::int as count, min(at) as oldest, min(${due})::text as due, (array_agg(id order by at))[1] as subject, (array_agg(title order by at))[1] as title,
    ${sharedSignal ? `coalesce(array_agg(${sharedSignal}), '{}')` : `'{}'::uuid[]`} as shared from waiting, person`;

function taskOf(kind: Task['kind'], { count, oldest, due, subject, title }: Row): Task {
  return {
    ...{ kind, count },
    ...(oldest && { oldest: oldest.toISOString() }),
    ...(due && { due }),
    ...(count === 1 && { subject, title }),
  };
}
