import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { Secrets } from '../secrets/secrets.ts';
import { Problem } from './problem.ts';

/** Who repeats what: a key belongs to one person and one route. */
export interface KeyUse {
  key: string;
  person: string;
  route: string;
  body: unknown;
}

/**
 * Makes a repeated creating request harmless: the same key and body get the same answer again, from the same transaction
 * in which the work was done. Answers are kept sealed, for a day.
 */
@Injectable()
export class Idempotency {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
  ) {}

  /** Does the work once. Problems: `key-reused` (another body), `still-running`. */
  async once(use: KeyUse, work: () => Promise<unknown>): Promise<unknown> {
    const id = createHash('sha256').update(`${use.person}\n${use.route}\n${use.key}`).digest();
    const body = createHash('sha256')
      .update(JSON.stringify(use.body ?? null))
      .digest();
    const [state] = await this.database.query<{ free: boolean }>('select pg_try_advisory_xact_lock($1) as free', [
      id.readBigInt64BE().toString(),
    ]);
    if (!state?.free) throw new Problem('still-running');
    const earlier = await this.database.one<{ body: Buffer; answer: Buffer | null }>(
      "select body, answer from idempotency_key where id = $1 and made_at > now() - interval '24 hours'",
      [id],
    );
    if (earlier) return this.repeat(earlier, body);
    const answer = await work();
    const sealed = answer === undefined ? null : this.secrets.seal(JSON.stringify(answer));
    await this.database.query(
      'insert into idempotency_key (id, body, answer) values ($1, $2, $3) on conflict (zone_id, id) do update set body = excluded.body, answer = excluded.answer, made_at = now()',
      [id, body, sealed],
    );
    return answer;
  }

  private repeat(earlier: { body: Buffer; answer: Buffer | null }, body: Buffer): unknown {
    if (!earlier.body.equals(body)) throw new Problem('key-reused');
    return earlier.answer ? JSON.parse(this.secrets.open(earlier.answer)) : undefined;
  }
}
