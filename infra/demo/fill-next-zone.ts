import { ZoneDirectory } from '@signalenbeleid/platform';
import { RecountTrends } from '@signalenbeleid/trends';
import { amaloOrganisations } from './data/amalo-organisations.ts';
import { namesakesIn } from './data/amalo-people.ts';
import { type DemoAccess, fillPeople, openAccounts } from './fill-people.ts';
import { growWelfare } from './fill-seats.ts';
import { fillSharedSignals } from './fill-shared-signals.ts';
import { fillSignals } from './fill-signals.ts';
import type { Product } from './open-product.ts';
import { asItHappens, Stage } from './stage.ts';

/** A zone that was filled beside the demo. */
export interface FilledZone {
  slug: string;
  /** Whom one can come in as with a password. */
  access: DemoAccess[];
}

/**
 * Fills the next zone that has nobody yet as the demo is filled, up to the shared signals that wait for a cluster:
 * people of its own, seats, organisations and the imported signals. `tried` names who gets a password. Works while the
 * product runs, so nothing is dated back. Throws when every zone has people.
 */
export async function fillNextZone(product: Product, tried: readonly string[]): Promise<FilledZone> {
  const zone = await nextZone(product);
  const people = namesakesIn(zone.slug, tried);
  const organisations = amaloOrganisations;
  const { accounts, access } = await openAccounts(product, people);
  const cast = await fillPeople(product, zone, { organisations, people, accounts });
  await fillSignals(product, zone, cast);
  await fillSharedSignals(new Stage(product, zone, { cast, now: new Date(), past: asItHappens }));
  await growWelfare(product, zone, { cast, people, organisations });
  await product.database.inZone(zone.id, () => product.context.get(RecountTrends, { strict: false }).execute());
  return { slug: zone.slug, access };
}

async function nextZone({ context, database }: Product): Promise<{ id: string; slug: string }> {
  for (const zone of await context.get(ZoneDirectory).all()) {
    const somebody = await database.inZone(zone.id, () => database.one('select 1 from member limit 1'));
    if (!somebody) return zone;
  }
  throw new Error('Every zone has people already');
}
