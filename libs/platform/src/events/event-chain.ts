import { createHash } from 'node:crypto';

/** What an event says, and its number: everything that the seal covers. */
export interface EventContent {
  zoneId: string;
  /** Position in the chain of its zone, from 1. */
  seq: number;
  id: string;
  type: string;
  subject: string;
  actorKey: string | null;
  /** UTC with microseconds, as PostgreSQL writes it: a JavaScript date would hide a change of less than a millisecond. */
  at: string;
  /** The payload as PostgreSQL writes jsonb, which is one text per value. */
  payload: string;
  requestId: string | null;
}

/** An event with its seal. */
export interface SealedEvent extends EventContent {
  previousHash: Buffer;
  hash: Buffer;
}

/** The hash of the event with this number, as it was known earlier and kept outside the database. */
export interface KnownHead {
  zoneId: string;
  seq: number;
  hash: string;
}

/** The first place where a chain is not what it was, and what is wrong there. */
export interface Break {
  seq: number;
  wrong: 'missing' | 'changed' | 'replaced' | 'resealed';
}

/** What stands before the first event of a zone. */
export const genesis: Buffer = Buffer.alloc(32);

/** The seal of an event: SHA-256 over the seal before it and everything it says. */
export function hashOf(previousHash: Buffer, event: EventContent): Buffer {
  const { zoneId, seq, id, type, subject, actorKey, at, payload, requestId } = event;
  const said = JSON.stringify([zoneId, seq, id, type, subject, actorKey, at, payload, requestId]);
  return createHash('sha256').update(previousHash).update(said, 'utf8').digest();
}

/**
 * Walks the chain of one zone, oldest first, and answers the first break, or undefined for a whole chain.
 * `heads` are hashes known from earlier days: they show what the chain alone cannot, a cut tail and a chain that was sealed again.
 */
export function verifyChain(events: readonly SealedEvent[], heads: readonly KnownHead[] = []): Break | undefined {
  const walk = new ChainWalk(heads);
  for (const event of events) {
    const broken = walk.next(event);
    if (broken) return broken;
  }
  return walk.end();
}

/** The same walk, a page at a time, so that a long chain need not be in memory at once. */
export class ChainWalk {
  private readonly heads: Map<number, string>;
  private readonly lastHead: number;
  private last: { seq: number; hash: Buffer } = { seq: 0, hash: genesis };
  /** An event that does not follow from the one before it. The event after it tells which of the two was touched. */
  private suspect: SealedEvent | undefined;

  constructor(heads: readonly KnownHead[] = []) {
    this.heads = new Map(heads.map(({ seq, hash }) => [seq, hash]));
    this.lastHead = Math.max(0, ...this.heads.keys());
  }

  /** Takes the next event; answers a break as soon as it is sure where it lies. */
  next(event: SealedEvent): Break | undefined {
    if (this.suspect) return this.judge(this.suspect, event);
    if (event.seq !== this.last.seq + 1) return { seq: this.last.seq + 1, wrong: 'missing' };
    if (!hashOf(event.previousHash, event).equals(event.hash)) return { seq: event.seq, wrong: 'changed' };
    if (!event.previousHash.equals(this.last.hash)) {
      this.suspect = event;
      return undefined;
    }
    const known = this.heads.get(event.seq);
    if (known !== undefined && known !== event.hash.toString('hex')) return { seq: event.seq, wrong: 'resealed' };
    this.last = event;
    return undefined;
  }

  /** No more events. */
  end(): Break | undefined {
    if (this.suspect) return this.judge(this.suspect, undefined);
    return this.last.seq < this.lastHead ? { seq: this.last.seq + 1, wrong: 'missing' } : undefined;
  }

  /**
   * The suspect is whole in itself but points to another predecessor. When its successor, or a head known from
   * earlier, vouches for it, the predecessor was replaced; else the suspect was.
   */
  private judge(suspect: SealedEvent, after: SealedEvent | undefined): Break {
    const vouched =
      after?.previousHash.equals(suspect.hash) || this.heads.get(suspect.seq) === suspect.hash.toString('hex');
    // Nothing stands before the first event that could have been replaced.
    return { seq: vouched && suspect.seq > 1 ? suspect.seq - 1 : suspect.seq, wrong: 'replaced' };
  }
}
