import { randomBytes } from 'node:crypto';
import type { BetterAuthPlugin } from 'better-auth';
import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth/adapters';
import { digestOf } from './session-cookie.ts';

const session = 'session';

/**
 * Session tokens of 256 random bits, of which the database holds the SHA-256 alone. better-auth has no setting for it, but
 * lets a plugin replace the adapter through which it reads and writes: this one hashes the token on the way in.
 */
export const hashedSessionTokens = (): BetterAuthPlugin => ({
  id: 'hashed-session-tokens',
  init: (context) => ({
    context: { adapter: overDigests(context.adapter) },
    options: {
      databaseHooks: {
        session: {
          create: { before: async (made) => ({ data: { ...made, token: randomBytes(32).toString('base64url') } }) },
        },
      },
    },
  }),
});

function overDigests(adapter: DBAdapter): DBAdapter {
  return {
    ...adapter,
    ...digesting(adapter),
    transaction: (work) => adapter.transaction((inside) => work({ ...inside, ...digesting(inside) })),
  };
}

interface Creating<T> {
  model: string;
  data: Omit<T, 'id'>;
  select?: string[];
  forceAllowId?: boolean;
}

type Digesting = Pick<
  DBTransactionAdapter,
  'create' | 'findOne' | 'findMany' | 'update' | 'updateMany' | 'delete' | 'deleteMany'
>;

function digesting(adapter: DBTransactionAdapter): Digesting {
  return {
    create: async <T extends Record<string, unknown>, R = T>(query: Creating<T>) => {
      const { token } = query.data as { token?: unknown };
      if (query.model !== session || typeof token !== 'string') return adapter.create<T, R>(query);
      const row = await adapter.create<T, R>({ ...query, data: { ...query.data, token: digestOf(token) } });
      return { ...row, token }; // what goes into the cookie
    },
    findOne: (query) => adapter.findOne(withDigest(query)),
    findMany: (query) => adapter.findMany(withDigest(query)),
    update: (query) => adapter.update(withDigest(query)),
    updateMany: (query) => adapter.updateMany(withDigest(query)),
    delete: (query) => adapter.delete(withDigest(query)),
    deleteMany: (query) => adapter.deleteMany(withDigest(query)),
  };
}

function withDigest<Q extends { model: string; where?: Where[] }>(query: Q): Q {
  if (query.model !== session || !query.where) return query;
  const where = query.where.map((part) =>
    part.field === 'token' && typeof part.value === 'string' ? { ...part, value: digestOf(part.value) } : part,
  );
  return { ...query, where };
}
