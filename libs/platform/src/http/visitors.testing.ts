import { connect } from 'node:net';
import { Controller, Global, Module } from '@nestjs/common';
import { endpoint } from '@signalenbeleid/contracts';
import { Count, Flag, Id, Line, ListOf, Maybe, Text } from '@signalenbeleid/contracts/fields';
import { Database } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { ActorSource, TextGuard, type Actor } from './actor.ts';
import { Implements, Input } from './implements.ts';
import { Problem } from './problem.ts';

/** A visit to write down. */
export class NewVisit {
  @Line({ min: 1, max: 80 }) title!: string;
  @Maybe() @Text({ max: 4000 }) text?: string;
  @Maybe() @Count({ max: 10 }) guests?: number;
  @Maybe() @Flag() welcome?: boolean;
}
/** A visit as it is shown. */
export class VisitView {
  @Id() id!: string;
  @Line({ max: 80 }) title!: string;
  @Maybe() @ListOf(() => NewVisit) others?: NewVisit[];
  @Count() version!: number;
}
/** How an error is made. */
export class Accident {
  @Line({ max: 40 }) kind!: string;
}

const one = '/zones/:zone/visits/:visit';
/** A small feature, to try the way in on: visits are kept in memory, but for what needs a table. */
export const visits = {
  write: endpoint('POST /zones/:zone/visits', {
    summary: 'Write',
    allow: 'signals.report',
    creates: true,
    body: NewVisit,
    answer: VisitView,
  }),
  writeOpenly: endpoint('POST /zones/:zone/open-visits', {
    summary: 'Write',
    allow: 'everyone',
    creates: true,
    body: NewVisit,
    answer: VisitView,
    limit: { calls: 5, seconds: 600 },
  }),
  read: endpoint(`GET ${one}`, { summary: 'Read', allow: 'signals.own', answer: VisitView }),
  change: endpoint(`PUT ${one}`, {
    summary: 'Change',
    allow: 'signals.own',
    changes: true,
    body: NewVisit,
    answer: VisitView,
  }),
  remove: endpoint(`DELETE ${one}`, { summary: 'Remove', allow: 'signals.own' }),
  manage: endpoint('GET /zones/:zone/managed-visits', { summary: 'Manage', allow: 'zone.manage', answer: VisitView }),
  break: endpoint('POST /zones/:zone/accidents', { summary: 'Break', allow: 'everyone', body: Accident }),
  undescribed: endpoint('GET /zones/:zone/nothing', { summary: 'Nothing', allow: 'everyone' }),
};

const accidents: Record<string, (database: Database) => unknown> = {
  error: () => Promise.reject(new Error('secret words of the inside')),
  text: () => Promise.reject('secret words of the inside'),
  nothing: () => Promise.reject(undefined),
  sql: (database) => database.query('select secret_words from table_of_the_inside'),
  number: (database) => database.query(`select $1::int`, ['9'.repeat(20)]),
  lost: () => Promise.reject(Object.assign(new Error('connection terminated'), { code: '08006' })),
};

/** What was written by whom, newest last: the feature keeps it in the transaction of the request. */
@Controller()
class VisitsController {
  private readonly kept = new Map<string, VisitView & { hidden: string }>();
  private times = 0;
  constructor(private readonly database: Database) {}

  @Implements(visits.write)
  write(@Input() { body }: Input<typeof visits.write>) {
    return this.keep(body);
  }
  @Implements(visits.writeOpenly)
  writeOpenly(@Input() { body }: Input<typeof visits.writeOpenly>) {
    return this.keep(body);
  }
  @Implements(visits.read)
  read(@Input() { params }: Input<typeof visits.read>) {
    return this.find(params.visit);
  }
  @Implements(visits.change)
  change(@Input() { params, body, version }: Input<typeof visits.change>) {
    const visit = this.find(params.visit);
    if (visit.version !== version) throw new Problem('stale');
    return Object.assign(visit, body, { version: version + 1 });
  }
  @Implements(visits.remove)
  remove(@Input() { params }: Input<typeof visits.remove>) {
    this.kept.delete(this.find(params.visit).id);
  }
  @Implements(visits.manage)
  manage(): VisitView {
    return { id: newId(), title: 'Only for managers', version: 1 };
  }
  @Implements(visits.undescribed)
  undescribed(@Input() _: Input<typeof visits.undescribed>) {}
  @Implements(visits.break)
  async break(@Input() { body }: Input<typeof visits.break>) {
    await accidents[body.kind]?.(this.database);
  }

  private async keep(body: NewVisit) {
    // As long as real work takes, so that a repeat can come while the first still runs.
    await this.database.query('select pg_sleep(0.05)');
    this.times += 1;
    const visit = { id: newId(), version: 1, others: [], ...body, hidden: `time ${this.times}` };
    this.kept.set(visit.id, visit);
    return visit;
  }
  private find(id: string) {
    const visit = this.kept.get(id);
    if (!visit) throw new Problem('not-found');
    return visit;
  }
}

/** Knows the members of a zone, and no more of them than these tests need. */
class Members extends ActorSource {
  constructor(private readonly database: Database) {
    super();
  }
  override load(accountId: string): Promise<Actor | undefined> {
    return this.database.one<Actor & Record<string, unknown>>(member, [accountId]);
  }
}
const member = `select m.id as "memberId", m.account_id as "accountId", m.name, m.sector, k.key, '{}'::text[] as coordinates,
    '{}'::text[] as steers, '{}'::uuid[] as "organisationIds",
    array(select role from member_role where member_id = m.id) as roles
  from member m join actor_key k on k.member_id = m.id where m.account_id = $1`;

/** The feature, with who may visit. */
@Global()
@Module({
  controllers: [VisitsController],
  providers: [
    { provide: ActorSource, useFactory: (database: Database) => new Members(database), inject: [Database] },
    { provide: TextGuard, useValue: { pass: (_endpoint, _request, work) => work() } satisfies TextGuard },
  ],
  exports: [ActorSource, TextGuard],
})
export class VisitsModule {}

/** Sends these very bytes to the server, and answers all that comes back before it hangs up. */
export function sendBytes(base: string, bytes: string | Buffer): Promise<string> {
  const { port } = new URL(base);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => void socket.write(bytes));
    let said = '';
    socket.setTimeout(5_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      said += chunk.toString();
      // A keep-alive answer is whole once its body is there: our problems end with a brace.
      if (said.includes('\r\n\r\n') && said.endsWith('}')) socket.end();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(said));
  });
}
