import { BundleSignals, RecogniseSharedSignal, SteerSharedSignal } from '@signalenbeleid/shared-signals';
import { amaloSharedSignals, type DemoSharedSignal } from './data/amalo-shared-signals.ts';
import { coordinatorIn } from './fill-signals.ts';
import type { Stage } from './stage.ts';

/** The invented coordinator bundles, and organisations recognise, oldest first. What was bundled before stays as it is. */
export async function fillSharedSignals(stage: Stage): Promise<void> {
  for (const wish of amaloSharedSignals) {
    const there = await stage.look(() => sharedSignalAbout(stage, wish.title));
    if (there) continue;
    const id = await stage.at(wish.made, () => bundle(stage, wish));
    for (const [place, name] of wish.recognisedBy.entries())
      await stage.at(wish.made - 3 - place * 5, () => recognise(stage, id, name));
    await stage.at(wish.made - 24, () => confirm(stage, id));
  }
}

/** A shared signal by the first words of its title. */
export function sharedSignalAbout(
  { product }: Stage,
  words: string,
): Promise<{ id: string; version: number } | undefined> {
  return product.database.one('select id, version from shared_signal where starts_with(title, $1)', [words]);
}

/** Sets aside what waits for something else. */
export async function parkSharedSignals(stage: Stage): Promise<void> {
  const steer = stage.product.context.get(SteerSharedSignal, { strict: false });
  for (const { title, parked } of amaloSharedSignals) {
    if (!parked) continue;
    await stage.at(parked.ago, async () => {
      const at = await stage.product.database.one<{ id: string; version: number }>(notParked, [title]);
      if (at) await steer.park(coordinatorIn(stage.cast), at, { note: parked.note });
    });
  }
}

const notParked = `select id, version from shared_signal where title = $1 and state <> 'parked'`;

async function bundle(stage: Stage, wish: DemoSharedSignal): Promise<string> {
  const { product, cast } = stage;
  const { title, text, category, signals, cluster, made } = wish;
  const rows = await product.database.query<{ id: string }>(ofCategory, [category, signals, stage.moment(made)]);
  const bundling = product.context.get(BundleSignals, { strict: false });
  const wanted = { title, text, cluster, signalIds: rows.map((row) => row.id) };
  const { id } = await bundling.make(coordinatorIn(cast), wanted);
  return id;
}

async function recognise({ product, cast }: Stage, id: string, name: string): Promise<void> {
  const actor = cast.get(name);
  const organisationId = actor?.organisationIds[0];
  const recognition = product.context.get(RecogniseSharedSignal, { strict: false });
  if (actor && organisationId) await recognition.execute(actor, id, { organisationId });
}

/** She read it again with the cluster in mind. What many recognise is said by the recognitions themselves. */
async function confirm({ product, cast }: Stage, id: string): Promise<void> {
  const steer = product.context.get(SteerSharedSignal, { strict: false });
  for (const criterion of ['clear', 'neutral'] as const) {
    const shared = await product.database.one<{ version: number }>('select version from shared_signal where id = $1', [
      id,
    ]);
    if (shared)
      await steer.confirm(coordinatorIn(cast), { id, version: shared.version }, { criterion, confirmed: true });
  }
}

// Those who report are answered later on: first the colleagues of the person to try the product as.
const ofCategory = `
  select id from signal where state = 'accepted' and $1 = any (categories) and shared_count = 0 and accepted_at < $3
   order by (sector = 'OCMW') desc, reported_at desc, id limit $2`;
