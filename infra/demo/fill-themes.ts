import type { ActionContent } from '@signalenbeleid/contracts/actions.contract';
import { FollowAction, PlanAction, ProposeTheme, SteerTheme } from '@signalenbeleid/themes';
import { amaloDecisionAction, amaloThemes, type DemoAction, type DemoTheme } from './data/amalo-themes.ts';
import { sharedSignalAbout } from './fill-shared-signals.ts';
import { coordinatorIn } from './fill-signals.ts';
import { atLatest, dayFrom, daysBefore } from './moments.rules.ts';
import type { Stage } from './stage.ts';

/** The themes of three years and what people took on for them. Themes that are there stay as they are. */
export async function fillThemes(stage: Stage): Promise<void> {
  for (const wish of amaloThemes) {
    const year = stage.now.getUTCFullYear() + wish.year;
    const there = await stage.look(() => stage.product.database.one('select 1 from theme where year = $1', [year]));
    if (!there) await playTheme(stage, wish, year);
  }
  const { about, ...action } = amaloDecisionAction;
  const { title } = action;
  const planned = await stage.look(() => stage.product.database.one('select 1 from action where title = $1', [title]));
  const shared = await stage.look(() => sharedSignalAbout(stage, about));
  if (!planned && shared) await playAction(stage, action, { sharedSignalId: shared.id });
}

async function playTheme(stage: Stage, wish: DemoTheme, year: number): Promise<void> {
  const coordinator = coordinatorIn(stage.cast);
  const propose = stage.product.context.get(ProposeTheme, { strict: false });
  const on = (month: number, day: number) => atLatest(stage.now, new Date(Date.UTC(year - 1, month - 1, day, 9, 20)));
  const { title, description } = wish;
  const id = await stage.at(on(10, 8), () => propose.execute(coordinator, { year, title, description }));
  await stage.at(on(10, 8), async () => {
    const signals = await stage.product.database.query<{ id: string }>(signalsWith, [wish.words]);
    const signalIds = signals.map((signal) => signal.id);
    if (signalIds.length > 0) await propose.link(coordinator, await themeAt(stage, id), { addSignals: signalIds });
  });
  if (wish.year > 0) return;
  await stage.at(on(11, 19), async () => steering(stage).choose(boardMember(stage), await themeAt(stage, id)));
  await stage.at(on(12, 10), () => translate(stage, id, wish));
  await stage.at(on(13, 12), async () => steering(stage).start(coordinator, await themeAt(stage, id)));
  for (const action of wish.actions) await playAction(stage, action, { themeId: id });
  const { evaluation } = wish;
  if (evaluation)
    await stage.at(on(25, 20), async () => steering(stage).evaluate(coordinator, await themeAt(stage, id), evaluation));
}

const steering = ({ product }: Stage) => product.context.get(SteerTheme, { strict: false });
const boardMember = (stage: Stage) => stage.person('Veerle Janssens');
const signalsWith = `
  select id from signal where state in ('accepted', 'answered') and (title ~* $1 or description ~* $1) order by reported_at desc limit 20`;

async function translate(stage: Stage, id: string, { sectors }: DemoTheme): Promise<void> {
  const propose = stage.product.context.get(ProposeTheme, { strict: false });
  for (const [sector, involvement, translation] of sectors)
    await propose.translate(coordinatorIn(stage.cast), await themeAt(stage, id), { sector, involvement, translation });
}

async function playAction(
  stage: Stage,
  wish: DemoAction,
  links: Pick<ActionContent, 'themeId' | 'sharedSignalId'>,
): Promise<void> {
  const { context } = stage.product;
  const follow = context.get(FollowAction, { strict: false });
  const lead = stage.person(wish.lead);
  const { title, partners, intended } = wish;
  const plan = { title, partners, intended, leadId: lead.memberId, dueOn: dayFrom(stage.now, wish.dueIn), ...links };
  const id = await stage.at(wish.planned, () =>
    context.get(PlanAction, { strict: false }).execute(coordinatorIn(stage.cast), plan),
  );
  for (const { step, ago, achieved } of wish.steps)
    await stage.at(ago, async () =>
      follow.move(lead, await actionAt(stage, id), { step, ...(achieved && { achieved }) }),
    );
  for (const { ago, text } of wish.notes) {
    const happenedOn = daysBefore(stage.now, ago).toISOString().slice(0, 10);
    await stage.at(ago, () => follow.write(lead, id, { happenedOn, text }));
  }
}

type At = { id: string; version: number };

async function themeAt({ product }: Stage, id: string): Promise<At> {
  return (await product.database.one<At>('select id, version from theme where id = $1', [id])) ?? { id, version: 0 };
}

async function actionAt({ product }: Stage, id: string): Promise<At> {
  return (await product.database.one<At>('select id, version from action where id = $1', [id])) ?? { id, version: 0 };
}
