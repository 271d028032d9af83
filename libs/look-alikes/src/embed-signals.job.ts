import { Injectable } from '@nestjs/common';
import { acceptedStates, uncheckedStates } from '@signalenbeleid/contracts/signals.workflow';
import { Database, type Job, type Routine } from '@signalenbeleid/platform';
import { Embeddings, MOST_TEXTS } from './embeddings.ts';

interface Unread {
  id: string;
  version: number;
  text: string;
}

/** So many rounds at most a run: what is left then waits for the next. */
const MOST_ROUNDS = 400;

/**
 * Keeps the vectors of the signals of a zone, where a model is set: of those that have none, changed since, or were read
 * by another model. Accepted signals are read in their neutral words. Reads and writes apart, so that no transaction
 * waits for the model. Does nothing where none is set.
 */
@Injectable()
export class EmbedSignals implements Job, Routine {
  static readonly queueName = 'embed-signals';
  static readonly opensZoneItself = true;
  constructor(
    private readonly database: Database,
    private readonly embeddings: Embeddings,
  ) {}

  async run({ zoneId }: { zoneId: string }): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS && this.embeddings.model; round += 1)
      if ((await this.some(zoneId)) < MOST_TEXTS) return;
  }

  /** Answers how many got a vector. */
  private async some(zoneId: string): Promise<number> {
    const states = [...uncheckedStates, ...acceptedStates];
    const unread = await this.database.inZone(zoneId, () =>
      this.database.query<Unread>(withoutVector, [this.embeddings.model, states, MOST_TEXTS]),
    );
    const vectors = await this.embeddings.of(unread.map(({ text }) => text));
    if (!vectors) return 0;
    const rows = unread.map(({ id, version }, at) => ({ id, version, vector: vectors[at] }));
    await this.database.inZone(zoneId, () => this.database.query(store, [this.embeddings.model, JSON.stringify(rows)]));
    return unread.length;
  }
}

const withoutVector = `
  select s.id, s.version, concat_ws(e'\\n', coalesce(s.neutral_title, s.title), coalesce(s.neutral_text, s.description)) as text
    from signal s left join signal_vector v on v.signal_id = s.id
   where s.state = any($2) and (v.model is distinct from $1 or v.version <> s.version)
   order by s.reported_at desc limit $3`;

// Whoever read the signal later knows better.
const store = `
  insert into signal_vector as v (signal_id, model, version, vector)
  select id, $1, version, vector from jsonb_to_recordset($2::jsonb) made (id uuid, version integer, vector real[])
  on conflict (zone_id, signal_id) do update set model = excluded.model, version = excluded.version, vector = excluded.vector
   where v.version <= excluded.version or v.model <> excluded.model`;
