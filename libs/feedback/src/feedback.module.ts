import { Module } from '@nestjs/common';
import { CheckingModule } from '@signalenbeleid/checking';
import { SignalsModule } from '@signalenbeleid/signals';
import { ZonesModule } from '@signalenbeleid/zones';
import { AnswerReporters } from './answer-reporters.ts';
import { BeginAnswer } from './begin-answer.job.ts';
import { FeedbackController } from './feedback.controller.ts';
import { FindAnswers } from './find-answers.ts';
import { FindRecipients } from './find-recipients.ts';
import { MailAnswer } from './mail-answer.job.ts';
import { TellReporter } from './tell-reporter.job.ts';

/** Feedback: what reporters hear of their signals. */
@Module({
  imports: [SignalsModule, CheckingModule, ZonesModule],
  controllers: [FeedbackController],
  providers: [AnswerReporters, FindAnswers, FindRecipients],
})
export class FeedbackModule {}

/** The jobs of feedback, for the worker. */
@Module({
  imports: [SignalsModule, CheckingModule],
  providers: [BeginAnswer, MailAnswer, TellReporter],
  exports: [BeginAnswer, MailAnswer, TellReporter],
})
export class FeedbackWorkModule {}
