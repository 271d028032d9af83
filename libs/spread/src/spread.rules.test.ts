import fc from 'fast-check';
import { clusterOf, sectors } from '@signalenbeleid/contracts';
import { spreadOf, type Voices } from './spread.rules.ts';

const some = fc.subarray([...sectors]);
const voices: fc.Arbitrary<Voices> = fc.record({
  ...{ signalSectors: some, recognisedSectors: some },
  ...{ signals: fc.nat(50), recognitions: fc.nat(50), organisations: fc.nat(50) },
  municipalities: fc.constant(['Dilbeek']),
  months: fc.constant(['2026-03']),
});
const always = (holds: (voices: Voices, active: (typeof sectors)[number][]) => void) =>
  fc.assert(fc.property(voices, some, holds));

it('shows every active sector and every sector that spoke, each once', () => {
  always((spoken, active) => {
    const shown = spreadOf(spoken, active).sectors.map(({ sector }) => sector);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.toSorted()).toEqual(
      [...new Set([...active, ...spoken.signalSectors, ...spoken.recognisedSectors])].toSorted(),
    );
  });
});
it('a sector that reported says more than one that recognised, and one that did neither is silent', () => {
  always((spoken, active) => {
    for (const { sector, voice, cluster } of spreadOf(spoken, active).sectors) {
      const expected = spoken.signalSectors.includes(sector)
        ? 'signal'
        : spoken.recognisedSectors.includes(sector)
          ? 'recognised'
          : 'silent';
      expect({ voice, cluster }).toEqual({ voice: expected, cluster: clusterOf(sector) });
    }
  });
});
it('counts a sector once, however often it spoke', () => {
  always((spoken, active) => {
    const louder = { ...spoken, signalSectors: [...spoken.signalSectors, ...spoken.signalSectors] };
    expect(spreadOf(louder, active)).toEqual(spreadOf(spoken, active));
  });
});
it('keeps the order in which the active sectors come, and adds the others after them', () => {
  always((spoken, active) =>
    expect(
      spreadOf(spoken, active)
        .sectors.slice(0, active.length)
        .map(({ sector }) => sector),
    ).toEqual(active),
  );
});
it('passes counts and places on as they are', () => {
  always(({ ...spoken }, active) =>
    expect(spreadOf(spoken, active)).toMatchObject({
      signals: spoken.signals,
      recognitions: spoken.recognitions,
      organisations: spoken.organisations,
      municipalities: ['Dilbeek'],
      months: ['2026-03'],
    }),
  );
});
