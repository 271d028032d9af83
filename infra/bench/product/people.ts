import { randomBytes } from 'node:crypto';
import type { RoleGrant } from '@signalenbeleid/contracts';
import { AddMember } from '@signalenbeleid/people';
import { Accounts } from '@signalenbeleid/platform';
import { passwordsOf } from '../../database/open-database.ts';
import { urlsOf } from '../../database/passwords.ts';
import { openProduct, type Product } from '../../demo/open-product.ts';
import { readSettings } from '../../local/settings.ts';
import { environmentOf } from '../../start/services.ts';
import type { RunProduct } from './run-product.ts';
import { Visitor } from './visitor.ts';

/** Somebody to come in as. */
export interface PersonWish {
  readonly name: string;
  readonly roles: readonly RoleGrant[];
  /** Slugs. */
  readonly zones: readonly string[];
}

/** The settings with which the API and the worker of this product run. */
export function settingsOf(product: RunProduct): NodeJS.ProcessEnv {
  const environment = { ...process.env, DATA_DIR: product.dataDir, PORT: String(product.port) };
  const urls = urlsOf(product.adminUrl, passwordsOf(product.dataDir, {}));
  return { ...environmentOf(readSettings([], environment), urls), NODE_ENV: 'production' };
}

/** Gives these people an account and takes them into their zones, through the use cases; then each signs in at the door. */
export async function bringPeople(product: RunProduct, wishes: readonly PersonWish[]): Promise<Visitor[]> {
  const inside = await openProduct(settingsOf(product));
  const visitors: Visitor[] = [];
  try {
    for (const [n, wish] of wishes.entries()) {
      const email = `meting.${n + 1}@example.org`;
      const password = randomBytes(18).toString('base64url');
      const accountId = await inside.context
        .get(Accounts, { strict: false })
        .createAccount({ ...wish, email, password });
      await join(inside, { accountId, email, ...wish });
      visitors.push(await Visitor.signIn(product, email, password));
    }
  } finally {
    await inside.close();
  }
  return visitors;
}

interface Joining extends PersonWish {
  accountId: string;
  email: string;
}

async function join(inside: Product, { zones, roles, ...person }: Joining): Promise<void> {
  const add = inside.context.get(AddMember, { strict: false });
  for (const slug of zones) {
    const zone = await inside.zone(slug);
    if (!zone) throw new Error(`There is no zone ${slug}`);
    await inside.database.inZone(zone.id, () => add.execute(null, { ...person, roles: [...roles] }));
  }
}
