export { AskReporter } from './ask-reporter.ts';
export { CheckingModule } from './checking.module.ts';
export { CheckSignal } from './check-signal.ts';
