import { DecideEscalation, EscalateSharedSignal } from '@signalenbeleid/escalations';
import { AnswerReporters, BeginAnswer, MailAnswer } from '@signalenbeleid/feedback';
import { FindMandates } from '@signalenbeleid/mandates';
import { newId } from '@signalenbeleid/platform';
import { CastBallot, CloseRound, RunRound } from '@signalenbeleid/rounds';
import {
  amaloEscalations,
  amaloRounds,
  type DemoDecision,
  type DemoEscalation,
  type DemoRound,
} from './data/amalo-board.ts';
import { coordinatorIn } from './fill-signals.ts';
import { sharedSignalAbout } from './fill-shared-signals.ts';
import { dayFrom } from './moments.rules.ts';
import type { Stage } from './stage.ts';

type At = { id: string; version: number };

/** The cluster chose twice, each time by its seats. Rounds that are there stay as they are. */
export async function fillRounds(stage: Stage): Promise<void> {
  for (const round of amaloRounds) {
    const there = await stage.look(() => find(stage, 'select id, version from round where title = $1', round.title));
    if (!there) await playRound(stage, round);
  }
}

async function playRound(stage: Stage, { title, ago, options, ballots, choose }: DemoRound): Promise<void> {
  const get = stage.product.context.get.bind(stage.product.context);
  const [run, cast, close] = [
    get(RunRound, { strict: false }),
    get(CastBallot, { strict: false }),
    get(CloseRound, { strict: false }),
  ];
  const coordinator = coordinatorIn(stage.cast);
  await stage.at(ago, async () => {
    const found = await Promise.all(options.map((words) => sharedSignalAbout(stage, words)));
    const sharedSignalIds = found.flatMap((shared) => (shared ? [shared.id] : []));
    const id = await run.make(coordinator, { cluster: 'welfare', title, sharedSignalIds });
    await run.open(coordinator, { id, version: 1 });
    const seats = await get(FindMandates, { strict: false }).seats('welfare');
    for (const [name, dots] of Object.entries(ballots)) {
      const voter = stage.person(name);
      const seat = seats.find(({ voterId }) => voterId === voter.memberId);
      const given = sharedSignalIds.map((sharedSignalId, place) => ({ sharedSignalId, dots: dots[place] ?? 0 }));
      if (seat) await cast.cast(voter, id, { seatId: seat.mandateId, dots: given.filter((each) => each.dots > 0) });
    }
    const round = await find(stage, 'select id, version from round where id = $1', id);
    if (round) await close.close(coordinator, round, choose);
  });
}

/** Two shared signals came before the board: the older is decided and answered. */
export async function fillEscalations(stage: Stage): Promise<void> {
  for (const wish of amaloEscalations) {
    const shared = await stage.look(() => sharedSignalAbout(stage, wish.about));
    const there = shared && (await stage.look(() => find(stage, ofShared, shared.id)));
    if (!shared || there) continue;
    const id = await escalate(stage, wish, shared.id);
    if (wish.decided) await decide(stage, id, wish.decided);
  }
}

const ofShared = 'select id, version from escalation where shared_signal_id = $1';

async function escalate(
  stage: Stage,
  { question, advice, proposed, submitted }: DemoEscalation,
  sharedSignalId: string,
): Promise<string> {
  const escalation = stage.product.context.get(EscalateSharedSignal, { strict: false });
  const id = await stage.at(proposed.ago, () =>
    escalation.propose(stage.person(proposed.by), { sharedSignalId, question, advice }),
  );
  await stage.at(submitted.ago, async () =>
    escalation.submit(stage.person(submitted.by), await escalationAt(stage, id)),
  );
  return id;
}

async function decide(stage: Stage, id: string, wish: DemoDecision): Promise<void> {
  const get = stage.product.context.get.bind(stage.product.context);
  const [escalation, decision] = [
    get(EscalateSharedSignal, { strict: false }),
    get(DecideEscalation, { strict: false }),
  ];
  const board = stage.person(wish.by);
  const { outcome, motivation, lead, reviewIn, publishedAgo, answer } = wish;
  await stage.at(wish.tabledAgo, async () => escalation.table(board, await escalationAt(stage, id)));
  const draft = { outcome, motivation, leadId: stage.person(lead).memberId, reviewOn: dayFrom(stage.now, reviewIn) };
  await stage.at(publishedAgo + 1, async () => decision.prepare(board, await escalationAt(stage, id), draft));
  await stage.at(publishedAgo, async () => {
    await decision.publish(board, await escalationAt(stage, id));
    const published = await find(stage, 'select id, 0 as version from decision where escalation_id = $1', id);
    // The worker will meet these events as well, and finds their work done.
    const begin = get(BeginAnswer, { strict: false });
    if (published) await begin.run({ zoneId: stage.zone.id, eventId: newId(), subject: published.id });
  });
  await approve(stage, id, answer);
}

async function approve(stage: Stage, escalationId: string, { by, ago, text }: DemoDecision['answer']): Promise<void> {
  const { context } = stage.product;
  const sql = 'select a.id, a.version from answer a join decision d on d.id = a.decision_id where d.escalation_id = $1';
  const answer = await stage.at(ago, async () => {
    const drafted = await find(stage, sql, escalationId);
    if (drafted) await context.get(AnswerReporters, { strict: false }).approve(stage.person(by), drafted, text);
    return drafted;
  });
  if (!answer) return;
  const mails = context.get(MailAnswer, { strict: false });
  await stage.dated(ago, () => mails.run({ zoneId: stage.zone.id, eventId: newId(), subject: answer.id }));
}

const escalationAt = async (stage: Stage, id: string): Promise<At> =>
  (await find(stage, 'select id, version from escalation where id = $1', id)) ?? { id, version: 0 };

const find = ({ product }: Stage, sql: string, value: string): Promise<At | undefined> =>
  product.database.one(sql, [value]);
