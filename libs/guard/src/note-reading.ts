import { Injectable } from '@nestjs/common';
import { Database, Events, Log, type Actor } from '@signalenbeleid/platform';
import { guardEvents } from './guard.events.ts';

// As many as the payload of an event has room for.
const together = 500;

/** Writes down that somebody read signals in the words of their reporters. What is not written down is not read either. */
@Injectable()
export class NoteReading {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly log: Log,
  ) {}

  /** Once an answer: of one signal with the signal itself, of several with the zone, which they all belong to. */
  async ofOriginals(actor: Actor, signalIds: readonly string[]): Promise<void> {
    for (let start = 0; start < signalIds.length; start += together) {
      const signals = signalIds.slice(start, start + together);
      const subject = signalIds.length === 1 ? String(signals[0]) : this.database.zoneId;
      await this.events.record(guardEvents.originalRead, { subject, actor, payload: { signals } });
      this.log.info('original read', { signalIds: signals.join(' '), actorKey: actor.key });
    }
  }
}
