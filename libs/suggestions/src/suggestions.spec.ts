import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { suggestions as contract, type SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import type { TestApp } from '@signalenbeleid/platform/testing';
import { NEIGHBOURS } from '@signalenbeleid/similarity';
import { startSuggestions, ZoneWithSignals } from './zone-with-signals.testing.ts';

const problem = (type: string, more: object = {}) => ({ details: { type: `/problems/${type}`, ...more } });
const idsOf = ({ members }: SuggestionView) => members.map(({ id }) => id).sort();

let app: TestApp;
let zone: ZoneWithSignals;
beforeAll(async () => void (app = await startSuggestions()));
afterAll(() => app?.stop());
beforeEach(async () => void (zone = await ZoneWithSignals.in(app)));

const accept = ({ id, version }: SuggestionView, body = {}) =>
  zone.coordinator.call(contract.accept, { params: { suggestion: id }, version, body });
const dismiss = ({ id, version }: SuggestionView, body = {}) =>
  zone.coordinator.call(contract.dismiss, { params: { suggestion: id }, version, body });
const undo = ({ id, version }: SuggestionView) =>
  zone.coordinator.call(contract.undo, { params: { suggestion: id }, version });
const see = (shared: string) => zone.coordinator.call(sharedSignals.one, { params: { shared } });

describe('what speaks of one problem', () => {
  it('is proposed with its reasons, its words and who has not spoken', async () => {
    const [waiting, dentist] = [await zone.about('waiting', 3), await zone.about('dentist', 3)];
    await zone.zone.organisation('THUISVERPLEGING');
    await zone.work();
    const items = await zone.open();
    expect(items.map(idsOf).sort()).toEqual([waiting, dentist].sort());
    const found = items.find((item) => idsOf(item).join() === waiting.join())!;
    expect(found).toMatchObject({ kind: 'new', state: 'open', version: 1, sharedSignals: [] });
    expect(found.sentence).toMatch(/^samen: .*wacht.*; 3 sectoren/);
    expect(found.reasons.length).toBeGreaterThan(0);
    expect(found.proposedTitle).toMatch(/psycholo/i);
    expect(found.silentSectors).toEqual(['THUISVERPLEGING']);
    expect(found.weakest?.id).toBe(found.members.at(-1)?.id);
  });
  it('stays what it is when nothing changes, by day and by night', async () => {
    await zone.about('waiting', 3);
    await zone.work();
    const before = await zone.open();
    await zone.work();
    await zone.night();
    expect(await zone.open()).toEqual(before);
  });
  it('stays what it is when the night falls while signals are still compared', async () => {
    await zone.about('waiting', 3);
    await zone.work();
    const before = await zone.open();
    await zone.cutOff();
    await zone.night();
    expect(await zone.open()).toEqual(before);
    await zone.work();
    expect(await zone.open()).toEqual(before);
    expect(await zone.links()).toBe(3);
  });
  it('is compared anew when a coordinator says otherwise what a signal is about', async () => {
    const [[waiting = ''], [dentist = '']] = [await zone.about('waiting', 1), await zone.about('dentist', 1)];
    await zone.work();
    await zone.tie(waiting, dentist);
    const classification = { categories: ['TOEGANG.WACHTLIJST' as const] };
    await zone.coordinator.call(signals.classify, { params: { signal: waiting }, version: 2, body: classification });
    await zone.work();
    expect(await zone.links()).toBe(0);
  });
  it('keeps what others found of a signal that is new', async () => {
    const [waiting = ''] = await zone.about('waiting', 1);
    await zone.work();
    const [dentist = ''] = await zone.about('dentist', 1);
    await zone.tie(waiting, dentist);
    await zone.work();
    expect(await zone.links()).toBe(1);
  });
  it('keeps its id when a signal joins, and tells by its version that it is another now', async () => {
    const three = await zone.about('waiting', 3);
    await zone.work();
    const [before] = await zone.open();
    const more = await zone.about('waiting', 1, 3);
    await zone.work();
    const [after, ...others] = await zone.open();
    expect(others).toEqual([]);
    expect(after).toMatchObject({ id: before?.id, version: 2 });
    expect(idsOf(after!)).toEqual([...three, ...more].sort());
  });
  it('is found in the own zone alone, also when another has the very same words', async () => {
    const elsewhere = await ZoneWithSignals.in(app);
    await zone.about('waiting', 1);
    await elsewhere.about('waiting', 1);
    await zone.work();
    await elsewhere.work();
    expect([await zone.open(), await elsewhere.open()]).toEqual([[], []]);
  });
  it('loses a signal that is withdrawn, closed or bundled elsewhere', async () => {
    const ids = await zone.about('waiting', 4);
    await zone.work();
    const [first = '', second = ''] = ids;
    await zone.coordinator.call(signals.close, {
      params: { signal: first },
      version: 2,
      body: { explanation: 'Opgelost' },
    });
    await zone.coordinator.call(sharedSignals.make, { body: { title: 'Iets anders', signalIds: [second] } });
    expect((await zone.open()).map(idsOf)).toEqual([ids.slice(2)]);
    await zone.work();
    const kinds = (await zone.open()).map((item) => [item.kind, idsOf(item)]);
    expect(kinds).not.toContainEqual(['new', ids]);
    expect(kinds.flat(2)).not.toContain(first);
  });
  it('is one when a hundred say the very same, in bounded work and in their own zone alone', async () => {
    const same = {
      title: 'Wachten 👩‍👩‍👧 op een <b>psycholoog</b>',
      description: 'Wachtlijst bij de psycholoog 🙈, l’attente est trop longue, <p>no place&nbsp;left</p> '
        .repeat(60)
        .slice(0, 4_000),
      categories: ['GGZ.WACHT' as const],
    };
    const elsewhere = await ZoneWithSignals.in(app);
    const ids = await zone.same(100, same);
    await elsewhere.same(1, same);
    await zone.work();
    await elsewhere.work();
    expect((await zone.open()).map((item) => [item.kind, idsOf(item)])).toEqual([['new', ids]]);
    expect(await elsewhere.open()).toEqual([]);
    expect(await zone.links()).toBeLessThanOrEqual(100 * NEIGHBOURS);
    expect(await elsewhere.links()).toBe(0);
  }, 60_000);
  it('is nothing of what says nothing', async () => {
    for (const title of ['🙈🙈🙈', '<b>x</b>', '. . .', 'aaa'])
      for (const description of [undefined, '&nbsp;', '🙈 '.repeat(1_300)])
        await zone.accepted({ title, ...(description && { description }) });
    await zone.work();
    for (const { kind, members } of await zone.open()) expect([kind, members.length]).not.toEqual(['new', 12]);
  });
  it('is listed for the shared signal that it touches', async () => {
    await zone.about('waiting', 3);
    await zone.about('dentist', 3);
    await zone.work();
    const made = await accept((await zone.open())[0]!);
    const more = (await see(made.sharedSignalId)).wording.title.match(/tandarts/i) ? 'dentist' : 'waiting';
    await zone.about(more, 1, 3);
    await zone.work();
    const touching = (shared: string) => zone.coordinator.call(contract.list, { query: { shared } });
    expect((await touching(made.sharedSignalId)).items).toMatchObject([
      { kind: 'join', sharedSignals: [{ id: made.sharedSignalId }] },
    ]);
    expect((await touching(crypto.randomUUID())).items).toEqual([]);
  });
  it('is seen by coordinators, and read in original words by those of the sector alone', async () => {
    const text = 'Onze poetsvrouw vertelde het zelf aan de balie.';
    await zone.accepted({
      title: 'Jongeren wachten maanden op een psycholoog',
      description: text,
      categories: ['GGZ.WACHT'],
    });
    await zone.accepted({ title: 'Jongeren wachten lang op een psycholoog', categories: ['GGZ.WACHT'] });
    await zone.work();
    const excerptsFor = async (sector: 'CAW' | 'OCMW') => {
      const person = await zone.zone.person({ roles: [{ role: 'sector-coordinator', sector }] });
      const { items } = await person.call(contract.list, { query: {} });
      return items.flatMap(({ members }) => members.flatMap(({ excerpt }) => excerpt ?? []));
    };
    expect(await excerptsFor('CAW')).toEqual([text]);
    expect(await excerptsFor('OCMW')).toEqual([]);
    const member = await zone.zone.person('cluster-member');
    await expect(member.call(contract.list, { query: {} })).rejects.toMatchObject(problem('not-allowed'));
  });
});

describe('a suggestion that is accepted', () => {
  it('becomes a shared signal in one click, in neutral words that can be changed', async () => {
    const ids = await zone.about('waiting', 3);
    await zone.work();
    const [found] = await zone.open();
    const { sharedSignalId, number, suggestion } = await accept(found!);
    const shared = await see(sharedSignalId);
    expect(shared).toMatchObject({ number, wording: { title: found?.proposedTitle }, state: 'proposed' });
    expect(shared.signals.map(({ id }) => id).sort()).toEqual(ids);
    expect(suggestion).toMatchObject({ state: 'accepted', decision: { by: zone.coordinator.name, sharedSignalId } });
    await zone.work();
    expect(await zone.open()).toEqual([]);
    expect((await zone.open('accepted')).map(({ id }) => id)).toEqual([found?.id]);
  });
  it('leaves out who does not belong, never so that one alone is left', async () => {
    const ids = await zone.about('waiting', 3);
    await zone.work();
    const [found] = await zone.open();
    await expect(accept(found!, { without: ids.slice(1) })).rejects.toMatchObject(
      problem('rule-broken', { status: 422 }),
    );
    await expect(accept(found!, { without: [crypto.randomUUID()] })).rejects.toMatchObject(problem('not-found'));
    const { sharedSignalId } = await accept(found!, { without: [ids[0]], title: 'Wachten op een psycholoog' });
    const shared = await see(sharedSignalId);
    expect(shared.wording.title).toBe('Wachten op een psycholoog');
    expect(shared.signals.map(({ id }) => id).sort()).toEqual(ids.slice(1));
  });
  it('lets later signals join it', async () => {
    await zone.about('waiting', 3);
    await zone.work();
    const { sharedSignalId } = await accept((await zone.open())[0]!);
    const later = await zone.about('waiting', 1, 3);
    await zone.work();
    const [join] = await zone.open();
    expect(join).toMatchObject({ kind: 'join', sharedSignals: [{ id: sharedSignalId }] });
    expect(idsOf(join!)).toEqual(later);
    const { suggestion } = await accept(join!);
    expect((await see(sharedSignalId)).signals).toHaveLength(4);
    await undo(suggestion);
    expect((await see(sharedSignalId)).signals).toHaveLength(3);
  });
  it('is decided once, and never against a version that nobody read', async () => {
    await zone.about('waiting', 3);
    await zone.work();
    const [found] = await zone.open();
    await zone.about('waiting', 1, 3);
    await zone.work();
    await expect(accept(found!)).rejects.toMatchObject(problem('stale', { status: 412 }));
    const [now] = await zone.open();
    await accept(now!);
    await expect(accept(now!)).rejects.toMatchObject(problem('step-not-possible', { status: 409 }));
    await expect(dismiss(now!)).rejects.toMatchObject(problem('step-not-possible', { status: 409 }));
  });
  it('is taken back while nobody acted on it, and proposed again', async () => {
    const ids = await zone.about('waiting', 3);
    await zone.work();
    const [found] = await zone.open();
    const { sharedSignalId, suggestion } = await accept(found!);
    expect(await undo(suggestion)).toMatchObject({ id: found?.id, state: 'open' });
    expect(await see(sharedSignalId)).toMatchObject({ state: 'closed', signals: [] });
    await zone.work();
    expect((await zone.open()).map((item) => [item.id, idsOf(item)])).toEqual([[found?.id, ids]]);
  });
  it('stays when somebody acted on what came of it', async () => {
    await zone.about('waiting', 3);
    await zone.work();
    const { sharedSignalId, suggestion } = await accept((await zone.open())[0]!);
    const { version } = await see(sharedSignalId);
    const wording = { params: { shared: sharedSignalId }, version, body: { title: 'In andere woorden' } };
    await zone.coordinator.call(sharedSignals.rewrite, wording);
    await expect(undo(suggestion)).rejects.toMatchObject(problem('step-not-possible', { status: 409 }));
    expect((await see(sharedSignalId)).signals).toHaveLength(3);
  });
});

describe('a suggestion that is dismissed', () => {
  it('stays away until something new joins', async () => {
    await zone.about('waiting', 3);
    await zone.work();
    const [found] = await zone.open();
    expect(await dismiss(found!, { reason: 'Twee verschillende diensten' })).toMatchObject({
      state: 'dismissed',
      decision: { reason: 'Twee verschillende diensten' },
    });
    await zone.work();
    await zone.night();
    expect(await zone.open()).toEqual([]);
    await zone.about('waiting', 1, 3);
    await zone.work();
    expect((await zone.open()).map(({ kind, members }) => [kind, members.length])).toEqual([['new', 4]]);
  });
  it('comes back when it is taken back', async () => {
    await zone.about('waiting', 3);
    await zone.work();
    const [found] = await zone.open();
    await undo(await dismiss(found!));
    await zone.work();
    expect((await zone.open()).map(({ id }) => id)).toEqual([found?.id]);
  });
});

describe('shared signals that are there', () => {
  const make = (title: string, signalIds: string[]) =>
    zone.coordinator.call(sharedSignals.make, { body: { title, signalIds } });

  it('that look alike go together in the one that is chosen, and apart again', async () => {
    const ids = await zone.about('waiting', 4);
    const [one, other] = [await make('Wachten op hulp', ids.slice(0, 2)), await make('Lange wachttijd', ids.slice(2))];
    await zone.work();
    const [merge] = await zone.open();
    expect(merge).toMatchObject({ kind: 'merge' });
    await expect(accept(merge!)).rejects.toMatchObject(problem('rule-broken', { status: 422 }));
    await expect(accept(merge!, { into: crypto.randomUUID() })).rejects.toMatchObject(problem('not-found'));
    const { suggestion } = await accept(merge!, { into: one.id });
    expect((await see(one.id)).signals).toHaveLength(4);
    expect(await see(other.id)).toMatchObject({
      state: 'closed',
      signals: [],
      note: `Samengebracht in ${one.number}.`,
    });
    await undo(suggestion);
    expect((await see(one.id)).signals.map(({ id }) => id).sort()).toEqual(ids.slice(0, 2));
    expect(await see(other.id)).toMatchObject({ state: 'proposed', signals: [{}, {}] });
  });
  it('bring along who recognised them, also when a coordinator of a sector puts them together, and let them go again', async () => {
    const ids = await zone.about('waiting', 4);
    const [one, other] = [await make('Wachten op hulp', ids.slice(0, 2)), await make('Lange wachttijd', ids.slice(2))];
    const recognise = async (...shared: string[]) => {
      const person = await zone.zone.person({ sector: 'OCMW', organisation: true });
      for (const id of shared) {
        const body = { organisationId: person.organisationId!, example: id };
        await person.call(sharedSignals.recognise, { params: { shared: id }, body });
      }
      return person.organisationId!;
    };
    const [both, alone] = [await recognise(one.id, other.id), await recognise(other.id)];
    const recognised = async (id: string) =>
      (await see(id)).recognitions.map(({ organisationId, example }) => [organisationId, example]).sort();
    await zone.work();
    const { id, version } = (await zone.open())[0]!;
    const colleague = await zone.zone.person({ roles: [{ role: 'sector-coordinator', sector: 'CAW' }] });
    const at = { params: { suggestion: id }, version, body: { into: one.id } };
    const { suggestion } = await colleague.call(contract.accept, at);
    const [own, came] = [
      [both, one.id],
      [alone, other.id],
    ];
    expect(await recognised(one.id)).toEqual([own, came].sort());
    await undo(suggestion);
    expect(await recognised(one.id)).toEqual([own]);
    expect(await recognised(other.id)).toEqual([[both, other.id], came].sort());
  });
  it('of which one speaks of two problems are split, and one again', async () => {
    const [waiting, dentist] = [await zone.about('waiting', 4), await zone.about('dentist', 3)];
    const whole = await make('Van alles', [...waiting, ...dentist]);
    await zone.work();
    const [split] = await zone.open();
    expect(split).toMatchObject({ kind: 'split', sharedSignals: [{ id: whole.id }] });
    expect(idsOf(split!)).toEqual(dentist);
    const { sharedSignalId, suggestion } = await accept(split!, { title: 'De tandarts is te duur' });
    expect((await see(sharedSignalId)).signals.map(({ id }) => id).sort()).toEqual(dentist);
    expect((await see(whole.id)).signals.map(({ id }) => id).sort()).toEqual(waiting);
    await undo(suggestion);
    expect((await see(whole.id)).signals).toHaveLength(7);
  });
  it('that were closed open again when their problem is back', async () => {
    const ids = await zone.about('waiting', 3);
    const closed = await make('Wachten op hulp', ids);
    const at = { params: { shared: closed.id }, version: (await see(closed.id)).version };
    await zone.coordinator.call(sharedSignals.close, { ...at, body: { note: 'Opgelost' } });
    const later = await zone.about('waiting', 1, 3);
    await zone.work();
    const [returned] = await zone.open();
    expect(returned).toMatchObject({ kind: 'returned', sharedSignals: [{ id: closed.id }] });
    expect(idsOf(returned!)).toEqual(later);
    const { suggestion } = await accept(returned!);
    expect(await see(closed.id)).toMatchObject({ state: 'proposed', signals: [{}, {}, {}, {}] });
    await undo(suggestion);
    expect(await see(closed.id)).toMatchObject({ state: 'closed', signals: [{}, {}, {}] });
  });
});

describe('bad input', () => {
  it('of a suggestion of another zone is as of one that does not exist', async () => {
    await zone.about('waiting', 3);
    await zone.work();
    const [found] = await zone.open();
    const { coordinator } = await ZoneWithSignals.in(app);
    for (const suggestion of [found!.id, crypto.randomUUID()])
      await expect(coordinator.call(contract.one, { params: { suggestion } })).rejects.toMatchObject(
        problem('not-found'),
      );
  });
  it('of a cursor that is not ours is refused', async () => {
    for (const after of [
      'x',
      Buffer.from('1; x').toString('base64url'),
      Buffer.from('2026 nergens').toString('base64url'),
    ])
      await expect(zone.coordinator.call(contract.list, { query: { after } })).rejects.toMatchObject(
        problem('invalid-request', { status: 400 }),
      );
  });
});
