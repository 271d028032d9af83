export { AnswerReporters } from './answer-reporters.ts';
export { BeginAnswer } from './begin-answer.job.ts';
export { feedbackEvents } from './feedback.events.ts';
export { FeedbackModule, FeedbackWorkModule } from './feedback.module.ts';
export { MailAnswer } from './mail-answer.job.ts';
export { TellReporter } from './tell-reporter.job.ts';
