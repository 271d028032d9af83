import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { invitations, type NewInvitation } from '@signalenbeleid/contracts/invitations.contract';
import { members, people } from '@signalenbeleid/contracts/people.contract';
import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '@signalenbeleid/platform/testing';
import { ZonesModule } from '@signalenbeleid/zones';
import { PeopleModule, PeopleWorkModule, SendInvitation } from './index.ts';

let app: TestApp;
beforeAll(async () => void (app = await startTestApp(ZonesModule, PeopleModule, PeopleWorkModule)));
afterAll(() => app?.stop());

const problem = (type: string, errors?: object[]) => ({
  details: expect.objectContaining({ type: `/problems/${type}`, ...(errors && { errors }) }),
});
const password = 'zeven-fietsen-in-de-regen';
let number = 0;
const wish = (more: Partial<NewInvitation> = {}): NewInvitation => ({
  email: `noor${++number}@example.org`,
  name: 'Noor Peeters',
  organisationIds: [],
  roles: [{ role: 'sector-coordinator', sector: 'CAW' }],
  ...more,
});

/** Invites, lets the worker send the mail, and answers the code that stands in it. */
async function invited(coordinator: TestMember, zone: TestZone, person: NewInvitation) {
  const invitation = await coordinator.call(invitations.invite, { body: person });
  await app.app.get(SendInvitation).run({ zoneId: zone.id, eventId: invitation.id, subject: invitation.id });
  return { invitation, code: codeIn(person.email) };
}

const mails = () =>
  readdirSync(join(app.folder, 'mail')).map((file) =>
    readFileSync(join(app.folder, 'mail', file), 'utf8').replace(/=\r\n/g, ''),
  );
const codeIn = (email: string): string =>
  /uitnodiging#([\w-]{43})/.exec(mails().findLast((mail) => mail.includes(`To: ${email}`)) ?? '')?.[1] ?? '';

describe('an invitation', () => {
  it('brings a new person into the zone, with their roles and an account of their own', async () => {
    const zone = await app.zone();
    const [coordinator, organisation] = [await zone.person('zone-coordinator'), await zone.organisation('CAW')];
    const person = wish({ organisationIds: [organisation], function: 'teamcoach' });
    const { code } = await invited(coordinator, zone, person);
    const seen = await zone.anyone().call(invitations.open, { body: { code } });
    expect(seen).toMatchObject({ email: person.email, hasAccount: false, roles: person.roles });
    await zone.anyone().call(invitations.accept, { body: { code, name: 'Noor Peeters', password } });
    const { items } = await coordinator.call(members.list, { query: { search: 'noor' } });
    expect(items).toMatchObject([
      {
        email: person.email,
        function: 'teamcoach',
        sector: 'CAW',
        roles: person.roles,
        organisations: [{ id: organisation }],
      },
    ]);
    expect((await zone.anyone().send(signIn.byPassword, { body: { email: person.email, password } })).status).toBe(204);
    expect(await coordinator.call(invitations.list)).toEqual({ items: [] });
  });

  it('works once', async () => {
    const zone = await app.zone();
    const { code } = await invited(await zone.person('zone-coordinator'), zone, wish());
    const accept = () => zone.anyone().call(invitations.accept, { body: { code, name: 'Noor', password } });
    const results = await Promise.allSettled([accept(), accept()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(accept()).rejects.toMatchObject(problem('link-not-usable'));
  });

  it('is of no use in another zone, after it was taken back, or when it is too old', async () => {
    const [zone, other] = [await app.zone(), await app.zone()];
    const coordinator = await zone.person('zone-coordinator');
    const { code, invitation } = await invited(coordinator, zone, wish());
    await expect(other.anyone().call(invitations.open, { body: { code } })).rejects.toMatchObject(
      problem('link-not-usable'),
    );
    await coordinator.call(invitations.withdraw, { params: { invitation: invitation.id } });
    await expect(zone.anyone().call(invitations.open, { body: { code } })).rejects.toMatchObject(
      problem('link-not-usable'),
    );
    const late = await invited(coordinator, zone, wish());
    await app.database.superuser.query(`update invitation set expires_at = now() - interval '1 second' where id = $1`, [
      late.invitation.id,
    ]);
    await expect(zone.anyone().call(invitations.open, { body: { code: late.code } })).rejects.toMatchObject(
      problem('link-not-usable'),
    );
  });

  it('replaces the one before it to the same address', async () => {
    const zone = await app.zone();
    const [coordinator, person] = [await zone.person('zone-coordinator'), wish()];
    const first = await invited(coordinator, zone, person);
    await coordinator.call(invitations.invite, { body: { ...person, email: person.email.toUpperCase() } });
    await expect(zone.anyone().call(invitations.open, { body: { code: first.code } })).rejects.toMatchObject(
      problem('link-not-usable'),
    );
    expect((await coordinator.call(invitations.list)).items).toHaveLength(1);
  });

  it('is sent again with a new link, and the old one stops working', async () => {
    const zone = await app.zone();
    const [coordinator, person] = [await zone.person('zone-coordinator'), wish({ function: 'teamcoach' })];
    const first = await invited(coordinator, zone, person);
    const again = await coordinator.call(invitations.resend, { params: { invitation: first.invitation.id } });
    expect(again).toMatchObject({ email: person.email, name: person.name, roles: person.roles });
    await app.app.get(SendInvitation).run({ zoneId: zone.id, eventId: again.id, subject: again.id });
    const open = (code: string) => zone.anyone().call(invitations.open, { body: { code } });
    await expect(open(first.code)).rejects.toMatchObject(problem('link-not-usable'));
    const codes = mails().flatMap(
      (mail) => /uitnodiging#([\w-]{43})/.exec(mail.includes(person.email) ? mail : '')?.[1] ?? [],
    );
    const second = codes.find((code) => code !== first.code) ?? '';
    expect(await open(second)).toMatchObject({ email: person.email });
    expect((await coordinator.call(invitations.list)).items.map(({ id }) => id)).toEqual([again.id]);
    const resend = { params: { invitation: first.invitation.id } };
    await expect(coordinator.call(invitations.resend, resend)).rejects.toMatchObject(problem('not-found'));
  });

  it('lets somebody with an account join a second zone with it', async () => {
    const [zone, second] = [await app.zone(), await app.zone()];
    const person = await zone.person('cluster-member');
    const { code } = await invited(
      await second.person('zone-coordinator'),
      second,
      wish({ email: person.email, name: person.name }),
    );
    expect(await second.anyone().call(invitations.open, { body: { code } })).toMatchObject({ hasAccount: true });
    await second.anyone().call(invitations.accept, { body: { code, name: person.name } });
    expect((await person.call(people.me)).zones.map(({ slug }) => slug).sort()).toEqual(
      [zone.slug, second.slug].sort(),
    );
  });

  it('is not sent to somebody who is in the zone already', async () => {
    const zone = await app.zone();
    const [coordinator, member] = [await zone.person('zone-coordinator'), await zone.person()];
    await expect(coordinator.call(invitations.invite, { body: wish({ email: member.email }) })).rejects.toMatchObject(
      problem('already-there'),
    );
  });

  it('is made by the coordinator of the zone; by a keeper only for a coordinator', async () => {
    const [home, zone] = [await app.zone(), await app.zone()];
    const [board, keeper] = [await zone.person('board-member'), await home.person()];
    await expect(board.call(invitations.invite, { body: wish() })).rejects.toMatchObject(problem('not-allowed'));
    await app.database.superuser.query('update auth.account set keeper = true where id = $1', [keeper.accountId]);
    const asKeeper = (body: NewInvitation) => keeper.call(invitations.invite, { params: { zone: zone.slug }, body });
    await expect(asKeeper(wish())).rejects.toMatchObject(
      problem('rule-broken', [expect.objectContaining({ path: 'body.roles.0.role', code: 'notYours' })]),
    );
    await expect(asKeeper(wish({ roles: [{ role: 'zone-coordinator' }] }))).resolves.toMatchObject({
      roles: [{ role: 'zone-coordinator' }],
    });
  });

  it('is mailed once under one Message-ID, and its code is readable nowhere else', async () => {
    const zone = await app.zone();
    const { invitation, code } = await invited(await zone.person('zone-coordinator'), zone, wish());
    const before = mails().length;
    await app.app.get(SendInvitation).run({ zoneId: zone.id, eventId: invitation.id, subject: invitation.id });
    expect(mails()).toHaveLength(before);
    const { rows } = await app.database.superuser.query(
      `select i::text || coalesce((select string_agg(e::text, '') from event e), '') as all from invitation i where id = $1`,
      [invitation.id],
    );
    expect(rows[0].all).not.toContain(code);
  });

  it('needs a password that is hard to guess, and no password for sign-in by mail', async () => {
    const zone = await app.zone();
    const { code } = await invited(await zone.person('zone-coordinator'), zone, wish());
    await expect(
      zone.anyone().call(invitations.accept, { body: { code, name: 'Noor', password: 'password' } }),
    ).rejects.toMatchObject(problem('rule-broken'));
    await zone.anyone().call(invitations.accept, { body: { code, name: 'Noor' } });
  });

  it('gives no right before it is accepted', async () => {
    const zone = await app.zone();
    const coordinator = await zone.person('zone-coordinator');
    const { invitation } = await invited(coordinator, zone, wish());
    const stranger = await (await app.zone()).person('zone-coordinator');
    await expect(stranger.call(invitations.withdraw, { params: { invitation: invitation.id } })).rejects.toMatchObject(
      problem('not-found'),
    );
    await expect(stranger.call(invitations.list, { params: { zone: zone.slug } })).rejects.toMatchObject(
      problem('not-found'),
    );
  });
});
