import { CheckingModule } from '@signalenbeleid/checking';
import { rounds as contract } from '@signalenbeleid/contracts/rounds.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import type { Sector } from '@signalenbeleid/contracts';
import { MandatesModule } from '@signalenbeleid/mandates';
import { PeopleModule } from '@signalenbeleid/people';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '@signalenbeleid/platform/testing';
import { SharedSignalsModule } from '@signalenbeleid/shared-signals';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';
import { RoundsModule } from './rounds.module.ts';

const problem = (type: string, more: object = {}) => ({ details: { type: `/problems/${type}`, ...more } });

describe('rounds', () => {
  let app: TestApp;
  let zone: TestZone;
  let steering: TestMember;
  beforeAll(
    async () =>
      void (app = await startTestApp(
        ZonesModule,
        PeopleModule,
        MandatesModule,
        SignalsModule,
        CheckingModule,
        SharedSignalsModule,
        RoundsModule,
      )),
  );
  afterAll(() => app?.stop());
  beforeEach(async () => {
    zone = await app.zone();
    steering = await zone.person('cluster-steering');
  });

  const seated = (kind: 'effective' | 'substitute' | 'observer' | 'expert' = 'effective', sector: Sector = 'CAW') =>
    zone.person({
      roles: [{ role: 'cluster-member', cluster: 'welfare' }],
      sector,
      organisation: true,
      mandate: { cluster: 'welfare', kind },
    });
  const sharedSignalsOf = async (count: number) => {
    const coordinator = await zone.person('zone-coordinator');
    const reporter = await zone.person({ sector: 'CAW', organisation: true });
    const { id } = await reporter.call(signals.report, { body: { title: 'Vervoer naar de dagopvang' } });
    await coordinator.call(signals.accept, { params: { signal: id }, version: 1, body: { privacyChecked: true } });
    const made = [];
    for (let number = 1; number <= count; number += 1)
      made.push(
        (
          await coordinator.call(sharedSignals.make, {
            body: { title: `Probleem ${number}`, signalIds: [id], cluster: 'welfare' },
          })
        ).id,
      );
    return made;
  };
  const openRound = async (options = 3) => {
    const ids = await sharedSignalsOf(options);
    const { id, version } = await steering.call(contract.make, {
      body: { cluster: 'welfare', title: 'Keuze van het najaar', sharedSignalIds: ids },
    });
    return { ids, ...(await steering.call(contract.open, { params: { round: id }, version })) };
  };
  const see = (id: string, who = steering) => who.call(contract.one, { params: { round: id } });
  const vote = async (who: TestMember, round: string, given: Record<string, number>) => {
    const [seat] = (await see(round, who)).yourSeats;
    const dots = Object.entries(given).map(([sharedSignalId, count]) => ({ sharedSignalId, dots: count }));
    return who.call(contract.cast, { params: { round }, body: { seatId: seat?.seatId ?? crypto.randomUUID(), dots } });
  };
  const close = async (id: string, choose: number) =>
    steering.call(contract.close, { params: { round: id }, version: (await see(id)).version, body: { choose } });

  it('chooses two of five by dots, shows nothing before closing and everything after', async () => {
    const { id, ids } = await openRound(5);
    const [a, b, c] = ids as [string, string, string];
    const voters = [await seated(), await seated(), await seated()];
    await vote(voters[0]!, id, { [a]: 2, [b]: 1 });
    await vote(voters[1]!, id, { [a]: 1, [b]: 2 });
    await vote(voters[2]!, id, { [b]: 1, [c]: 1 });
    const hidden = await see(id);
    expect(hidden).toMatchObject({ voted: 3, seats: 3, state: 'open' });
    expect(JSON.stringify(hidden)).not.toMatch(/"dots":|"chosen":|"abstentions":/);
    const shown = await close(id, 2);
    expect(
      shown.options.map(({ sharedSignalId, dots, chosen }) => [ids.indexOf(sharedSignalId), dots, chosen]),
    ).toEqual([
      [0, 3, true],
      [1, 4, true],
      [2, 1, false],
      [3, 0, false],
      [4, 0, false],
    ]);
    const state = async (shared: string) => (await steering.call(sharedSignals.one, { params: { shared } })).state;
    expect([await state(a), await state(b), await state(c)]).toEqual(['prioritised', 'prioritised', 'on-agenda']);
  });
  it('can be closed when what it chooses was chosen in another round meanwhile, or was parked', async () => {
    const { id, ids } = await openRound();
    const [first, second] = ids as [string, string];
    const also = await steering.call(contract.make, {
      body: { cluster: 'welfare', title: 'Tweede ronde', sharedSignalIds: [first] },
    });
    await steering.call(contract.open, { params: { round: also.id }, version: also.version });
    const member = await seated();
    await vote(member, also.id, { [first]: 1 });
    await close(also.id, 1);
    const { version } = await steering.call(sharedSignals.one, { params: { shared: second } });
    await steering.call(sharedSignals.park, { params: { shared: second }, version, body: { note: 'Eerst cijfers' } });
    await vote(member, id, { [first]: 2, [second]: 1 });
    expect(await close(id, 2)).toMatchObject({ state: 'closed' });
    const state = async (shared: string) => (await steering.call(sharedSignals.one, { params: { shared } })).state;
    expect([await state(first), await state(second)]).toEqual(['prioritised', 'prioritised']);
  });
  it.each(['expert', 'observer', 'substitute'] as const)('never lets a mere %s vote', async (kind) => {
    const { id, ids } = await openRound();
    const person = await seated(kind);
    expect((await see(id, person)).yourSeats).toEqual([]);
    await expect(vote(person, id, { [ids[0]!]: 1 })).rejects.toMatchObject(problem('may-not-vote', { status: 403 }));
  });
  it('lets a substitute vote for a named absent member, who then cannot', async () => {
    const { id, ids } = await openRound();
    const [absent, substitute] = [await seated(), await seated('substitute')];
    const body = { absentId: absent.memberId, substituteId: substitute.memberId };
    await steering.call(contract.excuse, { params: { round: id }, version: (await see(id)).version, body });
    expect((await see(id, substitute)).yourSeats).toMatchObject([{ member: absent.name, standIn: true }]);
    const seat = (await see(id, substitute)).yourSeats[0]!.seatId;
    await vote(substitute, id, { [ids[0]!]: 1 });
    const own = absent.call(contract.cast, {
      params: { round: id },
      body: { seatId: seat, dots: [{ sharedSignalId: ids[0]!, dots: 1 }] },
    });
    await expect(own).rejects.toMatchObject(problem('may-not-vote'));
  });
  it('counts one vote a seat, however often and however fast it is sent', async () => {
    const { id, ids } = await openRound();
    const member = await seated();
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => vote(member, id, { [ids[0]!]: 2 })));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: problem('already-voted', { status: 409 }),
    });
    expect((await see(id)).voted).toBe(1);
  });
  it('lets a seat change its vote while the round is open', async () => {
    const { id, ids } = await openRound();
    const member = await seated();
    await vote(member, id, { [ids[0]!]: 2 });
    const [seat] = (await see(id, member)).yourSeats;
    await member.call(contract.recast, {
      params: { round: id },
      body: { seatId: seat!.seatId, dots: [{ sharedSignalId: ids[1]!, dots: 1 }] },
    });
    expect((await close(id, 1)).options.map(({ dots }) => dots)).toEqual([0, 1, 0]);
  });
  it('refuses votes after closing', async () => {
    const { id, ids } = await openRound();
    const member = await seated();
    const [seat] = (await see(id, member)).yourSeats;
    await close(id, 1);
    const late = member.call(contract.cast, {
      params: { round: id },
      body: { seatId: seat!.seatId, dots: [{ sharedSignalId: ids[0]!, dots: 1 }] },
    });
    await expect(late).rejects.toMatchObject(problem('round-closed', { status: 409 }));
  });
  it('leaves a tie at the border to the steering group, with a reason', async () => {
    const { id, ids } = await openRound();
    const [a, b] = ids as [string, string];
    await vote(await seated(), id, { [a]: 1 });
    await vote(await seated(), id, { [b]: 1 });
    const tied = await close(id, 1);
    expect(tied.tie).toEqual(expect.arrayContaining([a, b]));
    expect(tied.tieOpen).toBe(1);
    const settled = await steering.call(contract.settle, {
      params: { round: id },
      version: tied.version,
      body: { sharedSignalIds: [b], reason: 'Meer sectoren herkennen het.' },
    });
    expect(settled.options.filter(({ chosen }) => chosen).map(({ sharedSignalId }) => sharedSignalId)).toEqual([b]);
    expect(settled).toMatchObject({ tieReason: 'Meer sectoren herkennen het.' });
  });
  it('is run by the steering group of its own cluster', async () => {
    const other = await zone.person({ roles: [{ role: 'cluster-steering', cluster: 'care' }] });
    await expect(
      other.call(contract.make, { body: { cluster: 'welfare', title: 'Niet van ons', sharedSignalIds: [] } }),
    ).rejects.toMatchObject(problem('not-allowed'));
  });
  it('keeps zones apart', async () => {
    const { id } = await openRound();
    const elsewhere = await (await app.zone()).person('zone-coordinator');
    await expect(see(id, elsewhere)).rejects.toMatchObject(problem('not-found'));
    expect(await elsewhere.call(contract.list, { query: {} })).toEqual({ items: [] });
  });
});
