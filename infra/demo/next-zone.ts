import { openDatabase } from '../database/open-database.ts';
import { readSettings } from '../local/settings.ts';
import { environmentOf } from '../start/services.ts';
import { fillNextZone } from './fill-next-zone.ts';
import { openProduct } from './open-product.ts';

// Started by a journey beside a product that runs: fills the next empty zone for it, and says which and who is there.
const { urls, close } = await openDatabase(process.env);
const product = await openProduct(environmentOf(readSettings([], process.env), urls));
try {
  console.log(JSON.stringify(await fillNextZone(product, process.argv.slice(2))));
} finally {
  await product.close();
  await close();
}
