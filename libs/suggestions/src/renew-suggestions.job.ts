import { Injectable } from '@nestjs/common';
import { Database, type Routine } from '@signalenbeleid/platform';
import { leaningOf, type Decision } from '@signalenbeleid/similarity';
import { oneAtATime } from './keep-suggestions.job.ts';
import { RegroupSignals } from './regroup-signals.ts';

/** So many of the last verdicts have a say. */
const VERDICTS = 1_000;

/**
 * Every night: learns how the zone leans from what was decided, and groups everything anew. By day the leaning stays as it
 * is, so that one click does not move the suggestions under the hands of the others. Without verdicts and news of the
 * day it changes nothing.
 */
@Injectable()
export class RenewSuggestions implements Routine {
  static readonly queueName = 'renew-suggestions';

  constructor(
    private readonly database: Database,
    private readonly regroup: RegroupSignals,
  ) {}

  async run(): Promise<void> {
    await this.database.query(oneAtATime);
    await this.learn();
    if (!(await this.isLinking())) await this.regroup.whole();
  }

  /** Half linked, suggestions would fall apart; whoever links them groups them. */
  private async isLinking(): Promise<boolean> {
    return (await this.database.one('select where exists (select from grouped_signal where not linked)')) !== undefined;
  }

  private async learn(): Promise<void> {
    const leaning = leaningOf(await this.database.query<Decision & { id: string }>(verdicts, [VERDICTS]));
    await this.database.query('delete from idea_leaning');
    await this.database.query(
      'insert into idea_leaning (idea, leaning) select * from unnest($1::text[], $2::float8[])',
      [[...leaning.keys()], [...leaning.values()]],
    );
  }
}

const verdicts = 'select id, accepted, ideas from suggestion_verdict order by decided_at desc, id limit $1';
