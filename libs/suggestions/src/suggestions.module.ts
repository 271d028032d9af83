import { Module } from '@nestjs/common';
import { SignalsModule } from '@signalenbeleid/signals';
import { SpreadModule } from '@signalenbeleid/spread';
import { FindLookAlikes } from './find-look-alikes.ts';
import { SuggestionsController } from './suggestions.controller.ts';

/** Suggestions: what looks like what, and why. */
@Module({ imports: [SignalsModule, SpreadModule], controllers: [SuggestionsController], providers: [FindLookAlikes] })
export class SuggestionsModule {}
