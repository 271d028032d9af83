import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { genesis, hashOf, verifyChain, type EventContent, type SealedEvent } from './event-chain.ts';

const zoneId = '00000000-0000-4000-8000-000000000001';
const heads = (chain: SealedEvent[]) =>
  chain.slice(-1).map(({ seq, hash }) => ({ zoneId, seq, hash: hash.toString('hex') }));

function chainOf(length: number, from = 1, before = genesis): SealedEvent[] {
  const chain: SealedEvent[] = [];
  for (let seq = from; seq < from + length; seq++) {
    const content: EventContent = {
      zoneId,
      seq,
      id: `00000000-0000-7000-8000-${String(seq).padStart(12, '0')}`,
      type: 'signal.reported',
      subject: zoneId,
      actorKey: null,
      at: `2026-11-22T10:00:00.${String(seq).padStart(6, '0')}Z`,
      payload: `{"round": ${seq}}`,
      requestId: null,
    };
    const previousHash = chain.at(-1)?.hash ?? before;
    chain.push({ ...content, previousHash, hash: hashOf(previousHash, content) });
  }
  return chain;
}

/** A chain of up to 40 events, and one place in it. */
const place = fc
  .integer({ min: 1, max: 40 })
  .chain((length) => fc.record({ length: fc.constant(length), at: fc.nat(length - 1) }));

describe('the chain of events', () => {
  it('is whole when nobody touched it', () => {
    fc.assert(
      fc.property(fc.nat(40), (length) => {
        const chain = chainOf(length);
        expect(verifyChain(chain, heads(chain))).toBeUndefined();
      }),
    );
  });

  it.each(['id', 'type', 'subject', 'actorKey', 'at', 'payload', 'requestId', 'zoneId'] as const)(
    'shows at which event the %s was changed',
    (column) => {
      fc.assert(
        fc.property(place, ({ length, at }) => {
          const chain = chainOf(length).map((event, n) =>
            n === at ? { ...event, [column]: 'something else' } : event,
          );
          expect(verifyChain(chain)).toEqual({ seq: at + 1, wrong: 'changed' });
        }),
      );
    },
  );

  it('shows which event was taken out, also at the end when an earlier head is known', () => {
    fc.assert(
      fc.property(place, ({ length, at }) => {
        const chain = chainOf(length);
        expect(verifyChain(chain.toSpliced(at, 1), heads(chain))).toEqual({ seq: at + 1, wrong: 'missing' });
      }),
    );
  });

  it('shows which event was replaced by a forged one with a seal of its own', () => {
    fc.assert(
      fc.property(place, ({ length, at }) => {
        const chain = chainOf(length);
        const forged = chain.map((event, n) => {
          const content = { ...event, subject: '00000000-0000-4000-8000-000000000002' };
          return n === at ? { ...content, hash: hashOf(event.previousHash, content) } : event;
        });
        expect(verifyChain(forged, heads(chain))?.seq).toBe(at + 1);
      }),
    );
  });

  it('shows by an earlier head that a chain was sealed again from some event on', () => {
    fc.assert(
      fc.property(place, ({ length, at }) => {
        const chain = chainOf(length);
        const again = [...chain.slice(0, at), ...chainOf(length - at, at + 1, Buffer.alloc(32, 1))];
        expect(verifyChain(again, heads(chain))).toBeDefined();
      }),
    );
  });
});
