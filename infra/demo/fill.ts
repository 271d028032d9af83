import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { amaloOrganisations } from './data/amalo-organisations.ts';
import { amaloPeople, pajottenlandPeople } from './data/amalo-people.ts';
import { fillPeople, openAccounts } from './fill-people.ts';
import { fillSharedSignals } from './fill-shared-signals.ts';
import { fillSignals } from './fill-signals.ts';
import { openProduct, type Product } from './open-product.ts';

const neighbour = {
  key: 'elz-pajottenland',
  name: 'Team eerstelijnszone Pajottenland',
  sector: 'MULTISECTOR',
  municipality: 'Dilbeek',
  does: 'Ondersteunt de zorgraad.',
  forWhom: 'Alle partners van de zone',
} as const;

/** Fills the demo: AMALO with its people and signals, and a neighbour that sees nothing of it. Taken up again where an earlier run stopped. */
async function fill(product: Product, dataDir: string): Promise<void> {
  const [amalo, pajottenland] = [await zoneOf(product, 'amalo'), await zoneOf(product, 'pajottenland')];
  const { accounts, access } = await openAccounts(product, [...amaloPeople, ...pajottenlandPeople]);
  await fillPeople(product, pajottenland, { organisations: [neighbour], people: pajottenlandPeople, accounts });
  const cast = await fillPeople(product, amalo, { organisations: amaloOrganisations, people: amaloPeople, accounts });
  await fillSignals(product, amalo, cast);
  await fillSharedSignals(product, amalo, cast);
  writeFileSync(join(dataDir, 'demo-people.json'), JSON.stringify(access, null, 2), { mode: 0o600 });
}

async function zoneOf(product: Product, slug: string) {
  const zone = await product.zone(slug);
  if (!zone) throw new Error(`There is no zone ${slug}`);
  return zone;
}

const product = await openProduct(process.env);
try {
  await fill(product, process.env.DATA_DIR ?? '.data');
} finally {
  await product.close();
}
