import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillDemo } from './fill-demo.ts';
import { openProduct } from './open-product.ts';
import { Past } from './past.ts';

// Started by the first `npm start`, with the settings of the product and, besides, the address of the administrator.
const product = await openProduct(process.env);
const past = await Past.open(process.env.DATABASE_URL ?? '');
try {
  const access = await fillDemo(product, past);
  const file = join(process.env.DATA_DIR ?? '.data', 'demo-people.json');
  writeFileSync(file, JSON.stringify(access, null, 2), { mode: 0o600 });
} finally {
  await past.close();
  await product.close();
}
