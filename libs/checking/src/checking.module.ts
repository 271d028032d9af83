import { Module } from '@nestjs/common';
import { SignalsModule } from '@signalenbeleid/signals';
import { AskReporter } from './ask-reporter.ts';
import { CheckingController } from './checking.controller.ts';
import { CheckSignal } from './check-signal.ts';
import { RepliesController } from './replies.controller.ts';

/** Checking (toetsen): accept, ask, return, refer, put in neutral words. */
@Module({
  imports: [SignalsModule],
  controllers: [CheckingController, RepliesController],
  providers: [CheckSignal, AskReporter],
  exports: [CheckSignal, AskReporter],
})
export class CheckingModule {}
