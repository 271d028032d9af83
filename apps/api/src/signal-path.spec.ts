import fc from 'fast-check';
import { ApiProblem, type Endpoint } from '@signalenbeleid/contracts';
import { feedback } from '@signalenbeleid/contracts/feedback.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '@signalenbeleid/platform/testing';
import { features } from './api.module.ts';

/** The path of a signal as people tell it (product §2), apart from the code: what each act does from where it stands. */
const model: Record<string, Record<string, string>> = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: {
    ask: 'information-asked',
    accept: 'accepted',
    return: 'returned',
    refer: 'referred',
    withdraw: 'withdrawn',
  },
  'information-asked': {
    ask: 'information-asked',
    accept: 'accepted',
    return: 'returned',
    refer: 'referred',
    withdraw: 'withdrawn',
    reply: 'submitted',
  },
  returned: { reopen: 'submitted' },
  referred: { reopen: 'submitted' },
  withdrawn: {},
  accepted: { answer: 'answered', close: 'closed', withdraw: 'withdrawn', reopen: 'submitted' },
  answered: { answer: 'answered', close: 'closed' },
  closed: { reopen: 'accepted', answer: 'closed' },
};
const text = 'Een zin over wat er gebeurt.';
/** Each act: by whom, with what. */
const acts: Record<string, { endpoint: Endpoint; by: 'reporter' | 'coordinator'; body?: object }> = {
  submit: { endpoint: signals.submit, by: 'reporter' },
  withdraw: { endpoint: signals.withdraw, by: 'reporter' },
  reply: { endpoint: signals.reply, by: 'reporter', body: { text } },
  ask: { endpoint: signals.ask, by: 'coordinator', body: { question: text } },
  accept: { endpoint: signals.accept, by: 'coordinator', body: { privacyChecked: true } },
  return: { endpoint: signals.return, by: 'coordinator', body: { reason: 'INTERN', explanation: text } },
  refer: { endpoint: signals.refer, by: 'coordinator', body: { to: 'De stad', explanation: text } },
  close: { endpoint: signals.close, by: 'coordinator', body: { explanation: text } },
  reopen: { endpoint: signals.reopen, by: 'coordinator', body: { explanation: text } },
  answer: { endpoint: feedback.answerSignal, by: 'coordinator', body: { text } },
};

interface Expected {
  state: string;
  /** A question waits for its answer, also once the signal went on. */
  asked: boolean;
}
interface Real {
  id: string;
  taken: string[];
}

let app: TestApp;
let zone: TestZone;
let people: { reporter: TestMember; coordinator: TestMember; stranger: TestMember; member: TestMember };
beforeAll(async () => {
  app = await startTestApp(...features);
  zone = await app.zone();
  const elsewhere = await app.zone();
  people = {
    ...{ reporter: await zone.person('reporter'), coordinator: await zone.person('zone-coordinator') },
    ...{ member: await zone.person('cluster-member'), stranger: await elsewhere.person('zone-coordinator') },
  };
}, 60_000);
afterAll(() => app?.stop());

/** What the model says that becomes of it; undefined: it cannot be done now. */
function next({ state, asked }: Expected, act: string): Expected | undefined {
  // Whoever was asked may always answer; only who was waited for moves on.
  if (act === 'reply') return asked ? { state: model[state]?.['reply'] ?? state, asked: false } : undefined;
  const to = model[state]?.[act];
  return to ? { state: to, asked: asked || act === 'ask' } : undefined;
}

/** Somebody does this, now or not. */
class Act implements fc.AsyncCommand<Expected, Real> {
  /** Bold: tries it also where it cannot be done. */
  constructor(
    readonly name: string,
    private readonly bold: boolean,
  ) {}
  check = (expected: Readonly<Expected>) => this.bold || next(expected, this.name) !== undefined;
  async run(expected: Expected, real: Real): Promise<void> {
    const before = await see(real.id);
    const outcome = await this.send(real.id, before.version);
    const after = next(expected, this.name);
    const seen = await see(real.id);
    if (after) {
      expect(outcome).toBe('done');
      Object.assign(expected, after);
      real.taken.push(this.name);
    } else {
      // A draft is its writer's alone: a coordinator does not even find it.
      expect(outcome).toMatch(
        expected.state === 'draft' && acts[this.name]?.by === 'coordinator' ? /not-found/ : /step-not-possible/,
      );
      expect(seen).toEqual(before);
    }
    expect(seen.state).toBe(expected.state);
    await this.lookAround(real.id, expected);
  }
  toString = () => this.name;

  private async send(signal: string, version: number): Promise<string> {
    const { endpoint, by, body } = acts[this.name] as (typeof acts)[string];
    const answer = await people[by].send(endpoint, { params: { signal }, version, ...(body && { body }) });
    return answer.ok ? 'done' : (await answer.json()).type;
  }
  /** Nobody of another zone finds it; other members only once it is accepted. */
  private async lookAround(id: string, { state }: Expected): Promise<void> {
    expect(await found(people.stranger, id)).toBe(false);
    expect(await found(people.member, id)).toBe(['accepted', 'answered', 'closed'].includes(state));
    expect(await found(people.coordinator, id)).toBe(state !== 'draft');
  }
}

const see = (signal: string) => people.reporter.call(signals.one, { params: { signal } });
const found = (who: TestMember, signal: string) =>
  who.call(signals.one, { params: { signal } }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof ApiProblem && error.details.status === 404) return false;
      throw error;
    },
  );

it('goes the way the model tells, whatever people do in whatever order, and skips nothing', async () => {
  const act = fc.constantFrom(...Object.keys(acts));
  const bold = fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0);
  // Long ways: a signal must be able to come to its end and back again.
  const commands = fc.commands([fc.tuple(act, bold).map(([name, isBold]) => new Act(name, isBold))], {
    maxCommands: 40,
    size: 'max',
  });
  const begun: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.boolean(), commands, async (asDraft, list) => {
      const id = asDraft
        ? ((await people.reporter.call(signals.reportQuickly, { body: { titles: [text] } })).items[0]?.id ?? '')
        : (await people.reporter.call(signals.report, { body: { title: text } })).id;
      begun.push(id);
      const real: Real = { id, taken: [] };
      await fc.asyncModelRun(() => ({ model: { state: asDraft ? 'draft' : 'submitted', asked: false }, real }), list);
      // Every act that was done is written down, and nothing else.
      const { rows } = await app.database.superuser.query('select type from event where subject = $1 order by at', [
        id,
      ]);
      expect(rows.length).toBeGreaterThanOrEqual(real.taken.length + 1);
    }),
    { numRuns: 40, endOnFailure: true },
  );
  const states = await app.database.superuser.query<{ state: string; count: number }>(
    'select state, count(*)::int as count from signal where id = any($1) group by state',
    [begun],
  );
  for (const { state, count } of states.rows.filter((row) => row.state !== 'draft'))
    expect(await people.coordinator.call(signals.list, { query: { state: state as 'accepted' } })).toMatchObject({
      total: count,
    });
}, 180_000);
