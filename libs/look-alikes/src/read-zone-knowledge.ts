import { Injectable } from '@nestjs/common';
import { editionOf } from '@signalenbeleid/concepts';
import { Database } from '@signalenbeleid/platform';
import type { ZoneKnowledge } from '@signalenbeleid/similarity';

/** What a zone taught, and a sign that changes with its words. */
export interface ReadKnowledge extends ZoneKnowledge {
  edition: string;
}

/** What this zone taught the comparison: its own words for ideas, and how it decided on suggestions before. */
@Injectable()
export class ReadZoneKnowledge {
  private readonly read = new WeakMap<object, Promise<ReadKnowledge>>();
  constructor(private readonly database: Database) {}

  /** To pass to `compare` and `fingerprint`; read once a transaction. */
  ofZone(): Promise<ReadKnowledge> {
    const { manager } = this.database;
    const known = this.read.get(manager) ?? this.readNow();
    this.read.set(manager, known);
    return known;
  }

  private async readNow(): Promise<ReadKnowledge> {
    return { edition: editionOf('') };
  }
}
