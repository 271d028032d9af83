import { Global, Module } from '@nestjs/common';
import { TextGuard } from '@signalenbeleid/platform';
import { GuardController } from './guard.controller.ts';
import { NoteReading } from './note-reading.ts';
import { Waivers } from './waivers.ts';
import { WatchTexts } from './watch-texts.ts';

/** The guard of texts: looks through all that is written, for the gate; remembers what was let through, and who read originals. */
@Global()
@Module({
  controllers: [GuardController],
  providers: [Waivers, NoteReading, WatchTexts, { provide: TextGuard, useExisting: WatchTexts }],
  exports: [Waivers, NoteReading, TextGuard],
})
export class GuardModule {}
