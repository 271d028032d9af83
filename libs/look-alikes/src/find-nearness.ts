import { Injectable } from '@nestjs/common';
import { Database } from '@signalenbeleid/platform';
import { shiftsOf } from '@signalenbeleid/similarity';
import { Embeddings } from './embeddings.ts';

/** Finds how near others are to a signal by the vectors of the zone's model, where one is set. */
@Injectable()
export class FindNearness {
  constructor(
    private readonly database: Database,
    private readonly embeddings: Embeddings,
  ) {}

  /** How far each comparison with this signal is to be shifted (`shifted`); nothing without a model, or for what has no vector. */
  async shiftsFor(id: string | null, others: readonly string[]): Promise<Map<string, number>> {
    if (!id || !this.embeddings.model || others.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; cosine: number }>(cosines, [
      id,
      others,
      this.embeddings.model,
    ]);
    return shiftsOf(new Map(rows.map((row) => [row.id, row.cosine])));
  }
}

const cosines = `
  select v.signal_id as id, (select sum(a * b) from unnest(asked.vector, v.vector) pair (a, b))::float8 as cosine
    from signal_vector asked join signal_vector v
      on v.model = asked.model and cardinality(v.vector) = cardinality(asked.vector)
   where asked.signal_id = $1 and asked.model = $3 and v.signal_id = any($2::uuid[]) and v.signal_id <> $1`;
