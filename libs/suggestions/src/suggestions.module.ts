import { Module } from '@nestjs/common';
import { LookAlikesModule } from '@signalenbeleid/look-alikes';

/** Suggestions: what belongs together, grown from what looks alike. */
@Module({ imports: [LookAlikesModule] })
export class SuggestionsModule {}
