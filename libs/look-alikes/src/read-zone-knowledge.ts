import { Injectable } from '@nestjs/common';
import { editionOf, zoneWordsOf, type ZoneEntry, type ZoneWords } from '@signalenbeleid/concepts';
import { Database } from '@signalenbeleid/platform';
import type { ZoneKnowledge } from '@signalenbeleid/similarity';

/** What a zone taught, and a sign that changes with its words. */
export interface ReadKnowledge extends ZoneKnowledge {
  edition: string;
}

/** Words as they were read, for as long as the zone leaves them so: reading them costs more than a comparison. */
interface KnownWords {
  edition: string;
  words: ZoneWords | undefined;
}

const MOST_ZONES = 200;

/** What this zone taught the comparison: its own words for ideas, and how it decided on suggestions before. */
@Injectable()
export class ReadZoneKnowledge {
  private readonly read = new WeakMap<object, Promise<ReadKnowledge>>();
  private readonly known = new Map<string, KnownWords>();
  constructor(private readonly database: Database) {}

  /** To pass to `compare` and `fingerprint`; read once a transaction. */
  ofZone(): Promise<ReadKnowledge> {
    const { manager } = this.database;
    const known = this.read.get(manager) ?? this.readNow();
    this.read.set(manager, known);
    return known;
  }

  private async readNow(): Promise<ReadKnowledge> {
    const [stored, leaning] = await Promise.all([
      this.database.one<{ items: ZoneEntry[] }>('select items from zone_lexicon'),
      this.database.query<{ idea: string; leaning: number }>('select idea, leaning from idea_leaning'),
    ]);
    const words = this.wordsOf(stored?.items ?? []);
    return { ...words, leaning: new Map(leaning.map((row) => [row.idea, row.leaning])) };
  }

  private wordsOf(entries: readonly ZoneEntry[]): KnownWords {
    const edition = editionOf(entries.length > 0 ? JSON.stringify(entries) : '');
    const known = this.known.get(this.database.zoneId);
    if (known?.edition === edition) return known;
    const read = { edition, words: entries.length > 0 ? zoneWordsOf(entries) : undefined };
    if (this.known.size >= MOST_ZONES) this.known.clear();
    this.known.set(this.database.zoneId, read);
    return read;
  }
}
