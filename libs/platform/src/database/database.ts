import { AsyncLocalStorage } from 'node:async_hooks';
import type { Socket } from 'node:net';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource, type EntityManager, type ObjectLiteral, type ObjectType, type QueryRunner } from 'typeorm';
import { Problem } from '../http/problem.ts';
import { poolOf } from './open-database.ts';

/** A statement under a name of its own. */
export interface PlannedStatement {
  name: string;
  text: string;
}

interface Unit {
  manager: EntityManager;
  client: PoolClient;
  zoneId: string | undefined;
  afterCommit: (() => void)[];
}

/**
 * The only door to the tables: one transaction, tied by PostgreSQL to one zone.
 * `begin` and the zone are on the wire before the first query of the work and nobody waits for them (pg pipelining);
 * `commit` is always awaited.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly open = new AsyncLocalStorage<Unit>();
  constructor(private readonly dataSource: DataSource) {}

  /** Ends every connection with the process that opened them. */
  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  /** Runs the work in one transaction that sees and writes this zone alone. */
  inZone<T>(zoneId: string, work: () => Promise<T>): Promise<T> {
    return this.unit('app.zone_id', zoneId, work);
  }

  /** Runs the work in one transaction that sees no zone, only what belongs to this account. */
  asAccount<T>(accountId: string, work: () => Promise<T>): Promise<T> {
    return this.unit('app.account_id', accountId, work);
  }

  /** Reads outside any zone: code lists, zones, municipalities. Tables of a zone show nothing. */
  async outside<R extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<R[]> {
    return this.dataSource.query(sql, values);
  }

  /** The rows that this SQL answers, in the present transaction. */
  async query<R extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<R[]> {
    const { client } = this.unitOpen;
    sendTogether(client);
    return (await client.query<R>(sql, values)).rows;
  }

  /**
   * The one row of a statement that runs at nearly every request, or undefined. PostgreSQL plans it once a connection,
   * whatever the values: only for look-ups by key, where one plan is right for all of them.
   */
  async planned<R extends QueryResultRow>(statement: PlannedStatement, values: unknown[]): Promise<R | undefined> {
    const { client } = this.unitOpen;
    sendTogether(client);
    return (await client.query<R>({ ...statement, values })).rows[0];
  }

  /** The one row that this SQL answers, or undefined. */
  async one<R extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<R | undefined> {
    return (await this.query<R>(sql, values))[0];
  }

  /** Adds a new row. */
  async insert<E extends ObjectLiteral>(entity: ObjectType<E>, row: Partial<E>): Promise<void> {
    await this.manager.getRepository(entity).insert(row as never);
  }

  /** Changes a shared record, unless somebody else did so since this version was read: then `stale`. Raises its version by one. */
  async change<E extends ObjectLiteral>(
    entity: ObjectType<E>,
    at: { id: string; version: number },
    changes: Partial<E>,
  ): Promise<void> {
    const builder = this.manager.createQueryBuilder().update(entity);
    const { affected } = await builder
      .set({ ...changes, version: at.version + 1 } as never)
      .where('id = :id and version = :version', at)
      .execute();
    if (affected !== 1) throw new Problem('stale');
  }

  /** Something to do once the transaction is safely stored; not done when it is rolled back. */
  afterCommit(act: () => void): void {
    this.unitOpen.afterCommit.push(act);
  }

  /** The connections under this door, for a library that keeps a table of its own outside every zone. */
  get pool(): Pool {
    return poolOf(this.dataSource);
  }

  get manager(): EntityManager {
    return this.unitOpen.manager;
  }

  /** The zone of the present transaction. */
  get zoneId(): string {
    const { zoneId } = this.unitOpen;
    if (!zoneId) throw new Error('No zone in this transaction');
    return zoneId;
  }

  private get unitOpen(): Unit {
    const unit = this.open.getStore();
    if (!unit) throw new Error('Database used outside inZone()');
    return unit;
  }

  private async unit<T>(setting: 'app.zone_id' | 'app.account_id', id: string, work: () => Promise<T>): Promise<T> {
    // A second connection while one is held starves the pool under load.
    if (this.open.getStore()) throw new Error('inZone() inside inZone()');
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    sendTogether(client);
    const opened = Promise.all([
      client.query('begin'),
      client.query({ name: setting, text: 'select set_config($1, $2, true)', values: [setting, id] }),
    ]);
    opened.catch(() => undefined); // awaited below; a failure before that must not count as unhandled
    // Both, so that a transaction opened inside by TypeORM becomes a savepoint instead of a commit.
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    const unit: Unit = {
      manager: runner.manager,
      client,
      zoneId: setting === 'app.zone_id' ? id : undefined,
      afterCommit: [],
    };
    try {
      const answer = await this.open.run(unit, work);
      await opened;
      await finish(runner, client, 'commit');
      unit.afterCommit.forEach((act) => act());
      return answer;
    } catch (error) {
      await finish(runner, client, 'rollback').catch(() => undefined); // the first error is the one to tell
      throw error;
    }
  }
}

/**
 * What is sent to PostgreSQL before the next wait travels in one piece: a write costs more than most statements. The
 * socket counts, so calls may lie inside each other.
 */
function sendTogether(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

async function finish(runner: QueryRunner, client: PoolClient, word: 'commit' | 'rollback'): Promise<void> {
  if (runner.isReleased) {
    // The connection died and TypeORM let go of it. Nothing was stored, and nobody may be told that it was.
    if (word === 'commit') throw new Error('Connection terminated before the transaction was stored');
    return;
  }
  Object.assign(runner, { isTransactionActive: false, transactionDepth: 0 });
  try {
    const { command } = await client.query(word);
    // PostgreSQL answers ROLLBACK to the commit of a transaction in which something failed unseen.
    if (word === 'commit' && command !== 'COMMIT') throw new Error('The transaction could not be stored');
  } finally {
    await runner.release();
  }
}
