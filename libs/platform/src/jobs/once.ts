import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';

/**
 * Makes an effect happen once, however often its job runs: the effect and the note that it was done are stored in one
 * transaction. A second run that comes at the same moment waits for the first, then does nothing.
 */
@Injectable()
export class Once {
  constructor(private readonly database: Database) {}

  /** Does the work unless this effect (kind and key) was done before in this zone. True when it was done now. */
  async do(effect: string, key: string, work: () => Promise<void>): Promise<boolean> {
    const first = await this.database.one(
      'insert into job_effect (effect, key) values ($1, $2) on conflict do nothing returning 1',
      [effect, key],
    );
    if (first) await work();
    return first !== undefined;
  }
}
