import { RecountTrends } from '@signalenbeleid/trends';
import { amaloOrganisations } from './data/amalo-organisations.ts';
import { amaloPeople, pajottenlandPeople } from './data/amalo-people.ts';
import { fillEscalations, fillRounds } from './fill-board.ts';
import { fillPeople, openAccounts, type DemoAccess } from './fill-people.ts';
import { growWelfare } from './fill-seats.ts';
import { fillSharedSignals, parkSharedSignals } from './fill-shared-signals.ts';
import { fillSignals } from './fill-signals.ts';
import { fillThemes } from './fill-themes.ts';
import { daysBefore } from './moments.rules.ts';
import type { Product } from './open-product.ts';
import type { Past } from './past.ts';
import { Stage } from './stage.ts';

const neighbour = {
  key: 'elz-pajottenland',
  name: 'Team eerstelijnszone Pajottenland',
  sector: 'MULTISECTOR',
  municipality: 'Dilbeek',
  does: 'Ondersteunt de zorgraad.',
  forWhom: 'Alle partners van de zone',
} as const;

/** The zone began so many days ago. */
const beginning = 1_020;

/**
 * Fills the demo: AMALO with its people, signals and two years of what became of them, and a neighbour that sees
 * nothing of it. Taken up again where an earlier run stopped. Answers whom one can come in as.
 */
export async function fillDemo(product: Product, past: Past): Promise<DemoAccess[]> {
  const now = new Date();
  const [amalo, pajottenland] = [await zoneOf(product, 'amalo'), await zoneOf(product, 'pajottenland')];
  const { accounts, access } = await openAccounts(product, [...amaloPeople, ...pajottenlandPeople]);
  const began = daysBefore(now, beginning);
  const [team, organisations] = [[neighbour], amaloOrganisations];
  await past.at(pajottenland, began, () =>
    fillPeople(product, pajottenland, { organisations: team, people: pajottenlandPeople, accounts }),
  );
  const cast = await past.at(amalo, began, () =>
    fillPeople(product, amalo, { organisations, people: amaloPeople, accounts }),
  );
  await fillSignals(product, amalo, cast);
  await past.alongSignals(amalo);
  await playHistory(new Stage(product, amalo, { cast, now, past }));
  await growWelfare(product, amalo, { cast, people: amaloPeople, organisations });
  // The worker counts along with what happens; what happened before it began is counted here, once.
  await product.database.inZone(amalo.id, () => product.context.get(RecountTrends, { strict: false }).execute());
  return access;
}

async function playHistory(stage: Stage): Promise<void> {
  await fillSharedSignals(stage);
  await fillRounds(stage);
  await parkSharedSignals(stage);
  await fillEscalations(stage);
  await fillThemes(stage);
}

async function zoneOf(product: Product, slug: string) {
  const zone = await product.zone(slug);
  if (!zone) throw new Error(`There is no zone ${slug}`);
  return zone;
}
