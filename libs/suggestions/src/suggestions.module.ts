import { Module } from '@nestjs/common';
import { GuardModule } from '@signalenbeleid/guard';
import { LookAlikesWorkModule } from '@signalenbeleid/look-alikes';
import { SpreadModule } from '@signalenbeleid/spread';
import { CarryOutSuggestion } from './carry-out-suggestion.ts';
import { DecideSuggestion } from './decide-suggestion.ts';
import { FindSuggestions } from './find-suggestions.ts';
import { KeepSuggestions } from './keep-suggestions.job.ts';
import { LinkSignals } from './link-signals.ts';
import { ReadSituation } from './read-situation.ts';
import { RegroupSignals } from './regroup-signals.ts';
import { RenewSuggestions } from './renew-suggestions.job.ts';
import { SuggestionsController } from './suggestions.controller.ts';
import { ViewSuggestion } from './view-suggestion.ts';

/** Suggestions: what may belong together, and what coordinators make of it. */
@Module({
  imports: [GuardModule, SpreadModule],
  controllers: [SuggestionsController],
  providers: [FindSuggestions, ViewSuggestion, DecideSuggestion, CarryOutSuggestion],
})
export class SuggestionsModule {}

/** What keeps the suggestions up to date: the part of the worker. */
@Module({
  imports: [LookAlikesWorkModule],
  providers: [KeepSuggestions, RenewSuggestions, LinkSignals, ReadSituation, RegroupSignals],
  exports: [KeepSuggestions, RenewSuggestions],
})
export class SuggestionsWorkModule {}
