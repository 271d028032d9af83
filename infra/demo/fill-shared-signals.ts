import { BundleSignals, RecogniseSharedSignal, SteerSharedSignal } from '@signalenbeleid/shared-signals';
import { amaloSharedSignals, type DemoSharedSignal } from './data/amalo-shared-signals.ts';
import type { Cast } from './fill-people.ts';
import { coordinatorIn } from './fill-signals.ts';
import type { Product } from './open-product.ts';

type Zone = { id: string; slug: string };

/** The invented coordinator bundles, and organisations recognise. What was bundled before stays as it is. */
export async function fillSharedSignals(product: Product, zone: Zone, cast: Cast): Promise<void> {
  for (const wish of amaloSharedSignals) {
    await product.database.inZone(zone.id, async () => {
      const there = await product.database.one('select 1 from shared_signal where title = $1', [wish.title]);
      if (!there) await bundle(product, cast, wish);
    });
  }
}

async function bundle(
  product: Product,
  cast: Cast,
  { title, text, category, signals, cluster, recognisedBy, fate, note = '' }: DemoSharedSignal,
): Promise<void> {
  const coordinator = coordinatorIn(cast);
  const rows = await product.database.query<{ id: string }>(ofCategory, [category, signals]);
  const { id } = await product.context
    .get(BundleSignals, { strict: false })
    .make(coordinator, { title, text, cluster, signalIds: rows.map((row) => row.id) });
  const recognise = product.context.get(RecogniseSharedSignal, { strict: false });
  for (const name of recognisedBy) {
    const actor = cast.get(name);
    const organisationId = actor?.organisationIds[0];
    if (actor && organisationId) await recognise.execute(actor, id, { organisationId });
  }
  const shared = await product.database.one<{ version: number }>('select version from shared_signal where id = $1', [
    id,
  ]);
  if (fate === 'parked' && shared)
    await product.context
      .get(SteerSharedSignal, { strict: false })
      .park(coordinator, { id, version: shared.version }, { note });
}

const ofCategory = `
  select id from signal where state = 'accepted' and $1 = any (categories) and shared_count = 0 order by reported_at desc, id limit $2`;
