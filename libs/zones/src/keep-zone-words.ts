import { Injectable } from '@nestjs/common';
import { concepts } from '@signalenbeleid/concepts';
import type { ZoneWord, ZoneWordsView } from '@signalenbeleid/contracts/zones.contract';
import { Database, Events, Problem, type Actor } from '@signalenbeleid/platform';
import { faultsInWords } from './zone-words.rules.ts';

/** What happens to a zone that others react to. */
export const zoneEvents = { wordsChanged: 'zone.words-changed' } as const;

const ideas = concepts
  .map(({ id, label }) => ({ id, label }))
  .sort((a, b) => a.label.localeCompare(b.label, 'nl') || (a.id < b.id ? -1 : 1));

interface Stored {
  items: ZoneWord[];
  version: number;
}

/** The words of a zone by which look-alikes are found, besides the lexicon that all zones share. */
@Injectable()
export class KeepZoneWords {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** The words as they stand, with the ideas to choose from. */
  async view(): Promise<ZoneWordsView> {
    const stored = await this.database.one<Stored>('select items, version from zone_lexicon');
    return { ideas, ...(stored ?? { items: [], version: 0 }) };
  }

  /** Replaces the words. Problems: `stale`, `rule-broken`. */
  async change(actor: Actor, items: ZoneWord[], version: number): Promise<ZoneWordsView> {
    const faults = faultsInWords(items);
    if (faults.length > 0) throw new Problem('rule-broken', faults);
    const stored = await this.database.one<Stored>(store, [JSON.stringify(items), version]);
    if (!stored) throw new Problem('stale');
    const payload = { version: stored.version, words: items.length };
    await this.events.record(zoneEvents.wordsChanged, { subject: this.database.zoneId, actor, payload });
    return { ideas, ...stored };
  }
}

// Version 0 is the zone that has no words yet. Two who add the first at once meet on the key: the second is stale.
const store = `
  insert into zone_lexicon (items, version) select $1::jsonb, 1 where $2 = 0 or exists (select from zone_lexicon)
  on conflict (zone_id) do update set items = $1::jsonb, version = $2 + 1 where zone_lexicon.version = $2
  returning items, version`;
