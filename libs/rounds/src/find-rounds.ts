import { Injectable } from '@nestjs/common';
import type {
  AbsenceView,
  OwnSeat,
  RoundFilter,
  RoundLine,
  RoundOption,
  RoundView,
} from '@signalenbeleid/contracts/rounds.contract';
import type { Seat } from '@signalenbeleid/mandates';
import { Database, type Actor } from '@signalenbeleid/platform';
import { FindSpread } from '@signalenbeleid/spread';
import { CastBallot } from './cast-ballot.ts';
import { isQuorumMet, maySplitByCluster, type RoundResult } from './prioritise.rules.ts';
import type { Round } from './round.entity.ts';
import { RunRound } from './run-round.ts';

interface LineRow extends Omit<RoundLine, 'madeAt' | 'closedAt' | 'seats' | 'waitsForYou'> {
  madeAt: Date;
  closedAt: Date | null;
  result: RoundResult | null;
  votedSeats: string[];
  [column: string]: unknown;
}
type Named = Record<string, unknown> & { mandateId: string; member: string; organisations: string[] };

const lines = `
  select r.id, r.cluster, r.title, r.state, r.made_at as "madeAt", r.closed_at as "closedAt", r.result,
    (select count(*)::int from round_option o where o.round_id = r.id) as options,
    (select count(*)::int from ballot b where b.round_id = r.id) as voted,
    array(select b.seat_id from ballot b where b.round_id = r.id) as "votedSeats"
  from round r`;
const list = `${lines} where ($1::text is null or r.cluster = $1) and ($2::text is null or r.state = $2) order by r.made_at desc limit 100`;
const seatNames = `
  select d.id as "mandateId", m.name as member,
    array(select o.name from mandate_organisation x join organisation o on o.id = x.organisation_id where x.mandate_id = d.id order by o.name) as organisations
  from mandate d join member m on m.id = d.member_id where d.id = any($1)`;
const absenceNames = `
  select a.absent_id as "absentId", a.substitute_id as "substituteId", m.name as absent, s.name as substitute
  from round_absence a join member m on m.id = a.absent_id join member s on s.id = a.substitute_id where a.round_id = $1 order by m.name`;
const optionNames = `
  select s.id as "sharedSignalId", s.number, s.title from round_option o join shared_signal s on s.id = o.shared_signal_id
  where o.round_id = $1 order by o.position`;

/** Reads rounds. Before closing only how many seats voted; after closing dots per option, never a vote of anybody. */
@Injectable()
export class FindRounds {
  constructor(
    private readonly database: Database,
    private readonly rounds: RunRound,
    private readonly ballots: CastBallot,
    private readonly spread: FindSpread,
  ) {}

  /** Newest first. A draft is seen by who runs it. */
  async list(actor: Actor, { cluster, state }: RoundFilter): Promise<{ items: RoundLine[] }> {
    const rows = await this.database.query<LineRow>(list, [cluster ?? null, state ?? null]);
    const items = [];
    for (const row of rows.filter((each) => each.state !== 'draft' || runs(actor, each.cluster)))
      items.push(await this.line(actor, row));
    return { items };
  }

  /** One round. Problem: `not-found`. */
  async one(actor: Actor, id: string): Promise<RoundView> {
    const round = await this.rounds.load(id);
    const [seats, voted, absences, options] = await Promise.all([
      this.ballots.seats(round),
      this.database.query<{ id: string }>('select seat_id as id from ballot where round_id = $1', [id]),
      this.database.query<AbsenceView & Record<string, unknown>>(absenceNames, [id]),
      this.options(round),
    ]);
    const counted = { seats: round.result?.seats ?? seats.length, voted: round.result?.voted ?? voted.length };
    return {
      ...factsOf(round),
      ...counted,
      ...{
        options,
        absences,
        quorumMet: isQuorumMet(counted.voted, counted.seats, round.quorumPercent),
        marksOfCluster: maySplitByCluster(counted.voted),
      },
      yourSeats: await this.ownSeats(actor, seats, new Set(voted.map((each) => each.id))),
      ...(round.result && (await this.outcome(round, round.result))),
      mayRun: runs(actor, round.cluster),
    };
  }

  private async line(actor: Actor, { result, votedSeats, closedAt, madeAt, ...row }: LineRow): Promise<RoundLine> {
    const seats = row.state === 'closed' ? [] : await this.ballots.seats(row);
    const waits =
      row.state === 'open' &&
      seats.some((seat) => seat.voterId === actor.memberId && !votedSeats.includes(seat.mandateId));
    return {
      ...row,
      seats: result?.seats ?? seats.length,
      waitsForYou: waits,
      madeAt: madeAt.toISOString(),
      ...(closedAt && { closedAt: closedAt.toISOString() }),
    };
  }

  private async options({ id, result }: Round): Promise<RoundOption[]> {
    const named = await this.database.query<Omit<RoundOption, 'spread'> & Record<string, unknown>>(optionNames, [id]);
    const spread = await this.spread.of(named.map(({ sharedSignalId }) => sharedSignalId));
    return named.map((option) => ({
      ...option,
      spread: spread.get(option.sharedSignalId) as RoundOption['spread'],
      ...(result && {
        dots: result.dots[option.sharedSignalId] ?? 0,
        chosen: result.chosen.includes(option.sharedSignalId),
      }),
    }));
  }

  private async ownSeats(actor: Actor, seats: Seat[], voted: Set<string>): Promise<OwnSeat[]> {
    const own = seats.filter(({ voterId }) => voterId === actor.memberId);
    const named = await this.database.query<Named>(seatNames, [own.map(({ mandateId }) => mandateId)]);
    return own.map(({ mandateId, memberId }) => {
      const name = named.find((each) => each.mandateId === mandateId);
      return {
        seatId: mandateId,
        member: name?.member ?? '',
        organisations: name?.organisations ?? [],
        standIn: memberId !== actor.memberId,
        voted: voted.has(mandateId),
      };
    });
  }

  private async outcome({ id, tieReason }: Round, { tie, open, abstentions }: RoundResult) {
    const rows = await this.database.query<{ objection: string }>(
      `select objection from ballot where round_id = $1 and objection <> '' order by md5(objection)`,
      [id],
    );
    return {
      abstentions,
      objections: rows.map(({ objection }) => objection.replace(/\s+/g, ' ')),
      ...(tie.length > 0 && { tie, tieOpen: open }),
      ...(tieReason && { tieReason }),
    };
  }
}

const runs = ({ roles, steers }: Actor, cluster: string) =>
  roles.includes('zone-coordinator') || steers.includes(cluster);

function factsOf({
  id,
  cluster,
  title,
  state,
  dotsPerSeat,
  dotsPerOption,
  chooseMin,
  chooseMax,
  quorumPercent,
  version,
  openedAt,
  closedAt,
}: Round) {
  const facts = { id, cluster, title, state, dotsPerSeat, dotsPerOption, chooseMin, chooseMax, quorumPercent, version };
  return {
    ...facts,
    ...(openedAt && { openedAt: openedAt.toISOString() }),
    ...(closedAt && { closedAt: closedAt.toISOString() }),
  };
}
