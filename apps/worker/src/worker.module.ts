import { Module, type DynamicModule } from '@nestjs/common';
import { FeedbackWorkModule } from '@signalenbeleid/feedback';
import { LookAlikesWorkModule } from '@signalenbeleid/look-alikes';
import { PeopleWorkModule } from '@signalenbeleid/people';
import { SharedSignalsModule } from '@signalenbeleid/shared-signals';
import { SuggestionsWorkModule } from '@signalenbeleid/suggestions';
import { ThemesWorkModule } from '@signalenbeleid/themes';
import { TrendsWorkModule } from '@signalenbeleid/trends';
import { PlatformModule, WorkModule, type Config, type Log } from '@signalenbeleid/platform';

/** The features whose jobs this process runs. */
@Module({})
export class WorkerModule {
  static forProcess(config: Config, log: Log): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forProcess({ config, log }),
        WorkModule,
        PeopleWorkModule,
        SharedSignalsModule,
        LookAlikesWorkModule,
        FeedbackWorkModule,
        SuggestionsWorkModule,
        ThemesWorkModule,
        TrendsWorkModule,
      ],
    };
  }
}
