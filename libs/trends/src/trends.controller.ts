import { Controller } from '@nestjs/common';
import { trends as contract } from '@signalenbeleid/contracts/trends.contract';
import { CurrentActor, Database, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { CheckTrends } from './check-trends.job.ts';
import { FindProcessFigures } from './find-process-figures.ts';
import { RecountTrends } from './recount-trends.ts';
import { fileOfSeries } from './series-file.text.ts';
import { ShowTrends } from './show-trends.ts';

interface CheckRow {
  at: Date;
  signals: number;
  wrongSignals: number;
  wrongCounts: number;
  [column: string]: unknown;
}

/** Trends over HTTP: reading only. */
@Controller()
export class TrendsController {
  constructor(
    private readonly show: ShowTrends,
    private readonly processFigures: FindProcessFigures,
    private readonly recounting: RecountTrends,
    private readonly checking: CheckTrends,
    private readonly database: Database,
  ) {}

  @Implements(contract.series)
  series(@Input() { query }: Input<typeof contract.series>, @CurrentActor() actor: Actor) {
    return this.show.series(actor, query);
  }
  @Implements(contract.file)
  async file(@Input() { query }: Input<typeof contract.file>, @CurrentActor() actor: Actor) {
    return fileOfSeries(await this.show.series(actor, query));
  }
  @Implements(contract.table)
  table(@Input() { query }: Input<typeof contract.table>, @CurrentActor() actor: Actor) {
    return this.show.table(actor, query);
  }
  @Implements(contract.process)
  process(@Input() { query }: Input<typeof contract.process>, @CurrentActor() actor: Actor) {
    return this.processFigures.execute(actor, query.year);
  }
  @Implements(contract.recount)
  async recount(@Input() input: Input<typeof contract.recount>, @CurrentActor() actor: Actor) {
    await this.recounting.execute(actor);
    await this.checking.look(new Date());
    return this.check(input);
  }
  @Implements(contract.check)
  async check(@Input() _: Input<typeof contract.check>) {
    const found = await this.database.one<CheckRow>(lastCheck);
    return found
      ? { ...found, checked: true, at: found.at.toISOString() }
      : { checked: false, wrongSignals: 0, wrongCounts: 0 };
  }
}

const lastCheck = `
  select checked_at as at, signals, wrong_signals as "wrongSignals", wrong_counts as "wrongCounts"
    from trend_check order by due_at desc limit 1`;
