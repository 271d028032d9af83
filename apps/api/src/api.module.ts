import { Module, type DynamicModule } from '@nestjs/common';
import { CheckingModule } from '@signalenbeleid/checking';
import { EscalationsModule } from '@signalenbeleid/escalations';
import { FeedbackModule } from '@signalenbeleid/feedback';
import { GuardModule } from '@signalenbeleid/guard';
import { RoundsModule } from '@signalenbeleid/rounds';
import { SharedSignalsModule } from '@signalenbeleid/shared-signals';
import { SignalsModule } from '@signalenbeleid/signals';
import {
  HealthModule,
  HttpModule,
  PlatformModule,
  SignInModule,
  type PlatformSettings,
} from '@signalenbeleid/platform';
import { LookAlikesModule } from '@signalenbeleid/look-alikes';
import { MandatesModule } from '@signalenbeleid/mandates';
import { PeopleModule } from '@signalenbeleid/people';
import { SuggestionsModule } from '@signalenbeleid/suggestions';
import { ThemesModule } from '@signalenbeleid/themes';
import { TodayModule } from '@signalenbeleid/today';
import { TrendsModule } from '@signalenbeleid/trends';
import { ZonesModule } from '@signalenbeleid/zones';
import { OpenApiModule } from './openapi.module.ts';

/** Everything that the API answers: one line a feature, in reading order. */
export const features = [
  GuardModule,
  ZonesModule,
  PeopleModule,
  MandatesModule,
  SignalsModule,
  CheckingModule,
  SharedSignalsModule,
  LookAlikesModule,
  SuggestionsModule,
  RoundsModule,
  EscalationsModule,
  ThemesModule,
  FeedbackModule,
  TrendsModule,
  TodayModule,
  HealthModule,
  OpenApiModule,
];

/** The API: the platform, and the features behind its gate. */
@Module({})
export class ApiModule {
  static forProcess(settings: PlatformSettings): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.forProcess(settings), HttpModule, SignInModule, ...features],
    };
  }
}
