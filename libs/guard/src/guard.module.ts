import { Global, Module } from '@nestjs/common';
import { TextGuard } from '@signalenbeleid/platform';
import { GuardController } from './guard.controller.ts';
import { Waivers } from './waivers.ts';
import { WatchTexts } from './watch-texts.ts';

/** The guard of texts: looks through all that is written, for the gate, and remembers what was let through. */
@Global()
@Module({
  controllers: [GuardController],
  providers: [Waivers, WatchTexts, { provide: TextGuard, useExisting: WatchTexts }],
  exports: [Waivers, TextGuard],
})
export class GuardModule {}
