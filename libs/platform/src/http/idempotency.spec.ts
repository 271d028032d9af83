import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '../testing/index.ts';
import { visits, VisitsModule } from './visitors.testing.ts';

let app: TestApp;
let zone: TestZone;
let visitor: TestMember;
beforeAll(async () => {
  app = await startTestApp(VisitsModule);
  zone = await app.zone();
  visitor = await zone.person('reporter');
});
afterAll(() => app?.stop());

const body = { title: 'Op bezoek' };
const problem = (type: string) => ({ details: { type: `/problems/${type}` } });
const rows = async (sql: string, values: unknown[] = []) => (await app.database.superuser.query(sql, values)).rows;

describe('a key that makes a repeat harmless', () => {
  it('lets the work be done once, however many come at the same time', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 100 }, () => visitor.send(visits.write, { key, body })));
    const ids = new Set<string>();
    for (const answer of answers) {
      const said = await answer.json();
      if (answer.status === 200) ids.add(said.id);
      else expect(said).toMatchObject({ status: 409, type: '/problems/still-running' });
    }
    expect(ids.size).toBe(1);
    expect(await visitor.call(visits.write, { key, body })).toMatchObject({ id: [...ids][0] });
    expect(await rows('select 1 from idempotency_key where zone_id = $1', [zone.id])).toHaveLength(1);
  });
  it('gives the very same answer again, as long as a day', async () => {
    const key = randomUUID();
    const first = await (await visitor.send(visits.write, { key, body })).text();
    expect(await (await visitor.send(visits.write, { key, body })).text()).toBe(first);
    const old = `update idempotency_key set made_at = now() - interval '24 hours 1 minute' where zone_id = $1`;
    await rows(old, [zone.id]);
    const later = await visitor.call(visits.write, { key, body });
    expect(later.id).not.toBe(JSON.parse(first).id);
    expect(await visitor.call(visits.write, { key, body })).toEqual(later);
  });
  it('belongs to one body', async () => {
    const key = randomUUID();
    await visitor.call(visits.write, { key, body });
    await expect(visitor.call(visits.write, { key, body: { title: 'Een ander bezoek' } })).rejects.toMatchObject(
      problem('key-reused'),
    );
  });
  it('belongs to one person, one route and one zone', async () => {
    const key = randomUUID();
    const [other, elsewhere] = [await zone.person('reporter'), await app.zone()];
    const callers = [visitor, other, await elsewhere.person('reporter')];
    const made = await Promise.all(callers.map((person) => person.call(visits.write, { key, body })));
    const openly = await visitor.call(visits.writeOpenly, { key, body });
    expect(new Set([...made, openly].map(({ id }) => id)).size).toBe(4);
  });
  it('works for who is not signed in, in one zone at a time', async () => {
    const key = randomUUID();
    const elsewhere = await app.zone();
    const [first, again, other] = [
      await zone.anyone().call(visits.writeOpenly, { key, body }),
      await zone.anyone().call(visits.writeOpenly, { key, body }),
      await elsewhere.anyone().call(visits.writeOpenly, { key, body }),
    ];
    expect(again).toEqual(first);
    expect(other.id).not.toBe(first.id);
  });
  it.each([undefined, '', 'short', 'with a space in it', 'x'.repeat(201)])(
    'must be there, and be a key (%p)',
    async (key) => {
      const headers: Record<string, string> = {
        origin: 'http://localhost:3000',
        cookie: visitor.cookie,
        'content-type': 'application/json',
      };
      if (key !== undefined) headers['idempotency-key'] = key;
      const answer = await fetch(`${app.base}/api/zones/${zone.slug}/visits`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      expect(await answer.json()).toMatchObject({ status: 400, type: '/problems/idempotency-key-missing' });
    },
  );
  it('is not used up by work that failed', async () => {
    const key = randomUUID();
    await expect(visitor.call(visits.write, { key, body: { title: '' } })).rejects.toMatchObject(
      problem('invalid-request'),
    );
    expect(await visitor.call(visits.write, { key, body })).toMatchObject(body);
  });
  it('is kept without words that can be read', async () => {
    const key = randomUUID();
    await visitor.call(visits.write, { key, body: { title: 'Kanarie in de mijn' } });
    const kept = await rows(
      `select encode(answer, 'escape') || encode(body, 'escape') || encode(id, 'escape') as kept from idempotency_key where zone_id = $1`,
      [zone.id],
    );
    expect(JSON.stringify(kept)).not.toMatch(/Kanarie/);
  });
});

describe('a change of a shared record', () => {
  it('names the version that was read', async () => {
    const { id } = await visitor.call(visits.write, { body });
    const change = (header?: string) =>
      fetch(`${app.base}/api/zones/${zone.slug}/visits/${id}`, {
        method: 'PUT',
        headers: {
          origin: 'http://localhost:3000',
          cookie: visitor.cookie,
          'content-type': 'application/json',
          ...(header !== undefined && { 'if-match': header }),
        },
        body: JSON.stringify(body),
      });
    const statuses = [];
    for (const header of [undefined, '*', '1', 'W/"1"', '"2"', '"99999999999"', '"1", "2"', '"1"', '"1"'])
      statuses.push((await change(header)).status);
    expect(statuses).toEqual([428, 412, 412, 412, 412, 412, 412, 200, 412]);
  });
});
